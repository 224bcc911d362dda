import type { Projected } from '../graph/projections/projection.ts';
import type { Focus } from '../view/focus.ts';
import { emphasise, tieEmphasis } from './emphasis.ts';
import { boxOf, composeScene, type Scene, type SceneTie } from './scene.ts';
import { tieId } from './ties.ts';

/**
 * The picture of a projection: of all that is there only the sort that it ties, and between them the ties that follow
 * from what they share. They are not claims: they have no direction and no certainty of their own.
 */
export function composeProjected(
	projected: Projected,
	...[graph, index, visible, places, view, marks]: Parameters<typeof composeScene>
): Scene {
	const { entities } = graph.dataset;
	const members = new Set([...projected.members].map((member) => entities[member]!.id));
	const ties = composeTies(projected, (member) => entities[member]!.id, view.focus);
	const emphasisOf = emphasise(ties, [], view.focus);
	const whole = composeScene(graph, index, visible, places, view, marks);
	const shown = whole.entities
		.filter(({ id }) => members.has(id))
		.map((entity) => ({ ...entity, emphasis: emphasisOf(entity.id) }));
	return { ...whole, entities: shown, ties, bridges: [], box: boxOf(shown) };
}

function composeTies(
	{ ties }: Projected,
	idOf: (member: number) => string,
	focus: Focus | undefined
): SceneTie[] {
	// However it is weighed, the heaviest is as wide as claims would be that are as many as two have most in common.
	const heaviest = Math.max(...ties.map(({ weight }) => weight));
	const widest = Math.max(...ties.map(({ through }) => through.length));
	return ties.map((tie) => {
		const [a, b] = [idOf(tie.a), idOf(tie.b)];
		const id = tieId(a, b);
		return {
			...{ id, a, b, arrow: 'none', presence: 'shown' },
			count: Math.max(1, Math.round((widest * tie.weight) / heaviest)),
			certainty: '',
			against: tie.through.every(({ against }) => against),
			emphasis: tieEmphasis(id, a, b, focus)
		};
	});
}
