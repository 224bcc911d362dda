import type { Tier } from '../dataset/records.ts';
import { hasBit, type Bitset } from '../graph/bitset.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import type { Graph } from '../graph/build.ts';
import type { Place } from '../view/moved.ts';
import { placeLabel } from './labels.ts';
import type { Places } from './places.ts';
import type { SceneIndex } from './scene-index.ts';
import { entityRadius } from './theme.ts';

interface Rect extends Place {
	/** Half its width, and how far it reaches above and below its point. */
	readonly half: number;
	readonly above: number;
	readonly below: number;
}

/** Places in which entities from outside the scope stand beside the first one there that a tie leads to. */
export function withNewcomers(
	places: Places,
	graph: Graph,
	{ scopes }: FacetIndex,
	index: SceneIndex,
	{ scope, members }: { readonly scope: Tier; readonly members: Bitset }
): Places {
	const { entities } = graph.dataset;
	const within = entities.map((_, member) => member).filter((member) => hasBit(members, member));
	const newcomers = within.filter((member) => !hasBit(scopes[scope], member));
	if (newcomers.length === 0) return places;
	const rectOf = (member: number, place: Place): Rect => {
		const { kind, short } = entities[member]!;
		const radius = entityRadius(kind, index.tieCounts.context[member]!);
		const { width, height } = placeLabel(short, kind, radius);
		return { ...place, half: Math.max(radius, width / 2), above: radius, below: radius + height };
	};
	const old = within.filter((member) => hasBit(scopes[scope], member));
	const put = new Map(old.map((member) => [member, rectOf(member, places.at(scope, member))]));
	const taken = [...put.values()];
	for (const member of newcomers) {
		const host = index.ties
			.filter(({ a, b }) => a === member || b === member)
			.map(({ a, b }) => put.get(a === member ? b : a))
			.find((rect) => rect !== undefined);
		const rect = settle((place) => rectOf(member, place), host ?? { x: 0, y: 0 }, taken);
		taken.push(rect);
		put.set(member, rect);
	}
	return {
		at: (tier, member) => (tier === scope && put.get(member)) || places.at(tier, member)
	};
}

/** The first free place on a spiral of golden angles around a point (Vogel 1979), so that nobody covers anybody. */
function settle(rectAt: (place: Place) => Rect, { x, y }: Place, taken: readonly Rect[]): Rect {
	for (let turn = 6; ; turn++) {
		const [angle, distance] = [turn * Math.PI * (3 - Math.sqrt(5)), 22 * Math.sqrt(turn)];
		const rect = rectAt({
			x: Math.round(x + distance * Math.cos(angle)),
			y: Math.round(y + distance * Math.sin(angle))
		});
		if (!taken.some((other) => overlap(rect, other))) return rect;
	}
}

function overlap(a: Rect, b: Rect): boolean {
	return (
		Math.abs(a.x - b.x) < a.half + b.half && a.y - a.above < b.y + b.below && b.y - b.above < a.y + a.below
	);
}
