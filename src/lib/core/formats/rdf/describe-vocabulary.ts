import type { Relation, Term, Vocabulary } from '../../dataset/records.ts';
import type { Text } from '../../text/text.ts';
import { known } from './known-words.ts';
import type { Names, RecordKind } from './names.ts';
import { inEach, literal, thing, triplesOf, type Said, type Triple } from './triple.ts';

/** The words of a case, with their labels. A relation is a property, too: it is the predicate of claims. */
export function describeVocabulary(words: Vocabulary<Text>, names: Names): Triple[] {
	const tell = <R extends Term<Text>>(
		kind: RecordKind,
		terms: readonly R[],
		more: (term: R) => readonly Said[] = () => []
	) => terms.flatMap((term) => describeTerm(kind, term, more(term), names));
	return [
		...tell('kind', words.kinds, ({ plural }) => inEach(names.word('pluralLabel'), plural)),
		...tell('tier', words.tiers),
		...tell('role', words.roles),
		...tell('fate-term', words.fates, ({ group }) => [[names.word('group'), literal(group)]]),
		...tell('outcome', words.outcomes),
		...tell('relation', words.relations, (relation) => ofRelation(relation, names)),
		...tell('relation-group', words.relationGroups, ({ tone }) => [[names.word('tone'), literal(tone)]]),
		...tell('certainty', words.certainties),
		...tell('attribute-term', words.attributes),
		...tell('topic', words.topics),
		...tell('source-type', words.sourceTypes)
	];
}

function describeTerm(
	kind: RecordKind,
	{ id, label }: Term<Text>,
	more: readonly Said[],
	names: Names
): Triple[] {
	return triplesOf(names.record(kind, id), [
		[known('rdf:type'), thing(known('skos:Concept'))],
		[known('skos:notation'), literal(id)],
		...inEach(known('skos:prefLabel'), label),
		...more
	]);
}

function ofRelation(
	{ group, outcome, directed, affiliation, inverse }: Relation<Text>,
	names: Names
): Said[] {
	return [
		[known('rdf:type'), thing(known('rdf:Property'))],
		[names.word('relationGroup'), thing(names.record('relation-group', group))],
		[names.word('outcome'), outcome ? thing(names.record('outcome', outcome)) : undefined],
		[names.word('directed'), literal(String(directed), known('xsd:boolean'))],
		[names.word('affiliation'), literal(String(affiliation), known('xsd:boolean'))],
		...inEach(names.word('inverseLabel'), inverse)
	];
}
