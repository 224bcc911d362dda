import { composeTriples } from '#lib/core/formats/rdf/compose-triples.ts';
import { writeJsonLd } from '#lib/core/formats/rdf/json-ld.ts';
import { buildNames } from '#lib/core/formats/rdf/names.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { writeTurtle } from '#lib/server/open-data/turtle.ts';
import { Store } from 'oxigraph';

/** As on a site whose address is known. */
export const names = buildNames({
	records: 'https://fateline.example/data/case.ttl#',
	words: 'https://fateline.example/data/words.ttl#'
});

const facts = {
	date: '2026-11-25',
	creators: ['The curators'],
	licenceAddress: 'https://creativecommons.org/licenses/by/4.0/',
	pagesOf: (id: string) => [`https://fateline.example/en/entity/${id}/`]
};

/** A case in both forms of RDF. */
export function writeRdf(dataset: Dataset) {
	const triples = composeTriples(dataset, names, facts);
	return { triples, turtle: writeTurtle(triples, names), jsonLd: writeJsonLd(triples, names) };
}

/** What another program reads out of it. */
export function readRdf(text: string, format: 'text/turtle' | 'application/ld+json'): Store {
	const store = new Store();
	store.load(text, { format });
	return store;
}

/** The rows that SPARQL answers, each as its values in the order of the names, sorted; names of records without what all begin with. */
export function ask(store: Store, variables: readonly string[], where: string): string[] {
	const prefixes = Object.entries(names.prefixes).map(([prefix, iri]) => `PREFIX ${prefix}: <${iri}>`);
	const query = `${prefixes.join('\n')}\nSELECT ${variables.map((name) => `?${name}`).join(' ')} WHERE { ${where} }`;
	const rows = store.query(query) as Map<string, { readonly value: string }>[];
	return rows.map((row) => variables.map((name) => shorten(row.get(name)?.value ?? '')).join(' | ')).sort();
}

function shorten(value: string): string {
	return value.startsWith(names.records) ? value.slice(value.lastIndexOf('/') + 1) : value;
}
