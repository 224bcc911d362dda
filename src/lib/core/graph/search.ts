import MiniSearch from 'minisearch';
import type { Dataset, Entity } from '../dataset/records.ts';
import { foldName } from '../text/fold.ts';
import { languages } from '../text/text.ts';

/** Finds entities by name in any script; best first. */
export type Search = (query: string) => readonly Entity<string>[];

/** An index over every name and alias of the entities, under keys that all spellings of a name share. */
export function buildSearch({ entities, claims }: Pick<Dataset<string>, 'entities' | 'claims'>): Search {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const claimCounts = new Map<string, number>();
	for (const end of claims.flatMap(({ subject, object }) => [subject, object]))
		claimCounts.set(end, (claimCounts.get(end) ?? 0) + 1);
	const index = new MiniSearch({
		fields: ['short', 'names', 'aliases'],
		tokenize: (text) => text.split(/[\s.,;:()«»"“”/–-]+/),
		processTerm: (term) => foldName(term) || null,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
			combineWith: 'AND',
			boost: { short: 3, names: 2 },
			boostDocument: (id) => weigh(byId.get(id as string)!, claimCounts.get(id as string) ?? 0)
		}
	});
	index.addAll(
		entities.map(({ id, short, name, aliases }) => ({
			...{ id, short },
			names: languages.map((language) => name[language]).join(' '),
			aliases: aliases.join(' ')
		}))
	);
	return (query) => (query.trim() === '' ? [] : index.search(query).map(({ id }) => byId.get(id as string)!));
}

/** Who stands at the centre of the case, and of whom more is told, is more likely meant. */
function weigh({ tier }: Entity<string>, claims: number): number {
	return { core: 1.5, wider: 1.2, context: 1 }[tier] * (1 + Math.log10(1 + claims));
}
