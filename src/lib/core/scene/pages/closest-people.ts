import type { Entity } from '../../dataset/records.ts';
import { entityOf, type Graph } from '../../graph/build.ts';
import { withPath } from '../../view/pick.ts';
import { formatView, openingView } from '../../view/view.ts';
import type { Scene } from '../scene.ts';

/** Somebody with many claims to an entity, and the query of the view that shows how the two are tied. */
export interface ClosePerson {
	readonly person: Entity<string>;
	readonly claims: number;
	readonly query: string;
}

const most = 8;

/** The people whom the most claims tie to an entity directly, the best tied first. */
export function closestPeople(graph: Graph, everything: Scene, id: string): readonly ClosePerson[] {
	const own = entityOf(graph, id);
	return everything.ties
		.filter(({ a, b }) => a === id || b === id)
		.map(({ a, b, count }) => ({ person: entityOf(graph, a === id ? b : a), claims: count }))
		.filter(({ person }) => person.kind === 'person')
		.toSorted((a, b) => b.claims - a.claims || (a.person.id < b.person.id ? -1 : 1))
		.slice(0, most)
		.map((each) => ({ ...each, query: formatView(withPath(openingView, own, each.person)) }));
}
