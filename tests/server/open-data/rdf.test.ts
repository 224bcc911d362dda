import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { escapeIri, isIri } from '#lib/core/formats/rdf/iri.ts';
import { describeOwnWords, ownWords } from '#lib/core/formats/rdf/own-words.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { rdfBases } from '#lib/server/open-data/rdf-bases.ts';
import { writeTurtle } from '#lib/server/open-data/turtle.ts';
import { smallDataset } from '../../fixtures/small.ts';
import { names, readRdf, writeRdf } from './rdf-files.ts';

const { dataset } = loadDataset('graph-data');

test.each([
	['shipped', dataset],
	['small', smallDataset]
])('of the %s case, Turtle and JSON-LD say the same to another program', (_, whole) => {
	const { triples, turtle, jsonLd } = writeRdf(whole);
	const stores = [readRdf(turtle, 'text/turtle'), readRdf(jsonLd, 'application/ld+json')];
	expect(stores.map(({ size }) => size)).toEqual([triples.length, triples.length]);
	const [first, second] = stores.map((store) =>
		store.dump({ format: 'application/n-quads' }).split('\n').sort()
	);
	expect(first).toEqual(second);
});

test('nothing is said that is no statement with a source: no relation is the predicate of a triple', () => {
	const { triples } = writeRdf(dataset);
	const relations = new Set(dataset.vocabulary.relations.map(({ id }) => names.record('relation', id)));
	expect(triples.filter(({ predicate }) => relations.has(predicate))).toEqual([]);
});

test('every word of its own that a file uses is explained, and every one that is explained is used', () => {
	const { triples } = writeRdf(dataset);
	const used = new Set<string>();
	for (const { predicate, object } of triples)
		for (const iri of [predicate, 'iri' in object ? object.iri : ''])
			if (iri.startsWith(names.words)) used.add(iri.slice(names.words.length));
	expect([...used].sort()).toEqual(ownWords.map(([word]) => word).sort());
	const words = readRdf(writeTurtle(describeOwnWords(names), names), 'text/turtle');
	expect(words.size).toBeGreaterThan(5 * ownWords.length);
});

/** Texts that would end a literal, an IRI or a line. */
const nasty = fc.oneof(
	fc.string({ unit: 'binary', maxLength: 12 }),
	fc.constantFrom(
		'"""',
		'\\',
		'\n',
		'\r\n',
		'> . <urn:x> <urn:y> <urn:z>',
		'\u0000',
		'\u2028',
		'{"@id":"x"}',
		'😀'
	)
);

test('whatever a text holds comes out as it went in', () => {
	fc.assert(
		fc.property(nasty, nasty, (detail, locator) => {
			const claim = smallDataset.claims[0]!;
			const citations = [{ source: claim.citations[0]!.source, locator }];
			const claims = [{ ...claim, citations, detail: { tr: detail, en: detail, ru: detail } }];
			const { triples, turtle, jsonLd } = writeRdf({ ...smallDataset, claims });
			const literals = triples.flatMap(({ object }) => ('iri' in object ? [] : [object.value])).sort();
			for (const store of [readRdf(turtle, 'text/turtle'), readRdf(jsonLd, 'application/ld+json')]) {
				const read = store
					.match()
					.map((quad) => quad.object as { termType: string; value: string })
					.filter(({ termType }) => termType === 'Literal')
					.map(({ value }) => value);
				expect(read.sort()).toEqual(literals);
			}
		}),
		{ numRuns: 60 }
	);
});

test.each<[string, Dataset]>([
	[
		'an entity',
		{ ...smallDataset, entities: smallDataset.entities.map((each) => ({ ...each, id: 'a> <b' })) }
	],
	['a source', { ...smallDataset, sources: smallDataset.sources.map((each) => ({ ...each, id: 'a"b' })) }],
	['a claim', { ...smallDataset, claims: smallDataset.claims.map((each) => ({ ...each, id: 'a\nb' })) }]
])('%s whose id would break out of its IRI is not written', (_, broken) => {
	expect(() => writeRdf(broken)).toThrow(/not an IRI/);
});

test('addresses of the web become IRIs that other programs read, whatever stands in them', () => {
	expect(escapeIri('https://ru.wikipedia.org/wiki/Х_съезд_РКП(б)')).toBe(
		'https://ru.wikipedia.org/wiki/Х_съезд_РКП(б)'
	);
	expect(escapeIri('http://a.example/x[1] y%zz%20"<>')).toBe(
		'http://a.example/x%5B1%5D%20y%25zz%20%22%3C%3E'
	);
	const turtleOf = (iri: string) =>
		writeTurtle([{ subject: iri, predicate: iri, object: { iri } }], { prefixes: {} });
	const rest = fc.oneof(nasty, fc.string({ unit: 'binary' }), fc.string({ unit: 'binary-ascii' }));
	fc.assert(
		fc.property(fc.webUrl({ withFragments: false }), rest, rest, (address, path, query) => {
			const iri = escapeIri(`${address}/${path}?${query}`);
			expect(isIri(iri)).toBe(true);
			expect(escapeIri(iri)).toBe(iri);
			expect(readRdf(turtleOf(iri), 'text/turtle').size).toBe(1);
		})
	);
	const [first] = smallDataset.entities;
	const url = 'https://a.example/x[1] "y"> <z>|{}^`\\';
	const { turtle, triples } = writeRdf({
		...smallDataset,
		entities: [{ ...first!, url }, ...smallDataset.entities.slice(1)]
	});
	expect(readRdf(turtle, 'text/turtle').size).toBe(triples.length);
});

test('names begin at the site when its address is known, else at a UUID that is always the same', () => {
	expect(rdfBases('https://a.example/f', 'case')).toEqual({
		records: 'https://a.example/f/data/case.ttl#',
		words: 'https://a.example/f/data/words.ttl#'
	});
	expect(rdfBases('', 'workers-opposition').records).toMatch(
		/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}#$/
	);
	expect(rdfBases('', 'workers-opposition')).toEqual(rdfBases('', 'workers-opposition'));
	expect(rdfBases('', 'other').records).not.toBe(rdfBases('', 'workers-opposition').records);
	expect(rdfBases('', 'other').words).toBe(rdfBases('', 'workers-opposition').words);
});

test('an entity leads to its page where one is known', () => {
	const { triples } = writeRdf(smallDataset);
	const pages = triples.filter(({ predicate }) => predicate === 'http://xmlns.com/foaf/0.1/page');
	expect(pages.map(({ subject, object }) => [subject, object])).toEqual(
		smallDataset.entities.map(({ id }) => [
			names.record('entity', id),
			{ iri: `https://fateline.example/en/entity/${id}/` }
		])
	);
});
