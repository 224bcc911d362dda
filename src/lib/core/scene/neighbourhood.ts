import { tiers } from '../dataset/records.ts';
import { entityOf, type Graph } from '../graph/build.ts';
import type { Scene, SceneEntity, SceneTie } from './scene.ts';

/** The closest neighbours of one entity in two columns beside it: people on the right, all else on the left. */
export interface Neighbourhood {
	readonly centre: string;
	readonly scene: Scene;
	/** The names beside the columns. */
	readonly names: readonly { readonly id: string; readonly side: 'left' | 'right' }[];
	/** How many neighbours are shown, of how many there are. */
	readonly shown: number;
	readonly all: number;
}

/** In px: the picture is made for a column of text or a phone, and is shown in its own size or a little smaller. */
export const neighbourhoodSize = { width: 460, row: 29, left: 156, right: 304, margin: 16 } as const;

const most = 20;
const centreRadius = 17;
const widest = 10;

/** Takes the neighbourhood of an entity from the scene of everything. Ties between the neighbours stand back. */
export function composeNeighbourhood(graph: Graph, everything: Scene, id: string): Neighbourhood {
	const own = everything.ties.filter(({ a, b }) => a === id || b === id);
	const counts = new Map(own.map(({ a, b, count }) => [a === id ? b : a, count]));
	const closest = [...counts.keys()].toSorted(
		(a, b) => counts.get(b)! - counts.get(a)! || tierOf(graph, a) - tierOf(graph, b) || (a < b ? -1 : 1)
	);
	const shown = closest.slice(0, most);
	const columns = split(shown, (each) => entityOf(graph, each).kind === 'person');
	const rows = Math.max(columns.left.length, columns.right.length, 3);
	const { width, row, left, right, margin } = neighbourhoodSize;
	const height = rows * row + 2 * margin;
	const places = new Map<string, { x: number; y: number }>([[id, { x: width / 2, y: height / 2 }]]);
	for (const [side, x] of [
		['left', left],
		['right', right]
	] as const)
		columns[side].forEach((each, at) =>
			places.set(each, { x, y: height / 2 + (at - (columns[side].length - 1) / 2) * row })
		);
	return {
		centre: id,
		scene: {
			entities: everything.entities.filter((entity) => places.has(entity.id)).map((entity) => move(entity)),
			ties: everything.ties
				.filter(({ a, b }) => places.has(a) && places.has(b))
				.map((tie) => stepBack(tie, id)),
			...{ bridges: [], density: 'none' },
			box: { x: 0, y: 0, width, height }
		},
		names: (['left', 'right'] as const).flatMap((side) => columns[side].map((each) => ({ id: each, side }))),
		...{ shown: shown.length, all: closest.length }
	};

	function move(entity: SceneEntity): SceneEntity {
		const radius = entity.id === id ? centreRadius : Math.min(entity.radius, widest);
		return { ...entity, ...places.get(entity.id)!, radius, emphasis: entity.id === id ? 'focus' : 'plain' };
	}
}

function tierOf(graph: Graph, id: string): number {
	return tiers.indexOf(entityOf(graph, id).tier);
}

/** Those of one sort to the right, the others to the left; the longer column gives its last to the other. */
function split(ids: readonly string[], toRight: (id: string) => boolean): Record<'left' | 'right', string[]> {
	const right = ids.filter((id) => toRight(id));
	const left = ids.filter((id) => !toRight(id));
	const [longer, shorter] = right.length > left.length ? [right, left] : [left, right];
	shorter.push(...longer.splice(Math.ceil(ids.length / 2)));
	return { left, right };
}

function stepBack(tie: SceneTie, centre: string): SceneTie {
	const own = tie.a === centre || tie.b === centre;
	return { ...tie, emphasis: own ? 'plain' : 'far' };
}
