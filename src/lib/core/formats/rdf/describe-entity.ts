import type { Entity } from '../../dataset/records.ts';
import type { Text } from '../../text/text.ts';
import { escapeIri } from './iri.ts';
import { known } from './known-words.ts';
import type { Names } from './names.ts';
import { inEach, literal, thing, triplesOf, type Triple } from './triple.ts';

const group = [known('foaf:Group'), known('fpo:Group')];
const event = [known('dcmitype:Event')];

/** What an entity of a kind is in the words of others. A kind that is not here is an entity, and of its own kind. */
const classes: Readonly<Record<string, readonly string[]>> = {
	person: [known('foaf:Person'), known('fpo:Person')],
	...{ faction: group, party: group, union: group, committee: group },
	...{ 'state-body': group, international: group, army: group },
	...{ congress: event, conference: event, event },
	document: [known('foaf:Document'), known('dcmitype:Text')],
	publication: [known('foaf:Document'), known('dcmitype:Collection')],
	place: [known('fpo:Location'), known('dcterms:Location')]
};

/** Who or what it is, by its names. All else is told by statements, each with its sources. */
export function describeEntity(entity: Entity<Text>, names: Names, pages: readonly string[]): Triple[] {
	const types = [names.word('Entity'), ...(classes[entity.kind] ?? [])];
	return triplesOf(names.record('entity', entity.id), [
		...types.map((type) => [known('rdf:type'), thing(type)] as const),
		[names.word('kind'), thing(names.record('kind', entity.kind))],
		[names.word('tier'), thing(names.record('tier', entity.tier))],
		...inEach(known('skos:prefLabel'), entity.name),
		...inEach(names.word('shortName'), entity.short),
		...[...new Set(entity.aliases)].map((alias) => [known('skos:altLabel'), literal(alias)] as const),
		...inEach(known('dcterms:description'), entity.description),
		...pages.map((page) => [known('foaf:page'), thing(page)] as const),
		[known('rdfs:seeAlso'), entity.url ? thing(escapeIri(entity.url)) : undefined]
	]);
}
