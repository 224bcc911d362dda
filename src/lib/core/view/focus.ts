import type { Pair, Params } from './view.ts';

/** What is selected: one entity, several that were picked (at least two, sorted), or the tie between two. */
export type Focus =
	| { readonly type: 'entity'; readonly id: string }
	| { readonly type: 'group'; readonly ids: readonly string[] }
	| { readonly type: 'tie'; readonly a: string; readonly b: string };

/** The focus on so many entities. */
export function focusOn(ids: readonly string[]): Focus | undefined {
	const different = [...new Set(ids)].sort();
	if (different.length > 1) return { type: 'group', ids: different };
	return different[0] === undefined ? undefined : { type: 'entity', id: different[0] };
}

/** The ids of the entities that a focus names. */
export function focusedIds(focus: Focus | undefined): readonly string[] {
	if (!focus) return [];
	if (focus.type === 'entity') return [focus.id];
	return focus.type === 'group' ? focus.ids : [focus.a, focus.b];
}

/** The same as a set. */
export function focusedSet(focus: Focus | undefined): ReadonlySet<string> {
	return new Set(focusedIds(focus));
}

export function parseFocus(params: Params): Focus | undefined {
	const picked = focusOn((params.get('sel') ?? '').split(',').filter((id) => id !== ''));
	if (picked) return picked;
	const ends = params.get('tie')?.split('~') ?? [];
	const [a, b] = ends;
	if (ends.length !== 2 || !a || !b || a === b) return undefined;
	return a < b ? { type: 'tie', a, b } : { type: 'tie', a: b, b: a };
}

export function formatFocus(focus: Focus | undefined): Pair {
	if (focus?.type === 'tie') return ['tie', `${encodeURIComponent(focus.a)}~${encodeURIComponent(focus.b)}`];
	return ['sel', focusedIds(focus).map(encodeURIComponent).join(',')];
}
