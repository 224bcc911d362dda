import type { Pair, Params } from './view.ts';

/**
 * What is selected: one entity, several that were picked (at least two, sorted), the tie between two, the paths from
 * one to another, or what joins several (at least two, sorted).
 */
export type Focus =
	| { readonly type: 'entity'; readonly id: string }
	| { readonly type: 'group'; readonly ids: readonly string[] }
	| { readonly type: 'tie'; readonly a: string; readonly b: string }
	| { readonly type: 'path'; readonly a: string; readonly b: string }
	| { readonly type: 'join'; readonly ids: readonly string[] };

/** So many entities at most are joined. */
const mostJoined = 12;

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
	return 'ids' in focus ? focus.ids : [focus.a, focus.b];
}

/** The same as a set. */
export function focusedSet(focus: Focus | undefined): ReadonlySet<string> {
	return new Set(focusedIds(focus));
}

export function parseFocus(params: Params): Focus | undefined {
	const picked = focusOn((params.get('sel') ?? '').split(',').filter((id) => id !== ''));
	if (picked) return picked;
	const tie = parseEnds(params.get('tie'));
	if (tie) return { type: 'tie', a: tie.a < tie.b ? tie.a : tie.b, b: tie.a < tie.b ? tie.b : tie.a };
	const path = parseEnds(params.get('path'));
	if (path) return { type: 'path', ...path };
	return joinOf((params.get('join') ?? '').split(',').filter((id) => id !== ''));
}

/** The focus on what joins so many entities, when that can be asked. */
export function joinOf(ids: readonly string[]): Focus | undefined {
	const different = [...new Set(ids)].sort();
	return different.length > 1 && different.length <= mostJoined
		? { type: 'join', ids: different }
		: undefined;
}

function parseEnds(text: string | null): { a: string; b: string } | undefined {
	const [a, b, ...more] = text?.split('~') ?? [];
	return a && b && a !== b && more.length === 0 ? { a, b } : undefined;
}

export function formatFocus(focus: Focus | undefined): Pair {
	if (focus?.type === 'tie' || focus?.type === 'path')
		return [focus.type, `${encodeURIComponent(focus.a)}~${encodeURIComponent(focus.b)}`];
	return [focus?.type === 'join' ? 'join' : 'sel', focusedIds(focus).map(encodeURIComponent).join(',')];
}
