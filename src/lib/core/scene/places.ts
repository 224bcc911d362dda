import type { Tier } from '../dataset/records.ts';
import type { Place } from '../view/moved.ts';

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
