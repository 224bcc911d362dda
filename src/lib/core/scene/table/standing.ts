import { focusedIds, focusOn, type Focus } from '../../view/focus.ts';
import type { Rows } from '../../view/view.ts';
import type { TableRow } from './table.ts';

/** How a row stands to what is selected: it is that; or it has to do with it: an end of the tie, a claim about the entity. */
export type Standing = 'selected' | 'near' | 'apart';

export function standingOf(
	{ about }: Pick<TableRow, 'about'>,
	kind: Rows,
	focus: Focus | undefined
): Standing {
	const ids = focusedIds(focus);
	const isOne = (kind === 'claims') === (focus?.type === 'tie');
	if (ids.length > 0 && isOne && about.every((id) => ids.includes(id))) return 'selected';
	return about.some((id) => ids.includes(id)) ? 'near' : 'apart';
}

/** What is selected when the row of a claim is: the tie in which the claim is bundled, for a graph selects no single claim. */
export function focusOnClaim({ about: [a = '', b = ''] }: Pick<TableRow, 'about'>): Focus | undefined {
	if (a === b) return focusOn([a]);
	return a < b ? { type: 'tie', a, b } : { type: 'tie', a: b, b: a };
}
