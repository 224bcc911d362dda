import type { Language } from '../text/text.ts';
import { formatDate } from './date-words.ts';
import { formatFate } from './fate-text.ts';
import type { Citation, Cited, Dataset, Term } from './records.ts';
import { buildWitnesses } from './witness.ts';

export const toldKinds = ['claim', 'fate', 'attribute', 'position'] as const;
export type ToldKind = (typeof toldKinds)[number];

/** Whom a page names and links. */
export interface Named {
	readonly id: string;
	readonly name: string;
}

/** One cited record of any kind, in words, as it is told where no single entity is spoken of. */
export interface Told {
	readonly id: string;
	readonly kind: ToldKind;
	/** The relation, fate, attribute or topic. */
	readonly sort: Term<string>;
	readonly about: Named;
	/** The object of a claim. */
	readonly other?: Named;
	readonly role: string;
	readonly text: string;
	/** EDTF, as in the data. */
	readonly dated: string;
	readonly date: string;
	readonly certainty: string;
	readonly certaintyLabel: string;
	readonly note: string;
	readonly citations: readonly Citation[];
	/** How many independent works say so: see `buildWitnesses`. */
	readonly witnesses: number;
}

/** Every cited record of a dataset, each once: claims, fates, attributes, positions, each kind in the order of its file. */
export function tellAll(dataset: Dataset<string>, language: Language): readonly Told[] {
	const { vocabulary } = dataset;
	const names = new Map(dataset.entities.map(({ id, name }) => [id, { id, name: name[language] }]));
	const witnessesOf = buildWitnesses(dataset.sources);
	const certainties = finder(vocabulary.certainties);
	const tell = (record: Cited<string>, sort: Term<string>, about: string) => ({
		id: record.id,
		sort,
		about: names.get(about)!,
		role: '',
		dated: record.date,
		date: record.date && formatDate(record.date, language),
		certainty: record.certainty,
		certaintyLabel: certainties(record.certainty).label,
		note: record.note,
		citations: record.citations,
		witnesses: witnessesOf(record.citations).length
	});
	const [relations, roles] = [finder(vocabulary.relations), finder(vocabulary.roles)];
	const [fates, attributes] = [finder(vocabulary.fates), finder(vocabulary.attributes)];
	const topics = finder(vocabulary.topics);
	return [
		...dataset.claims.map((claim): Told => ({
			...tell(claim, relations(claim.relation), claim.subject),
			...{ kind: 'claim', other: names.get(claim.object)!, text: claim.detail },
			role: claim.role && roles(claim.role).label
		})),
		...dataset.fates.map((fate): Told => ({
			...tell(fate, fates(fate.fate), fate.person),
			...{ kind: 'fate', text: formatFate(fate, language) }
		})),
		...dataset.attributes.map((record): Told => ({
			...tell(record, attributes(record.attribute), record.entity),
			...{ kind: 'attribute', text: record.value }
		})),
		...dataset.positions.map((record): Told => ({
			...tell(record, topics(record.topic), record.holder),
			...{ kind: 'position', text: record.position }
		}))
	];
}

/** Finds a term by its id; one that the vocabulary does not know is called by its id. */
function finder(terms: readonly Term<string>[]): (id: string) => Term<string> {
	const known = new Map(terms.map(({ id, label }) => [id, { id, label }]));
	return (id) => known.get(id) ?? { id, label: id };
}
