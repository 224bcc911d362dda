import type { Language } from '../text/text.ts';
import { buildReferences, type Reference } from './references.ts';
import { formatDate } from './date-words.ts';
import { countDocumentation, type Documentation } from './documentation.ts';
import { compareTexts } from './order.ts';
import { formatFate } from './fate-text.ts';
import type { Cited, Claim, Dataset, Entity, Term } from './records.ts';
import { gatherVariants } from './variants.ts';
import { buildWitnesses } from './witness.ts';

/** All that is known of one entity, in words, ready to be shown on a panel or a page. */
export interface Dossier {
	readonly entity: Entity<string>;
	readonly kind: string;
	/** Attributes by what they say. */
	readonly facts: readonly Group<Statement>[];
	readonly fates: readonly (Statement & { readonly fate: string })[];
	readonly roles: readonly string[];
	readonly positions: readonly Group<Statement>[];
	readonly ties: readonly Group<TieEntry>[];
	/** How much is said of it, by how many, and how much of it is disputed. */
	readonly documentation: Documentation;
}

export interface Group<S> {
	readonly id: string;
	readonly heading: string;
	/** What is said, thing by thing: one statement, or several that disagree about the same, the best attested first. */
	readonly sets: readonly (readonly S[])[];
}

/** One cited statement. */
export interface Statement {
	readonly id: string;
	readonly text: string;
	readonly date: string;
	readonly certainty: string;
	readonly certaintyLabel: string;
	readonly note: string;
	readonly references: readonly Reference[];
}

/** One claim as seen from one of its ends. */
export interface TieEntry extends Statement {
	readonly other: Entity<string>;
	readonly role: string;
}

/** One claim as seen from outside. */
export interface ClaimEntry extends Statement {
	readonly subject: Entity<string>;
	readonly object: Entity<string>;
	readonly relation: string;
	readonly role: string;
}

export interface Dossiers {
	readonly of: (id: string) => Dossier;
	readonly ofClaim: (claim: Claim<string>) => ClaimEntry;
}

/** Makes dossiers from a dataset in one language. `of` throws for an unknown id. */
export function buildDossiers(dataset: Dataset<string>, language: Language): Dossiers {
	const referTo = buildReferences(dataset.sources, language);
	const witnessesOf = buildWitnesses(dataset.sources);
	const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));
	const words = labels(dataset);
	const state = (record: Cited<string>, text: string): Statement => ({
		id: record.id,
		text,
		date: record.date && formatDate(record.date, language),
		certainty: record.certainty,
		certaintyLabel: words.certainties(record.certainty),
		note: record.note,
		references: record.citations.map(referTo)
	});
	const sureness = dataset.vocabulary.certainties.map(({ id }) => id);
	const bySureness = <R extends Cited<string>>(records: readonly R[]): readonly R[] =>
		records.toSorted((a, b) => sureness.indexOf(a.certainty) - sureness.indexOf(b.certainty));
	const tieGroup = (
		id: string,
		heading: string,
		claims: readonly Claim<string>[],
		otherOf: (claim: Claim<string>) => string
	): Group<TieEntry> => ({
		...{ id, heading },
		sets: gatherVariants(
			claims.toSorted((a, b) => compareTexts(a.date, b.date)),
			otherOf
		).map((set) =>
			bySureness(set).map((claim) => ({
				...state(claim, claim.detail),
				other: entities.get(otherOf(claim))!,
				role: claim.role && words.roles(claim.role)
			}))
		)
	});

	const of = (id: string): Dossier => {
		const entity = entities.get(id);
		if (!entity) throw new Error(`unknown entity: ${id}`);
		const claims = dataset.claims.filter(({ subject, object }) => subject === id || object === id);
		const own = claims.filter(({ subject }) => subject === id);
		const attributes = bySureness(dataset.attributes.filter((record) => record.entity === id));
		const fates = bySureness(dataset.fates.filter(({ person }) => person === id));
		const positions = dataset.positions.filter(({ holder }) => holder === id);
		const cited: readonly Cited<string>[] = [...claims, ...attributes, ...fates, ...positions];
		return {
			entity,
			kind: words.kinds(entity.kind),
			facts: group(
				dataset.vocabulary.attributes,
				attributes,
				({ attribute }) => attribute,
				(records) => gatherVariants(records, ({ attribute }) => attribute),
				(record) => state(record, record.value)
			),
			fates: fates.map((fate) => ({
				...state(fate, formatFate(fate, language)),
				fate: words.fates(fate.fate)
			})),
			roles: dataset.vocabulary.roles
				.filter((role) => own.some((claim) => claim.role === role.id))
				.map(({ label }) => label),
			positions: group(
				dataset.vocabulary.topics,
				positions,
				({ topic }) => topic,
				(records) => records.map((record) => [record]),
				(record) => state(record, record.position)
			),
			ties: dataset.vocabulary.relations.flatMap((relation) => {
				const of = own.filter((claim) => claim.relation === relation.id);
				const to = claims.filter((claim) => claim.subject !== id && claim.relation === relation.id);
				return [
					tieGroup(`${relation.id}-of`, relation.label, of, ({ object }) => object),
					tieGroup(`${relation.id}-to`, relation.inverse, to, ({ subject }) => subject)
				].filter(({ sets }) => sets.length > 0);
			}),
			documentation: countDocumentation(cited, witnessesOf)
		};
	};

	const ofClaim = (claim: Claim<string>): ClaimEntry => ({
		...state(claim, claim.detail),
		subject: entities.get(claim.subject)!,
		object: entities.get(claim.object)!,
		relation: words.relations(claim.relation),
		role: claim.role && words.roles(claim.role)
	});

	return { of, ofClaim };
}

function labels(dataset: Dataset<string>) {
	const lookUp = (terms: readonly Term<string>[]) => {
		const byId = new Map(terms.map(({ id, label }) => [id, label]));
		return (id: string) => byId.get(id) ?? id;
	};
	const { kinds, roles, fates, relations, certainties } = dataset.vocabulary;
	return {
		kinds: lookUp(kinds),
		roles: lookUp(roles),
		fates: lookUp(fates),
		relations: lookUp(relations),
		certainties: lookUp(certainties)
	};
}

function group<R>(
	terms: readonly Term<string>[],
	records: readonly R[],
	termOf: (record: R) => string,
	gather: (records: readonly R[]) => readonly (readonly R[])[],
	write: (record: R) => Statement
): Group<Statement>[] {
	return terms
		.map(({ id, label }) => ({
			...{ id, heading: label },
			sets: gather(records.filter((record) => termOf(record) === id)).map((set) => set.map(write))
		}))
		.filter(({ sets }) => sets.length > 0);
}
