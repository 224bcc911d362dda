import { round } from '../svg-element.ts';
import type { Field } from './field.ts';
import type { NodeInView } from './in-view.ts';

/** Where a node stands on the screen, y downwards, and how large it is; nothing for one that is not drawn. */
export const placeFields: readonly Field<NodeInView>[] = (['x', 'y', 'radius'] as const).map((id) => ({
	id,
	type: 'double',
	of: ({ drawn }) => drawn && round(drawn[id])
}));
