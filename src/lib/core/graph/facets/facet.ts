import type { Language, Text } from '../../text/text.ts';
import type { Claim, Dataset, Entity } from '../../dataset/records.ts';

/** A way of sorting entities or claims by values that can be required or excluded. A record may have several values. */
export type Facet = EntityFacet | ClaimFacet;

interface FacetBase {
	readonly id: string;
	readonly label: Text;
	/** All values with their names, in the order in which they are shown. */
	readonly values: (dataset: Dataset<string>) => readonly FacetValue[];
	/** Whether values are shown by how many there are in the scope instead, the most first. */
	readonly largestFirst?: boolean;
}

export interface FacetValue {
	readonly id: string;
	/** In the language of the dataset; in all where the program itself names the value. */
	readonly label: string | Text;
}

/** What a value is called in a language. */
export function nameOf({ label }: FacetValue, language: Language): string {
	return typeof label === 'string' ? label : label[language];
}

export interface EntityFacet extends FacetBase {
	readonly of: 'entity';
	/**
	 * Whether the facet means anything for this entity. One for which it does not (a congress has no fate) stays in
	 * view while a claim ties it to one that passes.
	 */
	readonly applies: (entity: Entity<string>) => boolean;
	/** The values of every entity, by its id; made for all at once, since they come from other records. */
	readonly valuesOf: (dataset: Dataset<string>) => (entity: Entity<string>) => readonly string[];
}

export interface ClaimFacet extends FacetBase {
	readonly of: 'claim';
	/** The values of every claim, each once. */
	readonly valuesOf: (dataset: Dataset<string>) => (claim: Claim<string>) => readonly string[];
}

/** For facets of people only. */
export function isPerson(entity: Entity<string>): boolean {
	return entity.kind === 'person';
}

/** Gathers values under ids, each value once, in order of appearance. */
export function gather(
	pairs: Iterable<readonly [string, string]>
): (entity: Entity<string>) => readonly string[] {
	const values = new Map<string, Set<string>>();
	for (const [id, value] of pairs) {
		const set = values.get(id);
		if (set) set.add(value);
		else values.set(id, new Set([value]));
	}
	return (entity) => [...(values.get(entity.id) ?? [])];
}
