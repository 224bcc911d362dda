import type { Graph } from '../../graph/build.ts';
import { isPerson } from '../../graph/facets/facet.ts';
import { focusedIds } from '../../view/focus.ts';
import type { View } from '../../view/view.ts';

/**
 * Whose life line a view shows: that of the person who is selected. When something else is, or several are, the one whose
 * life line was looked at stays; else it is the first person among what is selected, and without any it is nobody's.
 */
export function whoseLife({ focus, life }: Pick<View, 'focus' | 'life'>, graph: Graph): string | undefined {
	const isKnown = (id: string) => {
		const member = graph.entityIndex.get(id);
		return member !== undefined && isPerson(graph.dataset.entities[member]!);
	};
	const selected = focusedIds(focus).filter(isKnown);
	const kept = life.find(isKnown);
	const stays = focus?.type !== 'entity' || selected.length === 0;
	if (kept !== undefined && stays && (selected.length === 0 || selected.includes(kept))) return kept;
	return selected[0];
}
