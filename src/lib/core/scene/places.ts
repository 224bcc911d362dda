import type { Tier } from '../dataset/records.ts';
import type { Graph } from '../graph/build.ts';
import type { Moved, Place } from '../view/moved.ts';

/** Where every entity stands, by scope and by its place in the dataset. */
export interface Places {
	readonly at: (scope: Tier, member: number) => Place;
}

/** Coordinates as they are delivered: x0, y0, x1, y1 … in the order of the entities; nothing for those outside a scope. */
export type PlaceList = readonly (number | null)[];

export type PlaceLists = Readonly<Record<Tier, PlaceList>>;

/** Places from delivered lists. Throws for an entity that has none. */
export function readPlaces(lists: PlaceLists): Places {
	return {
		at: (scope, member) => {
			const x = lists[scope][2 * member];
			const y = lists[scope][2 * member + 1];
			if (typeof x !== 'number' || typeof y !== 'number')
				throw new Error(`no place in ${scope} for entity ${member}`);
			return { x, y };
		}
	};
}

/** Places under which entities stand where the user put them. */
export function movedPlaces(places: Places, moved: readonly Moved[], { dataset }: Graph): Places {
	if (moved.length === 0) return places;
	const own = new Map(moved.map((each) => [`${each.scope} ${each.id}`, each]));
	return {
		at: (scope, member) => own.get(`${scope} ${dataset.entities[member]!.id}`) ?? places.at(scope, member)
	};
}
