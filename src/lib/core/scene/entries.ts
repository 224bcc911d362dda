import { hasBit, type Bitset } from '../graph/bitset.ts';
import type { Graph } from '../graph/build.ts';
import type { Language } from '../text/text.ts';

/** The entities of a set by name, in the order of the language's alphabet. */
export function listEntries(graph: Graph, members: Bitset, language: Language) {
	const { compare } = new Intl.Collator(language);
	return graph.dataset.entities
		.filter((_, member) => hasBit(members, member))
		.map(({ id, name }) => ({ id, name: name[language] }))
		.sort((a, b) => compare(a.name, b.name));
}
