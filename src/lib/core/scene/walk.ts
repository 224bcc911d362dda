import type { Scene, SceneEntity, SceneTie } from './scene.ts';

/** What is walked: only what passes the filters; what is dimmed is no place to go to. */
export type Ground = Pick<Scene, 'entities' | 'ties'>;

/** Where somebody stands who walks the picture without seeing it. */
export interface Walk {
	readonly at: string;
	/** The tie that one is turned to; none as long as one looks at the entity itself. */
	readonly tie: string | undefined;
	/** The tie by which one came, in either direction: from there one goes on round. */
	readonly came: string | undefined;
	/** The way back, the last step at the end. */
	readonly path: readonly { readonly from: string; readonly over: string | undefined }[];
}

export type Direction = 'up' | 'right' | 'down' | 'left';

/** A tie as seen from one of its ends. */
export interface Spoke {
	readonly tie: SceneTie;
	readonly other: string;
}

/** A walk that begins at an entity. */
export function walkFrom(at: string): Walk {
	return { at, tie: undefined, came: undefined, path: [] };
}

/** Where a walk begins: at the first selected entity that is shown, else at the one with the most ties; nowhere when nothing is shown. */
export function chooseStart({ entities, ties }: Ground, selected: readonly string[]): string | undefined {
	const shown = entities.filter(({ presence }) => presence === 'shown').map(({ id }) => id);
	const chosen = selected.find((id) => shown.includes(id));
	if (chosen !== undefined) return chosen;
	const counts = new Map<string, number>();
	for (const { a, b, presence } of ties)
		if (presence === 'shown') for (const end of [a, b]) counts.set(end, (counts.get(end) ?? 0) + 1);
	const countOf = (id: string) => counts.get(id) ?? 0;
	return shown.reduce<string | undefined>(
		(best, id) => (best === undefined || countOf(id) > countOf(best) ? id : best),
		undefined
	);
}

/** The ties of an entity that are shown, clockwise from the top; of those in one direction the shorter first. */
export function spokesOf({ entities, ties }: Ground, at: string): readonly Spoke[] {
	const places = new Map(entities.map((entity) => [entity.id, entity]));
	const here = places.get(at);
	if (!here) return [];
	return ties
		.filter(({ a, b, presence }) => presence === 'shown' && (a === at || b === at))
		.map((tie) => ({ tie, other: tie.a === at ? tie.b : tie.a }))
		.map((spoke) => ({ spoke, ...polar(here, places.get(spoke.other)!) }))
		.sort(
			(one, other) =>
				one.angle - other.angle ||
				one.distance - other.distance ||
				(one.spoke.tie.id < other.spoke.tie.id ? -1 : 1)
		)
		.map(({ spoke }) => spoke);
}

/** Turns to the next tie (`by` 1) or the previous one (-1), round and round; the same walk where no tie is shown. */
export function turn(ground: Ground, walk: Walk, by: 1 | -1): Walk {
	const ids = spokesOf(ground, walk.at).map(({ tie }) => tie.id);
	if (ids.length === 0) return walk;
	const from = ids.indexOf(walk.tie ?? walk.came ?? '');
	const first = by === 1 ? 0 : ids.length - 1;
	return { ...walk, tie: from < 0 ? ids[first] : ids[(from + by + ids.length) % ids.length] };
}

/** Goes over the tie that one is turned to, to its other end. */
export function follow({ ties }: Ground, walk: Walk): Walk {
	const tie = ties.find(({ id }) => id === walk.tie);
	if (!tie) return walk;
	return goTo(walk, tie.a === walk.at ? tie.b : tie.a, tie.id);
}

/** Goes to the nearest entity in a direction, tied or not; the same walk when there is none. */
export function goTowards({ entities }: Ground, walk: Walk, direction: Direction): Walk {
	const here = entities.find(({ id }) => id === walk.at);
	if (!here) return walk;
	let nearest: { id: string; distance: number } | undefined;
	for (const entity of entities) {
		if (entity.presence !== 'shown' || entity.id === walk.at || !liesIn(direction, here, entity)) continue;
		const { distance } = polar(here, entity);
		if (!nearest || distance < nearest.distance) nearest = { id: entity.id, distance };
	}
	return nearest ? goTo(walk, nearest.id, undefined) : walk;
}

/** Goes back one step of the way; the same walk at its beginning. */
export function goBack(walk: Walk): Walk {
	const step = walk.path.at(-1);
	if (!step) return walk;
	return { at: step.from, tie: undefined, came: step.over, path: walk.path.slice(0, -1) };
}

/** The walk as far as it still can be walked when the picture has changed; none when where one stood is gone. */
export function settle(ground: Ground, walk: Walk): Walk | undefined {
	const known = new Set(ground.entities.map(({ id }) => id));
	if (!known.has(walk.at)) return undefined;
	const tied =
		walk.tie === undefined || ground.ties.some(({ id, presence }) => id === walk.tie && presence === 'shown');
	const path = walk.path.filter(({ from }) => known.has(from));
	if (tied && path.length === walk.path.length) return walk;
	return { ...walk, tie: tied ? walk.tie : undefined, path };
}

function goTo({ at, path }: Walk, next: string, over: string | undefined): Walk {
	return { at: next, tie: undefined, came: over, path: [...path, { from: at, over }] };
}

type Spot = Pick<SceneEntity, 'x' | 'y'>;

/** How far, and in which direction: clockwise from the top, in radians. */
function polar(from: Spot, to: Spot): { angle: number; distance: number } {
	const [right, up] = [to.x - from.x, from.y - to.y];
	const angle = Math.atan2(right, up);
	return { angle: angle < 0 ? angle + 2 * Math.PI : angle, distance: Math.hypot(right, up) };
}

/** Whether a spot lies in the quarter around a direction. */
function liesIn(direction: Direction, from: Spot, to: Spot): boolean {
	const [right, down] = [to.x - from.x, to.y - from.y];
	const along = { up: -down, right, down, left: -right }[direction];
	const across = direction === 'up' || direction === 'down' ? right : down;
	return along > 0 && Math.abs(across) <= along;
}
