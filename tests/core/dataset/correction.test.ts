import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	composeCorrection,
	formatCorrectionAddress,
	isCorrectionTemplate
} from '#lib/core/dataset/correction.ts';
import type { Told } from '#lib/core/dataset/told.ts';
import { languages } from '#lib/core/text/text.ts';

const tracker = 'https://example.org/issues/new?title={title}&body={body}';
const mail = 'mailto:editors@example.org';
const where = { page: 'https://example.org/en/fate/unknown/#c-1', version: '1.2.3' };

const said: Told = {
	...{ id: 'c-1', kind: 'claim', sort: { id: 'signed', label: 'Signed' } },
	...{ about: { id: 'a', name: 'Ann' }, other: { id: 'l', name: 'The Letter' } },
	...{ role: 'signatory', text: '', dated: '1922', date: '1922', note: '', witnesses: 1 },
	...{ certainty: 'certain', certaintyLabel: 'certain' },
	citations: [
		{ source: 'book', locator: 'p. 3' },
		{ source: 'paper', locator: '' }
	]
};

/** What a tracker or a mail program makes of an address. */
function open(address: string) {
	const query = new URL(address).searchParams;
	return {
		keys: [...query.keys()],
		title: query.get('title') ?? query.get('subject'),
		body: query.get('body')!
	};
}

test('a correction says which statement, what it says, its sources, where it was read, and asks', () => {
	const { title, body } = composeCorrection(said, where, 'en');
	expect(title).toBe('Correction of c-1: Ann – Signed – The Letter – signatory – 1922');
	expect(body.split('\n')).toEqual([
		'Statement: c-1 (certain): Ann – Signed – The Letter – signatory – 1922',
		'Sources: book: p. 3; paper',
		'Page: https://example.org/en/fate/unknown/#c-1',
		'Data version: 1.2.3',
		'',
		'What is wrong?',
		'',
		'Which source says otherwise, and where in it?',
		''
	]);
});

test.each(['tr', 'en', 'ru'] as const)('the address brings title and body over, in %s', (language) => {
	const letter = composeCorrection(
		{ ...said, text: 'Şlyapnikov & Шляпников #1 100% {body}' },
		where,
		language
	);
	expect(open(formatCorrectionAddress(tracker, letter))).toEqual({ keys: ['title', 'body'], ...letter });
	const sent = open(formatCorrectionAddress(mail, letter));
	expect(sent.keys).toEqual(['subject', 'body']);
	expect(sent.body.replaceAll('\r\n', '\n')).toBe(letter.body);
});

describe('whatever a statement says', () => {
	const hostile = fc.oneof(
		fc.string({ unit: 'binary', maxLength: 300 }),
		fc.string({
			unit: fc.constantFrom('"', '<', '&', '=', '#', '?', '{body}', '\n', '\ud800', ' ', 'ж', '%')
		}),
		fc.constant('х'.repeat(5000))
	);

	test('nothing of it ends a parameter, an attribute or the address, and the address stays short', () => {
		fc.assert(
			fc.property(hostile, hostile, fc.constantFrom(...languages), (text, locator, language) => {
				const letter = composeCorrection(
					{ ...said, text, citations: [{ source: 'book', locator }] },
					where,
					language
				);
				for (const [template, room] of [
					[tracker, 6000],
					[mail, 1900]
				] as const) {
					const address = formatCorrectionAddress(template, letter);
					expect(address).toMatch(/^[^\s"'<>`]+$/);
					const encoded = new URL(address).href;
					expect(encoded.length).toBeLessThanOrEqual(room);
					const { keys, body } = open(address);
					expect(keys).toHaveLength(2);
					expect(body).toContain('c-1');
					expect(body).toContain(where.page);
				}
			})
		);
	});
});

test.each([
	[tracker, true],
	['https://example.org/new?issue[title]={title}&issue[description]={body}', true],
	[mail, true],
	['https://example.org/issues', false],
	['javascript:alert({body})', false],
	['mailto:a@b.example?cc=c@d.example', false],
	['mailto:nobody', false],
	['', false]
])('%j is a place for corrections: %j', (text, is) => {
	expect(isCorrectionTemplate(text)).toBe(is);
});
