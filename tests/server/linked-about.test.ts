import jsonld from 'jsonld';
import { afterEach, expect, test, vi } from 'vitest';
import { aboutPage } from '#lib/server/linked-about.ts';
import { languages } from '#lib/core/text/text.ts';
import type { SitePage } from '#lib/core/view/site-page.ts';
import { entities } from '../e2e/facts.ts';
import {
	expectedEntity,
	expectedSource,
	foundEntity,
	foundSource,
	sources,
	type Thing
} from '../e2e/schema-org-facts.ts';
import { schemaOrgContext } from '../fixtures/schemas/schema-org-terms.ts';

const says = { title: 'A title', description: 'A sentence.' };
const site = 'https://example.org/fateline';

afterEach(() => vi.unstubAllEnvs());

/** The things that a page tells of: the page, what it is about if anything, the site. */
function graphOf(language: (typeof languages)[number], page: SitePage): readonly Thing[] {
	return (aboutPage(language, page, says) as { '@graph': readonly Thing[] })['@graph'];
}

test.each(languages)('every entity is told in %s as the tables have it', (language) => {
	for (const { id } of entities) {
		const [page, thing] = graphOf(language, { kind: 'entity', id: id! });
		expect(foundEntity(thing!), id).toEqual(expectedEntity(id!, language));
		expect(page!.mainEntity, id).toEqual({ '@id': thing!['@id'] });
	}
});

test('some people as a reader of the tables would tell of them', () => {
	const lifeOf = (id: string) => {
		const { birthDate, birthPlace, deathDate, deathPlace } = expectedEntity(id, 'en');
		return [birthDate, birthPlace, deathDate, deathPlace];
	};
	// One source has 1883-1954 for him: then no date is told to programs that know no disagreement.
	expect(lifeOf('alexander-shliapnikov')).toEqual([
		undefined,
		'Murom, Vladimir province',
		undefined,
		'Moscow'
	]);
	expect(lifeOf('mikhail-tomsky')[1]).toBe('Kolpino, St Petersburg province');
	expect(lifeOf('gavril-myasnikov')[1]).toBeUndefined();
});

test('every source is told by its type', () => {
	for (const source of sources) {
		const [, thing] = graphOf('tr', { kind: 'source', id: source.id });
		expect(foundSource(thing!), source.id).toEqual(expectedSource(source));
	}
});

const pages: readonly SitePage[] = [
	...entities.map(({ id }): SitePage => ({ kind: 'entity', id: id! })),
	...sources.map(({ id }): SitePage => ({ kind: 'source', id })),
	{ kind: 'relation', id: 'member_of' },
	{ kind: 'fate', id: 'executed' },
	...(['explorer', 'names', 'sources', 'about', 'data', 'tours'] as const).map((kind) => ({ kind }))
];

/** How many values there are in a thing, those within it included. */
function count(value: unknown): number {
	if (Array.isArray(value)) return value.reduce((sum: number, each) => sum + count(each), 0);
	if (typeof value !== 'object' || value === null) return 1;
	return Object.entries(value).reduce((sum, [key, each]) => sum + (key === '@context' ? 0 : count(each)), 0);
}

test('a processor of JSON-LD knows every word, and every thing by an absolute address', async () => {
	vi.stubEnv('SITE_URL', site);
	const documentLoader = (url: string) =>
		url === 'https://schema.org'
			? Promise.resolve({ contextUrl: undefined, documentUrl: url, document: schemaOrgContext })
			: Promise.reject(new Error(`nothing is loaded but the context: ${url}`));
	for (const page of pages) {
		const about = aboutPage('en', page, says);
		const expanded = await jsonld.expand(about as jsonld.JsonLdDocument, { documentLoader });
		// A word that was not understood would be missing.
		expect(count(expanded), JSON.stringify(page)).toBe(count(about) + typedDates(expanded));
		const ids = JSON.stringify(expanded).matchAll(/"@id":"([^"]*)"/g);
		for (const [, id] of ids) expect(id).toMatch(/^https?:\/\/\S+$/);
	}
});

/** Expanding says of each date that it is one. */
function typedDates(expanded: object): number {
	return JSON.stringify(expanded).match(/"@type":"http:\/\/schema.org\/Date"/g)?.length ?? 0;
}

test('without an address of the site things are known by relative ones, the same in every language', () => {
	const ids = languages.map((language) => graphOf(language, { kind: 'entity', id: 'flor-mitin' })[1]!['@id']);
	expect(new Set(ids)).toEqual(new Set(['../../../en/entity/flor-mitin/#it']));
});
