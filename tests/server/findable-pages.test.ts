import { expect, test } from 'vitest';
import { findMatches } from '#lib/core/text/match.ts';
import { findNearest } from '#lib/core/text/nearest.ts';
import { languages } from '#lib/core/text/text.ts';
import { keyPages } from '#lib/core/view/findable-page.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { listFindablePages } from '#lib/server/findable-pages.ts';

test.each(languages)('every entity, source, fate and relation can be found in %s, each once', (language) => {
	const pages = listFindablePages(language);
	const { entities, sources, vocabulary } = caseFile(language).dataset;
	const paths = pages.map(({ path }) => path);
	expect(new Set(paths).size).toBe(paths.length);
	for (const { id } of entities) expect(paths).toContain(`${language}/entity/${id}/`);
	for (const { id } of sources) expect(paths).toContain(`${language}/source/${id}/`);
	for (const { id } of vocabulary.fates) expect(paths).toContain(`${language}/fate/${id}/`);
	for (const { id } of vocabulary.relations) expect(paths).toContain(`${language}/relation/${id}/`);
	for (const { name, kind } of pages) expect([name.trim(), kind.trim()]).not.toContain('');
});

const first = (query: string) => findMatches(keyPages(listFindablePages('en')), query, 1)[0]?.path;

test.each([
	['Шляпников', 'en/entity/alexander-shliapnikov/'],
	['kollontay', 'en/entity/alexandra-kollontai/'],
	['sources', 'en/sources/'],
	['Workers Opposition', 'en/']
])('what is found first by %j is %s', (query, path) => {
	expect(first(query)).toBe(path);
});

test('a mistyped address leads to the page that was meant', () => {
	const near = findNearest(keyPages(listFindablePages('tr')), 'aleksandra kolontai', 3);
	expect(near[0]?.path).toBe('tr/entity/alexandra-kollontai/');
});
