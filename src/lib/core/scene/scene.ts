import type { Claim } from '../dataset/records.ts';
import { hasBit } from '../graph/bitset.ts';
import type { Graph } from '../graph/build.ts';
import type { FacetIndex } from '../graph/facets/facet-index.ts';
import type { Visible } from '../graph/facets/select.ts';
import type { Focus } from '../view/focus.ts';
import type { View } from '../view/view.ts';
import { emphasise, tieEmphasis, type Emphasis } from './emphasis.ts';
import { placeLabel, type Label } from './labels.ts';
import type { Places } from './places.ts';
import type { SceneIndex } from './scene-index.ts';
import { entityRadius } from './theme.ts';
import type { Tie } from './ties.ts';

/** How something stands in the picture. What is hidden is not in the scene at all. */
export type Presence = 'shown' | 'dimmed';

export interface SceneEntity {
	readonly id: string;
	readonly kind: string;
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly label: Label;
	/** People only: the best attested fate, and whether sources disagree about it. */
	readonly fate: string | undefined;
	readonly contested: boolean;
	readonly presence: Presence;
	readonly emphasis: Emphasis;
}

export interface SceneTie {
	readonly id: string;
	readonly a: string;
	readonly b: string;
	/** Visible claims in it. */
	readonly count: number;
	/** The best certainty among them. */
	readonly certainty: string;
	/** At which ends there is an arrow: where every claim has a direction and all have the same one. */
	readonly arrow: 'none' | 'a' | 'b';
	/** Whether every claim in it is turned against somebody. */
	readonly against: boolean;
	readonly presence: Presence;
	readonly emphasis: Emphasis;
}

/** Everything that is drawn, as plain values, in drawing order. */
export interface Scene {
	readonly entities: readonly SceneEntity[];
	readonly ties: readonly SceneTie[];
	readonly box: Box;
}

export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** What a graph looks like under a view: filtering takes ink away or leaves things out, it never moves them. */
export function composeScene(
	graph: Graph,
	facets: FacetIndex,
	index: SceneIndex,
	visible: Visible,
	places: Places,
	view: View
): Scene {
	const scope = facets.scopes[view.scope];
	const ties = index.ties
		.filter(({ a, b }) => hasBit(scope, a) && hasBit(scope, b))
		.map((tie) => composeTie(graph, index, tie, visible, view.focus))
		.filter((tie) => tie.presence === 'shown' || view.rest === 'dim');
	const emphasisOf = emphasise(ties, view.focus);
	const everything: SceneEntity[] = [];
	graph.dataset.entities.forEach((entity, member) => {
		if (!hasBit(scope, member)) return;
		const { x, y } = places.at(view.scope, member);
		const radius = entityRadius(entity.kind, index.tieCounts[view.scope][member]!);
		everything.push({
			...{ id: entity.id, kind: entity.kind, x, y, radius },
			label: placeLabel(entity.short, entity.kind, radius),
			...(index.fates.get(entity.id) ?? { fate: undefined, contested: false }),
			presence: hasBit(visible.entities, member) ? 'shown' : 'dimmed',
			emphasis: emphasisOf(entity.id)
		});
	});
	const entities =
		view.rest === 'dim' ? everything : everything.filter(({ presence }) => presence === 'shown');
	return { entities, ties, box: boxOf(everything) };
}

function composeTie(
	graph: Graph,
	index: SceneIndex,
	tie: Tie,
	visible: Visible,
	focus: Focus | undefined
): SceneTie {
	const { entities, claims: all } = graph.dataset;
	const passing = tie.claims.filter((claim) => hasBit(visible.claims, claim));
	const claims = (passing.length > 0 ? passing : tie.claims).map((claim) => all[claim]!);
	const a = entities[tie.a]!.id;
	const b = entities[tie.b]!.id;
	return {
		...{ id: tie.id, a, b },
		count: claims.length,
		certainty: bestCertainty(index, claims),
		arrow: arrowOf(index, claims, b),
		against: claims.every(({ relation }) => index.against.has(relation)),
		presence: passing.length > 0 ? 'shown' : 'dimmed',
		emphasis: tieEmphasis(tie.id, a, b, focus)
	};
}

function bestCertainty(index: SceneIndex, claims: readonly Claim<string>[]): string {
	const rank = (id: string) => index.certainties.indexOf(id);
	return claims.map(({ certainty }) => certainty).sort((a, b) => rank(a) - rank(b))[0]!;
}

function arrowOf(index: SceneIndex, claims: readonly Claim<string>[], b: string): 'none' | 'a' | 'b' {
	if (!claims.every(({ relation }) => index.directed.has(relation))) return 'none';
	const toB = claims.filter(({ object }) => object === b).length;
	return toB === claims.length ? 'b' : toB === 0 ? 'a' : 'none';
}

/** The smallest box around all entities and their labels. */
export function boxOf(entities: readonly SceneEntity[]): Box {
	if (entities.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y, radius, label } of entities) {
		const half = Math.max(radius, label.width / 2);
		left = Math.min(left, x - half);
		right = Math.max(right, x + half);
		top = Math.min(top, y - radius);
		bottom = Math.max(bottom, y + radius + label.height);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}
