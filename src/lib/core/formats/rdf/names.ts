import { namespaces } from './known-words.ts';
import type { OwnWord } from './own-words.ts';

/** What a case names, and the vocabularies it takes its words from. */
export const recordKinds = [
	...(['entity', 'claim', 'attribute', 'fate', 'position', 'citation', 'source'] as const),
	...(['kind', 'tier', 'role', 'relation', 'relation-group', 'outcome', 'certainty', 'topic'] as const),
	...(['attribute-term', 'fate-term', 'source-type'] as const)
] as const;

export type RecordKind = (typeof recordKinds)[number];

/** The beginnings of the names that a file makes: those of the case's records, and those of Fateline's own words. */
export interface Bases {
	readonly records: string;
	readonly words: string;
}

/** Makes the names of things. */
export interface Names extends Bases {
	/** Short forms of the namespaces, for whoever writes them. */
	readonly prefixes: Readonly<Record<string, string>>;
	readonly record: (kind: RecordKind, id: string) => string;
	readonly word: (word: OwnWord) => string;
}

export function buildNames({ records, words }: Bases): Names {
	const own = recordKinds.map((kind) => [kind, `${records}${kind}/`]);
	return {
		...{ records, words },
		prefixes: { ...namespaces, fateline: words, ...(Object.fromEntries(own) as Record<string, string>) },
		record: (kind, id) => `${records}${kind}/${id}`,
		word: (word) => words + word
	};
}
