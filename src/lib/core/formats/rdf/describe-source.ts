import { formatWork } from '../../dataset/cite.ts';
import type { Name, Source } from '../../dataset/records.ts';
import { escapeIri } from './iri.ts';
import { known } from './known-words.ts';
import type { Names } from './names.ts';
import { literal, thing, triplesOf, type Said, type Triple } from './triple.ts';

/** A work, how it was seen, and of which other it is a copy. */
export function describeSource(source: Source, names: Names): Triple[] {
	const { seen = '', via, work } = source.custom ?? {};
	const [year, month, day] = source.issued?.['date-parts']?.[0] ?? [];
	const issued = [year, month, day]
		.filter((part) => part !== undefined)
		.map((part) => String(part).padStart(2, '0'))
		.join('-');
	const link = (property: string, id: string | undefined): Said => [
		property,
		id ? thing(names.record('source', id)) : undefined
	];
	return triplesOf(names.record('source', source.id), [
		[known('rdf:type'), thing(known('fpo:Source'))],
		[names.word('sourceType'), thing(names.record('source-type', source.type))],
		[known('fpo:hasSourceID'), literal(source.id)],
		[known('dcterms:title'), literal(source.title)],
		...people(known('dcterms:creator'), source.author),
		...people(known('dcterms:contributor'), [...(source.editor ?? []), ...(source.translator ?? [])]),
		[known('dcterms:issued'), issued ? literal(issued, known('edtf:EDTF')) : literal(source.issued?.literal)],
		[known('fpo:hasBibliographicEntry'), literal(formatWork(source))],
		[known('rdfs:seeAlso'), source.URL ? thing(escapeIri(source.URL)) : undefined],
		[names.word('seen'), literal(seen)],
		[names.word('note'), source.note ? literal(source.note) : undefined],
		link(names.word('citedIn'), seen === 'cited' ? via : undefined),
		link(names.word('sameWorkAs'), work)
	]);
}

/** "Allen, Barbara C."; each once. */
function people(property: string, list: readonly Name[] = []): Said[] {
	const said = list.map(
		({ literal: whole, family, given }) => whole ?? [family, given].filter(Boolean).join(', ')
	);
	return [...new Set(said)].map((name) => [property, literal(name)]);
}
