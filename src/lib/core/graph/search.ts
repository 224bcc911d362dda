import MiniSearch from 'minisearch';
import type { Entity } from '../dataset/records.ts';
import { foldName } from '../text/fold.ts';
import { languages } from '../text/text.ts';

/** Finds entities by name in any script; best first. */
export type Search = (query: string) => readonly Entity<string>[];

/** An index over every name and alias of the entities, under keys that all spellings of a name share. */
export function buildSearch(entities: readonly Entity<string>[]): Search {
	const byId = new Map(entities.map((entity) => [entity.id, entity]));
	const index = new MiniSearch({
		fields: ['names', 'aliases'],
		tokenize: (text) => text.split(/[\s.,;:()«»"“”/–-]+/),
		processTerm: (term) => foldName(term) || null,
		searchOptions: {
			prefix: true,
			fuzzy: (term) => (term.length > 4 ? 0.2 : false),
			combineWith: 'AND',
			boost: { names: 2 },
			boostDocument: (id) => tierBoost[byId.get(id as string)!.tier]
		}
	});
	index.addAll(
		entities.map((entity) => ({
			id: entity.id,
			names: languages.map((language) => entity.name[language]).join(' '),
			aliases: [entity.short, ...entity.aliases].join(' ')
		}))
	);
	return (query) => (query.trim() === '' ? [] : index.search(query).map(({ id }) => byId.get(id as string)!));
}

/** Who stands at the centre of the case is more likely meant. */
const tierBoost = { core: 1.5, wider: 1.2, context: 1 } as const;
