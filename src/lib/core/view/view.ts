import { tiers, type Tier } from '../dataset/records.ts';
import { facets } from '../graph/facets/index.ts';
import { isInForce, type Filter } from '../graph/facets/select.ts';

/** What the user asked to see: a value, which lives in the address. */
export interface View {
	readonly scope: Tier;
	/** By facet id; only facets in force are there. */
	readonly filters: Readonly<Record<string, Filter>>;
	/** What becomes of what the filters leave out. */
	readonly rest: Rest;
	readonly focus: Focus | undefined;
}

export const rests = ['dim', 'hide'] as const;
export type Rest = (typeof rests)[number];

/** What is selected: one entity, or the tie between two. */
export type Focus =
	| { readonly type: 'entity'; readonly id: string }
	| { readonly type: 'tie'; readonly a: string; readonly b: string };

/** The opening view; its address is the bare page. */
export const openingView: View = { scope: 'core', filters: {}, rest: 'dim', focus: undefined };

/** The part of URLSearchParams that is needed; the core knows no browser. */
export interface Params {
	readonly get: (name: string) => string | null;
}

const keys = { scope: 'scope', rest: 'rest', entity: 'sel', tie: 'tie' } as const;

/** Reads a view from an address. What it does not understand is left out; it never throws. */
export function parseView(params: Params): View {
	const filters: Record<string, Filter> = {};
	for (const { id } of facets) {
		const filter = parseFilter(params.get(id) ?? '');
		if (isInForce(filter)) filters[id] = filter;
	}
	return {
		scope: oneOf(tiers, params.get(keys.scope)) ?? openingView.scope,
		filters,
		rest: oneOf(rests, params.get(keys.rest)) ?? openingView.rest,
		focus: parseFocus(params)
	};
}

/** The query of a view, without the question mark; empty for the opening view. Values keep a fixed order, so that one view has one address. */
export function formatView(view: View): string {
	const params: string[] = [];
	if (view.scope !== openingView.scope) params.push(`${keys.scope}=${view.scope}`);
	for (const { id } of facets) {
		const filter = view.filters[id];
		if (isInForce(filter)) params.push(`${id}=${formatFilter(filter)}`);
	}
	if (view.rest !== openingView.rest) params.push(`${keys.rest}=${view.rest}`);
	if (view.focus?.type === 'entity') params.push(`${keys.entity}=${encodeURIComponent(view.focus.id)}`);
	if (view.focus?.type === 'tie')
		params.push(`${keys.tie}=${encodeURIComponent(view.focus.a)}~${encodeURIComponent(view.focus.b)}`);
	return params.join('&');
}

/** `executed,-suicide` → executed required, suicide excluded. */
function parseFilter(text: string): Filter {
	const values = [...new Set(text.split(',').filter((value) => value !== ''))].sort();
	const excluded = values.filter((value) => value.startsWith('-')).map((value) => value.slice(1));
	const required = values.filter((value) => !value.startsWith('-') && !excluded.includes(value));
	return { required, excluded: excluded.filter((value) => value !== '') };
}

function formatFilter({ required, excluded }: Filter): string {
	return [...[...required].sort(), ...[...excluded].sort().map((value) => `-${value}`)]
		.map(encodeURIComponent)
		.join(',');
}

function parseFocus(params: Params): Focus | undefined {
	const id = params.get(keys.entity);
	if (id) return { type: 'entity', id };
	const ends = params.get(keys.tie)?.split('~') ?? [];
	const [a, b] = ends;
	if (ends.length !== 2 || !a || !b || a === b) return undefined;
	return a < b ? { type: 'tie', a, b } : { type: 'tie', a: b, b: a };
}

function oneOf<T extends string>(list: readonly T[], text: string | null): T | undefined {
	return list.find((item) => item === text);
}
