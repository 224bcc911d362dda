import type { Claim, Entity, Tier } from '../dataset/records.ts';
import { hasBit } from '../graph/bitset.ts';
import type { Graph } from '../graph/build.ts';
import type { Visible } from '../graph/facets/select.ts';
import type { Focus } from '../view/focus.ts';
import type { Place } from '../view/moved.ts';
import type { View } from '../view/view.ts';
import { composeBridges, type SceneBridge } from './bridges.ts';
import { emphasise, tieEmphasis, type Emphasis, type Highlight } from './emphasis.ts';
import { placeLabel, type Label } from './labels.ts';
import type { Places } from './places.ts';
import { composeRing, ringReach, type Ring } from './rings.ts';
import type { SceneIndex } from './scene-index.ts';
import { bridge, entityRadius, witnessRadius } from './theme.ts';
import type { Marks, Tint } from './tint.ts';
import type { Tie } from './ties.ts';

/** How something stands in the picture. What is hidden is not in the scene at all. */
export type Presence = 'shown' | 'dimmed';

/** Where something stands and how large it is. */
export interface Body {
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	/** Tells how well it is documented, when that is asked for. */
	readonly ring: Ring | undefined;
	readonly label: Label;
}

export interface SceneEntity extends Body {
	readonly id: string;
	readonly kind: string;
	/** People only: the best attested fate, and whether sources disagree about it. */
	readonly fate: string | undefined;
	/** In place of the fate, when the colour tells something else. */
	readonly tint: Tint | undefined;
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
	/** What takes the place of entities that are filtered out: never counted, named or written to a data file. */
	readonly bridges: readonly SceneBridge[];
	readonly density: View['density'];
	/** Headings over what a layout has put together. */
	readonly guides?: readonly Guide[];
	readonly box: Box;
}

/** A heading, centred on x, its baseline at y. */
export interface Guide {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	/** Of its letters. */
	readonly size: number;
	/** Half its width. */
	readonly half: number;
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
	index: SceneIndex,
	visible: Visible,
	places: Places,
	view: View,
	marks?: Marks,
	highlight?: Highlight
): Scene {
	const { whole } = visible;
	const ties = index.ties
		.filter(({ claims }) => claims.some((claim) => hasBit(whole.claims, claim)))
		.map((tie) => composeTie(graph, index, tie, visible, view.focus, highlight))
		.filter((tie) => tie.presence === 'shown' || view.rest === 'dim');
	const bridges =
		view.rest === 'bridge'
			? composeBridges(
					graph,
					index.ties,
					{ scope: whole.entities, shown: visible.entities },
					(member) => places.at(view.scope, member),
					view.focus
				)
			: [];
	const emphasisOf = emphasise(ties, bridges, view.focus, highlight);
	const everything: SceneEntity[] = [];
	const bodies: Body[] = [];
	graph.dataset.entities.forEach((entity, member) => {
		if (!hasBit(whole.entities, member)) return;
		const mark = marks?.of(member) ?? {};
		const body = composeBody(index, entity, member, view.scope, places.at(view.scope, member), mark.radius);
		const seen = view.density === 'none' ? body : showDensity(index, entity, member, body, view.density);
		bodies.push(body);
		everything.push({
			...{ id: entity.id, kind: entity.kind },
			...seen,
			...fateIn(index, entity.id, mark.tint),
			tint: mark.tint,
			presence: hasBit(visible.entities, member) ? 'shown' : 'dimmed',
			emphasis: emphasisOf(entity.id)
		});
	});
	const entities =
		view.rest === 'dim' ? everything : everything.filter(({ presence }) => presence === 'shown');
	// Showing the density is no reason to fit the picture anew: the box is that of the usual sizes.
	return { entities, ties, bridges, density: view.density, box: boxOf(bodies) };
}

/** What is told of a person's fate; nothing where the colour tells something else. */
function fateIn({ fates }: SceneIndex, id: string, tint: Tint | undefined) {
	return (tint ? undefined : fates.get(id)) ?? { fate: undefined, contested: false };
}

/** An entity in its usual size, which tells how many ties it has in the scope (or at all, from outside of it). */
function composeBody(
	index: SceneIndex,
	{ kind, short }: Entity<string>,
	member: number,
	scope: Tier,
	{ x, y }: Place,
	marked: number | undefined
): Body {
	const radius =
		marked ?? entityRadius(kind, index.tieCounts[scope][member] || index.tieCounts.context[member]!);
	return { x, y, radius, ring: undefined, label: placeLabel(short, kind, radius) };
}

/** The same in a size, or with a ring, that tells how many works stand behind it. */
function showDensity(
	{ density }: SceneIndex,
	{ kind, short }: Entity<string>,
	member: number,
	body: Body,
	shown: 'size' | 'ring'
): Body {
	const radius = shown === 'size' ? witnessRadius(density.witnesses[member]!) : body.radius;
	const ring = shown === 'ring' ? composeRing(density, member) : undefined;
	return { ...body, radius, ring, label: placeLabel(short, kind, radius + ringReach(ring)) };
}

function composeTie(
	graph: Graph,
	index: SceneIndex,
	tie: Tie,
	visible: Visible,
	focus: Focus | undefined,
	highlight: Highlight | undefined
): SceneTie {
	const { entities, claims: all } = graph.dataset;
	const passing = tie.claims.filter((claim) => hasBit(visible.claims, claim));
	const dimmed = () => tie.claims.filter((claim) => hasBit(visible.whole.claims, claim));
	const claims = (passing.length > 0 ? passing : dimmed()).map((claim) => all[claim]!);
	const a = entities[tie.a]!.id;
	const b = entities[tie.b]!.id;
	return {
		...{ id: tie.id, a, b },
		count: claims.length,
		certainty: bestCertainty(index, claims),
		arrow: arrowOf(index, claims, b),
		against: claims.every(({ relation }) => index.against.has(relation)),
		presence: passing.length > 0 ? 'shown' : 'dimmed',
		emphasis: tieEmphasis(tie.id, a, b, focus, highlight)
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

/** The smallest box around all entities with their rings and labels, and the dots of bridges. */
export function boxOf(entities: readonly Body[], bridges: readonly SceneBridge[] = []): Box {
	if (entities.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
	let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const { x, y, radius, ring, label } of entities) {
		const outer = radius + ringReach(ring);
		const half = Math.max(outer, label.width / 2);
		left = Math.min(left, x - half);
		right = Math.max(right, x + half);
		top = Math.min(top, y - outer);
		bottom = Math.max(bottom, y + outer + label.height);
	}
	for (const { x, y } of bridges) {
		left = Math.min(left, x - bridge.dot);
		right = Math.max(right, x + bridge.dot);
		top = Math.min(top, y - bridge.dot);
		bottom = Math.max(bottom, y + bridge.dot);
	}
	return { x: left, y: top, width: right - left, height: bottom - top };
}
