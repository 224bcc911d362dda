import { gatherVariants } from '../../dataset/variants.ts';
import type { Citation, Cited, Dataset } from '../../dataset/records.ts';
import type { Text } from '../../text/text.ts';
import { claimBounds } from '../data/claim-days.ts';
import { known } from './known-words.ts';
import type { Names } from './names.ts';
import type { OwnWord } from './own-words.ts';
import { inEach, literal, thing, triplesOf, type Said, type Triple } from './triple.ts';

/** A statement on its way into RDF. */
interface Factoid {
	readonly kind: 'claim' | 'attribute' | 'fate' | 'position';
	readonly type: OwnWord;
	readonly record: Cited<Text>;
	/** What only this kind says. */
	readonly says: readonly Said[];
	/** What it is about; statements about one thing, one of which is disputed, are told of each other. */
	readonly about: string;
}

/** Every statement of a case as a factoid, with who says so and where, and what stands beside it where sources disagree. */
export function describeStatements(dataset: Dataset, names: Names): Triple[] {
	return [
		claimsOf(dataset, names),
		attributesOf(dataset, names),
		fatesOf(dataset, names),
		positionsOf(dataset, names)
	].flatMap((factoids) => {
		const byRecord = new Map(factoids.map((factoid) => [factoid.record, factoid]));
		const sets = gatherVariants([...byRecord.keys()], (record) => byRecord.get(record)!.about);
		return sets.flatMap((set) =>
			set.flatMap((record) => {
				const others = set.filter((other) => other !== record).map(({ id }) => id);
				return describe(byRecord.get(record)!, others, names);
			})
		);
	});
}

function describe({ kind, type, record, says }: Factoid, others: readonly string[], names: Names): Triple[] {
	const { id, date, certainty, citations, note } = record;
	const bounds = date === '' ? undefined : claimBounds(record);
	const name = names.record(kind, id);
	const cited = citations.map((citation, at) => describeCitation(citation, `${kind}-${id}-${at + 1}`, names));
	return [
		...triplesOf(name, [
			[known('rdf:type'), thing(known('fpo:Factoid'))],
			[known('rdf:type'), thing(names.word(type))],
			...says,
			[names.word('date'), literal(date, known('edtf:EDTF'))],
			[names.word('earliest'), literal(bounds?.start, known('xsd:date'))],
			[names.word('latest'), literal(bounds?.end, known('xsd:date'))],
			[names.word('certainty'), thing(names.record('certainty', certainty))],
			...inEach(names.word('note'), note),
			...cited.map(
				([{ subject } = { subject: name }]) => [known('fpo:sourcedFrom'), thing(subject)] as const
			),
			...others.map((other) => [names.word('variant'), thing(names.record(kind, other))] as const)
		]),
		...cited.flat()
	];
}

/** A place in a source. */
function describeCitation({ source, locator }: Citation, id: string, names: Names): Triple[] {
	return triplesOf(names.record('citation', id), [
		[known('rdf:type'), thing(known('fpo:SourceCitation'))],
		[known('fpo:fromSource'), thing(names.record('source', source))],
		[known('fpo:hasPlaceInSource'), literal(locator)]
	]);
}

function claimsOf({ claims }: Dataset, names: Names): Factoid[] {
	return claims.map((record) => {
		const { subject, relation, object, role, detail } = record;
		return {
			...{ kind: 'claim', type: 'Claim', record, about: [subject, relation, object].join(' ') },
			says: [
				[known('rdf:type'), thing(known('rdf:Statement'))],
				[known('rdf:subject'), thing(names.record('entity', subject))],
				[known('rdf:predicate'), thing(names.record('relation', relation))],
				[known('rdf:object'), thing(names.record('entity', object))],
				[names.word('role'), role ? thing(names.record('role', role)) : undefined],
				...inEach(names.word('detail'), detail)
			]
		};
	});
}

function attributesOf({ attributes }: Dataset, names: Names): Factoid[] {
	return attributes.map((record) => ({
		...{ kind: 'attribute', type: 'Attribute', record, about: `${record.entity} ${record.attribute}` },
		says: [
			[names.word('about'), thing(names.record('entity', record.entity))],
			[names.word('attribute'), thing(names.record('attribute-term', record.attribute))],
			...inEach(names.word('value'), record.value)
		]
	}));
}

function fatesOf({ fates }: Dataset, names: Names): Factoid[] {
	return fates.map((record) => ({
		...{ kind: 'fate', type: 'Fate', record, about: record.person },
		says: [
			[names.word('about'), thing(names.record('entity', record.person))],
			[names.word('fate'), thing(names.record('fate-term', record.fate))],
			...inEach(names.word('place'), record.place),
			[names.word('rehabilitated'), literal(record.rehabilitated, known('edtf:EDTF'))],
			[names.word('partyRestored'), literal(record.partyRestored, known('edtf:EDTF'))]
		]
	}));
}

function positionsOf({ positions }: Dataset, names: Names): Factoid[] {
	return positions.map((record) => ({
		...{ kind: 'position', type: 'Position', record, about: `${record.holder} ${record.topic}` },
		says: [
			[names.word('about'), thing(names.record('entity', record.holder))],
			[names.word('topic'), thing(names.record('topic', record.topic))],
			...inEach(names.word('position'), record.position)
		]
	}));
}
