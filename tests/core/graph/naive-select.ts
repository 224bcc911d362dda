import type { Claim, Dataset, Entity } from '#lib/core/dataset/records.ts';
import type { Selection } from '#lib/core/graph/facets/select.ts';
import { naivelyWithin } from './naive-time.ts';

/** Facets in the words of their doc comments, looked up anew for every record: slow, and plain to see. */
export const naiveFacets: Record<string, { ofClaims: boolean; ofPeople: boolean; values: NaiveValues }> = {
	fate: people(({ fates }, { id }) => {
		const told = fates.filter(({ person }) => person === id).map(({ fate }) => fate);
		return told.length > 0 ? told : ['unknown'];
	}),
	outcome: people(({ claims, fates, vocabulary }, { id }) => [
		...claims
			.filter(({ subject }) => subject === id)
			.map(({ relation }) => vocabulary.relations.find((each) => each.id === relation)!.outcome)
			.filter((outcome) => outcome !== ''),
		...(fates.some((fate) => fate.person === id && fate.rehabilitated + fate.partyRestored !== '')
			? ['rehabilitated']
			: [])
	]),
	role: people(({ claims }, { id }) =>
		claims.filter(({ subject, role }) => subject === id && role !== '').map(({ role }) => role)
	),
	kind: { ofClaims: false, ofPeople: false, values: (_, entity) => [(entity as Entity<string>).kind] },
	faction: people(({ claims, entities, vocabulary }, { id }) =>
		claims
			.filter(({ subject }) => subject === id)
			.filter(({ relation }) => vocabulary.relations.find((each) => each.id === relation)!.affiliation)
			.map(({ object }) => object)
			.filter((object) => entities.find((each) => each.id === object)!.kind === 'faction')
	),
	relation: { ofClaims: true, ofPeople: false, values: (_, claim) => [(claim as Claim<string>).relation] },
	certainty: { ofClaims: true, ofPeople: false, values: (_, claim) => [(claim as Claim<string>).certainty] },
	witnesses: claims((dataset, { citations }) => {
		const read = citations.map(({ source }) => {
			const { seen, via } = sourceOf(dataset, source).custom ?? {};
			return workOf(dataset, seen === 'cited' && via ? via : source);
		});
		const count = new Set(read).size;
		return count === 0 ? [] : [count < 4 ? String(count) : '4'];
	}),
	'source-kind': claims((dataset, { citations }) =>
		citations.map(({ source }) => sourceOf(dataset, source).type)
	),
	source: claims((dataset, { citations }) => citations.map(({ source }) => workOf(dataset, source)))
};

function sourceOf({ sources }: Dataset<string>, wanted: string) {
	return sources.find(({ id }) => id === wanted)!;
}

function workOf(dataset: Dataset<string>, id: string): string {
	return sourceOf(dataset, id).custom?.work ?? id;
}

type Record_ = Entity<string> | Claim<string>;
type NaiveValues = (dataset: Dataset<string>, record: Record_) => string[];

function people(values: (dataset: Dataset<string>, entity: Entity<string>) => string[]) {
	return { ofClaims: false, ofPeople: true, values: values as NaiveValues };
}

function claims(values: (dataset: Dataset<string>, claim: Claim<string>) => string[]) {
	return { ofClaims: true, ofPeople: false, values: values as NaiveValues };
}

const scopes = { core: ['core'], wider: ['core', 'wider'], context: ['core', 'wider', 'context'] };

export interface NaivePassing {
	readonly entities: Entity<string>[];
	readonly claims: Claim<string>[];
}

/** What passes, by the doc comments of `select` and `Facet`. */
export function naiveSelect(
	dataset: Dataset<string>,
	{ scope, filters, time, sureness = 'possibly' }: Selection
): NaivePassing {
	const inForce = Object.keys(filters).filter(
		(id) => filters[id]!.required.length > 0 || filters[id]!.excluded.length > 0
	);
	const ofEntities = inForce.filter((id) => !naiveFacets[id]!.ofClaims);
	const ofClaims = inForce.filter((id) => naiveFacets[id]!.ofClaims);
	const applies = (id: string, entity: Entity<string>) =>
		!naiveFacets[id]!.ofPeople || entity.kind === 'person';
	const passes = (id: string, record: Record_) => {
		const values = naiveFacets[id]!.values(dataset, record);
		const { required, excluded } = filters[id]!;
		if (excluded.some((value) => values.includes(value))) return false;
		return required.length === 0 || required.some((value) => values.includes(value));
	};
	const candidates = dataset.entities
		.filter(({ tier }) => scopes[scope].includes(tier))
		.filter((entity) => ofEntities.every((id) => !applies(id, entity) || passes(id, entity)));
	const among = (list: Entity<string>[], wanted: string) => list.some(({ id }) => id === wanted);
	const claims = dataset.claims
		.filter((claim) => ofClaims.every((id) => passes(id, claim)))
		.filter(({ date }) => naivelyWithin(date, time, sureness))
		.filter(({ subject, object }) => among(candidates, subject) && among(candidates, object));
	// Those of whom all the filtered facets speak; the others stay only for their sake.
	const spokenOf = candidates.filter((entity) => ofEntities.every((id) => applies(id, entity)));
	const entities = candidates.filter(({ id }) => {
		const own = claims.filter(({ subject, object }) => subject === id || object === id);
		if (among(spokenOf, id)) return (ofClaims.length === 0 && !time) || own.length > 0;
		return own.some(({ subject, object }) => among(spokenOf, subject === id ? object : subject));
	});
	return {
		entities,
		claims: claims.filter(({ subject, object }) => among(entities, subject) && among(entities, object))
	};
}

/** How many have a value under all the other facets, and how many have it in the scope. */
export function naiveCount(dataset: Dataset<string>, selection: Selection, facet: string, value: string) {
	const others = { ...selection.filters, [facet]: { required: [], excluded: [] } };
	const { ofClaims, ofPeople, values } = naiveFacets[facet]!;
	const count = ({ entities, claims }: NaivePassing) =>
		(ofClaims ? claims : entities.filter(({ kind }) => !ofPeople || kind === 'person')).filter((record) =>
			values(dataset, record).includes(value)
		).length;
	return {
		visible: count(naiveSelect(dataset, { ...selection, filters: others })),
		total: count(naiveSelect(dataset, { scope: selection.scope, filters: {} }))
	};
}
