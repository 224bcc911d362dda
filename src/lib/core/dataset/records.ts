import type { Text } from '../text/text.ts';

/**
 * The cited records of a data package. `T` is what a text is: all languages side by side as read from graph-data
 * (`Text`), or one string once a language is chosen (`localise`).
 */
export interface Dataset<T = Text> {
	readonly meta: Meta<T>;
	readonly entities: readonly Entity<T>[];
	readonly claims: readonly Claim<T>[];
	readonly attributes: readonly Attribute<T>[];
	readonly fates: readonly Fate<T>[];
	readonly positions: readonly Position<T>[];
	readonly sources: readonly Source[];
	readonly vocabulary: Vocabulary<T>;
}

export interface Meta<T> {
	/** By which the data package is told from others, whatever the language. */
	readonly name: string;
	readonly title: T;
	readonly version: string;
	readonly licence: string;
}

export interface Entity<T> {
	readonly id: string;
	readonly kind: string;
	readonly tier: Tier;
	/** In every language, whatever language was chosen: names are searched and shown in all. */
	readonly name: Text;
	readonly short: T;
	readonly aliases: readonly string[];
	readonly description: T;
	readonly url: string;
}

export const tiers = ['core', 'wider', 'context'] as const;
export type Tier = (typeof tiers)[number];

/** Who says so, and where: a source's id and a place in it (empty when unknown). */
export interface Citation {
	readonly source: string;
	readonly locator: string;
}

export interface Cited<T> {
	readonly id: string;
	/** EDTF, new style; empty when unknown. */
	readonly date: string;
	readonly certainty: string;
	readonly citations: readonly Citation[];
	readonly note: T;
}

/** subject – relation – object. */
export interface Claim<T> extends Cited<T> {
	readonly subject: string;
	readonly relation: string;
	readonly object: string;
	/** What the subject was in this tie; empty when nothing fits. */
	readonly role: string;
	readonly detail: T;
}

/** What is said of one entity alone: born, died, began, was also called … */
export interface Attribute<T> extends Cited<T> {
	readonly entity: string;
	readonly attribute: string;
	readonly value: T;
}

/** How a life ended. Several rows where sources disagree. */
export interface Fate<T> extends Cited<T> {
	readonly person: string;
	readonly fate: string;
	readonly place: T;
	readonly rehabilitated: string;
	readonly partyRestored: string;
}

/** What somebody stood for. */
export interface Position<T> extends Cited<T> {
	readonly topic: string;
	readonly holder: string;
	readonly position: T;
}

/** A work, in the part of CSL-JSON that is used here. */
export interface Source {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly author?: readonly Name[];
	readonly editor?: readonly Name[];
	readonly translator?: readonly Name[];
	readonly 'container-title'?: string;
	readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly literal?: string };
	readonly publisher?: string;
	readonly page?: string;
	readonly language?: string;
	readonly URL?: string;
	readonly note?: string;
	readonly custom?: SourceNotes;
}

/** A person by the parts of the name, or whoever has a name without parts. */
export interface Name {
	readonly family?: string;
	readonly given?: string;
	readonly literal?: string;
}

export interface SourceNotes {
	/** `read`, or `cited`: known only through another work, `via`. */
	readonly seen?: string;
	readonly via?: string;
	/** The source that this one is a copy, part, version or translation of: see `witness.ts`. */
	readonly work?: string;
}

export interface Term<T> {
	readonly id: string;
	readonly label: T;
}

export interface Relation<T> extends Term<T> {
	readonly group: string;
	/** The outcome that being its subject means for a person; empty for most. */
	readonly outcome: string;
	/** Whether it makes its subject one of the faction that is its object. */
	readonly affiliation: boolean;
	readonly directed: boolean;
	/** The same read from the object's side. */
	readonly inverse: T;
}

export interface Vocabulary<T> {
	readonly kinds: readonly (Term<T> & { readonly plural: T })[];
	readonly tiers: readonly Term<T>[];
	readonly roles: readonly Term<T>[];
	readonly fates: readonly (Term<T> & { readonly group: string })[];
	readonly outcomes: readonly Term<T>[];
	readonly relations: readonly Relation<T>[];
	readonly relationGroups: readonly (Term<T> & { readonly tone: string })[];
	readonly certainties: readonly Term<T>[];
	readonly attributes: readonly Term<T>[];
	readonly topics: readonly Term<T>[];
	readonly sourceTypes: readonly Term<T>[];
}
