import { createHash } from 'node:crypto';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openOfflineFile } from '#lib/core/formats/html/offline-case.ts';
import { hashSource } from '#lib/core/formats/html/sha256.ts';
import { writeDocument } from '#lib/core/formats/html/write-document.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { openDataset, smallDataset } from '../../../fixtures/small.ts';
import { takeOffline } from './taken.ts';

const viewer = { script: 'let a = "</script><!-- <script>";', style: 'p { color: red }\r\n' };

/** What texts from elsewhere may hold. */
const hostile = [
	'</script><script>alert(1)</script>',
	'<!-- <script>',
	'"><img src=x onerror=alert(1)>',
	"' onmouseover='alert(1)",
	'{{7*7}} ${1} `x`',
	'&lt;b&gt; &amp;amp;',
	']]>\u0000\u0007\uFFFF\uD800',
	'\u2028\u2029 \u202Ereversed',
	'</title></style></textarea></svg></noscript><b>'
];

describe.each(hostile)('with %j for every text', (text) => {
	const all = openDataset(spoil(localise(smallDataset, 'en'), text));
	const { file } = takeOffline(all, '');
	const page = writeDocument(file, viewer);

	test('there is one script, one block of data, and nothing that acts', () => {
		expect([...page.matchAll(/<script[^>]*>/gi)].map(([tag]) => tag)).toEqual([
			'<script type="application/json" id="data">',
			'<script>'
		]);
		expect(page.match(/<\/script/gi)).toHaveLength(2);
		expect(page.match(/<!--/g)).toBeNull();
		expect(page.match(/<(img|b|iframe|object|style|textarea)\b/gi)).toEqual(['<style']);
		expect(page.replace(/"[^"<>]*"/g, '""')).not.toMatch(/<[^<>]*\son\w+=/i);
		expect([...page.matchAll(/href="([^"]*)"/g)].filter(([, href]) => !/^(#|https:)/.test(href!))).toEqual(
			[]
		);
	});

	test('the data comes out as it went in', () => {
		const [, json] = /id="data">([\s\S]*?)<\/script>/.exec(page)!;
		expect(JSON.parse(json!)).toEqual(file);
		expect(openOfflineFile(file).case.graph.dataset.entities[0]!.description).toBe(text);
	});
});

function spoil(dataset: Dataset<string>, text: string): Dataset<string> {
	const name = { tr: text, en: text, ru: text };
	const note = <R extends object>(record: R) => ({ ...record, note: text });
	return {
		...dataset,
		meta: { name: 'evil', title: text, version: text, licence: text },
		entities: dataset.entities.map((entity) => ({
			...entity,
			name,
			short: text,
			aliases: [text],
			description: text
		})),
		claims: dataset.claims.map((claim) => ({ ...note(claim), detail: text })),
		fates: dataset.fates.map((fate) => ({ ...note(fate), place: text })),
		attributes: dataset.attributes.map((record) => ({ ...note(record), value: text })),
		sources: dataset.sources.map((source) => ({ ...source, title: text, URL: `javascript:${text}` })),
		vocabulary: {
			...dataset.vocabulary,
			kinds: dataset.vocabulary.kinds.map((kind) => ({ ...kind, label: text, plural: text })),
			roles: dataset.vocabulary.roles.map((role) => ({ ...role, label: text }))
		}
	};
}

test('the script does what it did, and the policy allows just it and the style, and nothing from anywhere', () => {
	const { file } = takeOffline(openDataset(localise(smallDataset, 'en')), '');
	const page = writeDocument(file, viewer);
	const [, script] = /<script>([\s\S]*?)<\/script>/.exec(page)!;
	expect(runInNewContext(`${script}; a`)).toBe('</script><!-- <script>');
	const [, style] = /<style>([\s\S]*?)<\/style>/.exec(page)!;
	const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
	const [, policy] = /Content-Security-Policy" content="([^"]*)"/.exec(page)!;
	expect(policy!.replaceAll('&#39;', "'").split('; ')).toEqual([
		"default-src 'none'",
		`script-src ${hash(script!)}`,
		`style-src ${hash(style!)}`,
		"base-uri 'none'",
		"form-action 'none'",
		"require-trusted-types-for 'script'",
		"trusted-types 'none'"
	]);
	expect(page).not.toContain('\r');
});

test('a text is hashed as elsewhere', () => {
	const hashed = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
	for (const length of [0, 1, 55, 56, 63, 64, 65, 1000])
		expect(hashSource('ş'.repeat(length))).toBe(hashed('ş'.repeat(length)));
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => hashSource(text) === hashed(text))
	);
});
