import { afterEach, describe, expect, test, vi } from 'vitest';
import { languages } from '#lib/core/text/text.ts';
import { correctionsOf, correctionTemplate } from '#lib/server/corrections.ts';
import { toldOf } from '#lib/server/told.ts';

const page = { kind: 'source', id: 'lenin-pss-43' } as const;

function say(issues: string, site = '') {
	vi.stubEnv('ISSUES_URL', issues);
	vi.stubEnv('SITE_URL', site);
}

afterEach(() => {
	vi.unstubAllEnvs();
});

test('where nobody takes corrections there is no link', () => {
	say('');
	expect(correctionTemplate()).toBe('');
	expect(correctionsOf('en', page, ['c-0001'])).toEqual({});
});

test('a place that cannot be one stops the build, and is named', () => {
	say('https://example.org/issues');
	expect(() => correctionsOf('en', page, ['c-0001'])).toThrow('not "https://example.org/issues"');
});

describe.each([
	['a tracker', 'https://example.org/new?title={title}&body={body}', 6000],
	['an address of mail', 'mailto:editors@example.org', 1900]
])('%s', (_, template, room) => {
	test.each(languages)(
		'gets every statement of the case with its number, sources and page, in %s',
		(language) => {
			say(template, 'https://example.org/fateline');
			const { told } = toldOf(language);
			// A page at a time, none of them very long.
			const starts = told.flatMap((_, at) => (at % 100 === 0 ? [at] : []));
			const pages = starts.map((at) => told.slice(at, at + 100).map(({ id }) => id));
			const links = Object.fromEntries(
				pages.flatMap((ids) => Object.entries(correctionsOf(language, page, ids)))
			);
			expect(Object.keys(links)).toEqual(told.map(({ id }) => id));
			for (const { id, citations } of told) {
				const address = new URL(links[id]!);
				expect(address.href.length).toBeLessThanOrEqual(room);
				const body = address.searchParams.get('body')!;
				expect(body).toContain(`${id} (`);
				expect(body).toContain(`: ${citations[0]!.source}`);
				expect(body).toContain(`https://example.org/fateline/${language}/source/lenin-pss-43/#${id}`);
			}
		}
	);
});

test('of very many statements on a page the letter names each by its number, and asks', () => {
	say('mailto:editors@example.org');
	const ids = toldOf('en').told.slice(0, 101);
	const links = correctionsOf(
		'en',
		page,
		ids.map(({ id }) => id)
	);
	expect(new URL(links['c-0001']!).searchParams.get('body')!.split('\r\n').slice(0, 4)).toEqual([
		'Statement: c-0001 (disputed)',
		'Page: en/source/lenin-pss-43/#c-0001',
		'Data version: 1.1.0',
		''
	]);
	expect(new URL(links['c-0001']!).searchParams.get('subject')).toBe('Correction of c-0001');
});

test('without an address of the site the page is named by its path', () => {
	say('mailto:editors@example.org');
	const { 'c-0001': link } = correctionsOf('tr', page, ['c-0001', 'no-such-id']);
	expect(new URL(link!).searchParams.get('body')).toContain(': tr/source/lenin-pss-43/#c-0001');
});
