import type { Citation, Claim, Dataset, Entity } from '#lib/core/dataset/records.ts';
import { naiveFacets, type NaivePassing } from '../../graph/naive-select.ts';

type Told = Readonly<Record<string, string | number>>;

/** What must stand in the row of an entity, by column; looked up anew, record by record. Nothing is ''. */
export function naiveEntity(dataset: Dataset<string>, passing: NaivePassing, entity: Entity<string>): Told {
	const { vocabulary, entities, attributes, claims, fates, positions } = dataset;
	const { id, kind } = entity;
	const about = [
		...claims.filter(({ subject, object }) => subject === id || object === id),
		...attributes.filter((each) => each.entity === id),
		...fates.filter(({ person }) => person === id),
		...positions.filter(({ holder }) => holder === id)
	];
	const disputed = about.filter(({ certainty }) => certainty === 'disputed').length;
	const others = passing.claims
		.filter(({ subject, object }) => subject !== object && (subject === id || object === id))
		.map(({ subject, object }) => (subject === id ? object : subject));
	const named = (facet: string, terms: readonly { readonly id: string; readonly label: string }[]) => {
		const values = kind === 'person' ? naiveFacets[facet]!.values(dataset, entity) : [];
		return terms
			.filter((term) => values.includes(term.id))
			.map(({ label }) => label)
			.join('; ');
	};
	const factions = entities
		.filter((each) => each.kind === 'faction')
		.map(({ id: faction, short }) => ({ id: faction, label: short }));
	return {
		name: entity.name.en,
		kind: labelOf(vocabulary.kinds, kind),
		fate: named('fate', vocabulary.fates),
		outcome: named('outcome', vocabulary.outcomes),
		role: named('role', vocabulary.roles),
		faction: named('faction', factions),
		ties: new Set(others).size,
		statements: about.length,
		sources: witnesses(
			dataset,
			about.flatMap(({ citations }) => citations)
		),
		disputed: about.length === 0 ? '' : Math.round((1000 * disputed) / about.length) / 10
	};
}

/** What must stand in the row of a claim, by column. */
export function naiveClaim(dataset: Dataset<string>, claim: Claim<string>): Told {
	const { entities, vocabulary, sources } = dataset;
	const name = (wanted: string) => entities.find(({ id }) => id === wanted)!.name.en;
	const kinds = claim.citations.map(({ source }) => sources.find(({ id }) => id === source)!.type);
	return {
		subject: name(claim.subject),
		relation: labelOf(vocabulary.relations, claim.relation),
		object: name(claim.object),
		role: labelOf(vocabulary.roles, claim.role),
		certainty: labelOf(vocabulary.certainties, claim.certainty),
		witnesses: witnesses(dataset, claim.citations),
		'source-kind': [...new Set(kinds)].map((kind) => labelOf(vocabulary.sourceTypes, kind)).join('; '),
		detail: claim.detail
	};
}

function labelOf(terms: readonly { readonly id: string; readonly label: string }[], wanted: string): string {
	return terms.find(({ id }) => id === wanted)?.label ?? '';
}

/** How many different works that somebody read are behind these citations. */
function witnesses({ sources }: Dataset<string>, citations: readonly Citation[]): number {
	const find = (wanted: string) => sources.find(({ id }) => id === wanted)!;
	const read = citations.map(({ source }) => {
		const { seen, via } = find(source).custom ?? {};
		return find(seen === 'cited' && via ? via : source);
	});
	return new Set(read.map(({ id, custom }) => custom?.work ?? id)).size;
}
