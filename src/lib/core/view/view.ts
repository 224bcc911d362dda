import { tiers } from '../dataset/records.ts';
import { facets } from '../graph/facets/index.ts';
import { isInForce, type Filter } from '../graph/facets/select.ts';
import { depths, ways } from '../graph/part.ts';
import type { Time } from '../graph/time.ts';
import { formatFilter, parseFilter } from './filter-text.ts';
import { formatFocus, parseFocus, type Focus } from './focus.ts';
import { formatMoved, parseMoved, type Moved } from './moved.ts';
import { formatTime, parseTime } from './time-text.ts';

/**
 * What of a view is one of a few, the first being that of the opening view. The address has a key of the same name.
 * `rest`: what becomes of what the filters leave out · `pane`: what is looked at · `density`: whether the picture shows
 * how well each is documented · `chart`: which chart of the outcomes · `from`: what its
 * bands come from · `rows`: what the table lists · `cells`: whether the matrix holds everything against
 * everything or people against all else · `depth`, `way`: how far, and along which direction of its claims,
 * the surroundings of `around` reach; a half step adds the ties among the outermost, none leaves only the chosen ·
 * `layout`, `by`: how the picture is arranged, and which facet makes its columns · `metric`, `base`, `mark`: what is
 * measured, on what, and how it is shown · `project`, `weight`: through what people or bodies are tied to each other,
 * and how such a tie is weighed · `hubs`, `order`, `cost`: what paths may pass, whether each tie must be possible no
 * earlier than the one before, and what makes a path short.
 */
export const choices = {
	scope: tiers,
	rest: ['dim', 'hide', 'bridge'],
	pane: ['graph', 'table', 'matrix', 'life', 'outcomes'],
	density: ['none', 'size', 'ring'],
	sureness: ['possibly', 'certainly'],
	chart: ['fate', 'outcome', 'course', 'survival', 'flow'],
	from: ['role', 'faction'],
	rows: ['entities', 'claims'],
	cells: ['all', 'two-mode'],
	depth: depths,
	way: ways,
	layout: ['home', 'force', 'radial', 'layered', 'circle', 'columns', 'year', 'two-mode'],
	by: ['fate', 'role', 'faction', 'kind'],
	metric: [
		...(['none', 'degree', 'weighted', 'betweenness', 'closeness', 'eigenvector', 'pagerank'] as const),
		...(['clustering', 'core', 'component', 'community'] as const)
	],
	base: ['visible', 'all'],
	mark: ['size', 'colour', 'both'],
	project: ['none', 'events', 'bodies', 'documents', 'factions', 'people'],
	weight: ['plain', 'newman', 'hypergeometric'],
	hubs: ['ends', 'through'],
	order: ['any', 'time'],
	cost: ['steps', 'certainty']
} as const;

/**
 * What of a view is a set of ids, sorted. `around`: the entities whose surroundings are shown, nothing for the whole
 * scope · `along`: the groups of relations that surroundings follow, nothing for all · `hidden`: entities left out by
 * hand · `expanded`: entities all of whose ties are shown, wherever they lead · `life`: the person whose life line is
 * shown while nobody else is selected.
 */
const idSets = ['around', 'along', 'hidden', 'expanded', 'life'] as const;

export type IdSets = { readonly [Key in (typeof idSets)[number]]: readonly string[] };

export type Choices = { readonly [Key in keyof typeof choices]: (typeof choices)[Key][number] };
export type Rest = Choices['rest'];
export type Pane = Choices['pane'];
export type Density = Choices['density'];
export type Chart = Choices['chart'];
export type Rows = Choices['rows'];

/** What the user asked to see: a value, which lives in the address. */
export interface View extends Choices, IdSets {
	/** By facet id; only facets in force are there. */
	readonly filters: Readonly<Record<string, Filter>>;
	readonly time: Time | undefined;
	/** The groups of people whose outcomes are compared, two at most; none is everybody in view. */
	readonly groups: readonly string[];
	/** The column by which the table is sorted, with a minus before it when from the end; empty for its own order. */
	readonly sort: string;
	/** The filters, as an address, of what was visible when it was laid out; empty for all of the scope. */
	readonly over: string;
	/** Around whom it was laid out; empty for the best tied. */
	readonly centre: string;
	readonly focus: Focus | undefined;
	/** Which of the paths that are listed is shown, from 1. */
	readonly nth: number;
	/** Entities that the user moved, sorted by scope and id. */
	readonly moved: readonly Moved[];
	/** The tour that is taken and its step, such as `workers-opposition.baku`; empty for none. It filters nothing. */
	readonly tour: string;
}

/** The opening view; its address is the bare page. */
export const openingView: View = {
	...(Object.fromEntries(
		Object.entries(choices).map(([key, [first]]) => [key, first])
	) as unknown as Choices),
	filters: {},
	time: undefined,
	groups: [],
	sort: '',
	...{ over: '', centre: '' },
	...{ around: [], along: [], hidden: [], expanded: [], life: [] },
	focus: undefined,
	nth: 1,
	moved: [],
	tour: ''
};

/** The part of URLSearchParams that is needed; the core knows no browser. */
export interface Params {
	readonly get: (name: string) => string | null;
}

/** Reads a view from an address. What it does not understand is left out; it never throws. */
export function parseView(params: Params): View {
	const filters: Record<string, Filter> = {};
	for (const { id } of facets) {
		const filter = parseFilter(params.get(id) ?? '');
		if (isInForce(filter)) filters[id] = filter;
	}
	const chosen = Object.entries(choices).map(([key, options]) => {
		const text = params.get(key);
		return [key, options.find((option) => option === text) ?? options[0]];
	});
	return {
		...(Object.fromEntries(chosen) as unknown as Choices),
		filters,
		time: parseTime(params),
		groups: listOf(params.get('groups')).slice(0, 2),
		sort: /^-?[a-z-]+$/.test(params.get('sort') ?? '') ? params.get('sort')! : '',
		over: params.get('over') ?? '',
		centre: params.get('centre') ?? '',
		...(Object.fromEntries(idSets.map((key) => [key, listOf(params.get(key)).sort()])) as unknown as IdSets),
		focus: parseFocus(params),
		nth: parseNth(params),
		moved: parseMoved(params.get('moved') ?? ''),
		tour: /^[a-z\d-]+\.[a-z\d-]+$/.exec(params.get('tour') ?? '')?.[0] ?? ''
	};
}

/** The query of a view, without the question mark; empty for the opening view. One view has one address. */
export function formatView(view: View): string {
	const { scope, ...others } = choices;
	const choice = (key: keyof Choices, [first]: readonly string[]): Pair => [
		key,
		view[key] === first ? '' : view[key]
	];
	const pairs: Pair[] = [
		choice('scope', scope),
		...facets.map(({ id }): Pair => [id, formatFilter(view.filters[id])]),
		formatTime(view.time),
		...idSets.map((key): Pair => [key, view[key].map(encodeURIComponent).join(',')]),
		...Object.entries(others).map(([key, options]) => choice(key as keyof Choices, options)),
		['groups', view.groups.map(encodeURIComponent).join(',').replaceAll('%3A', ':')],
		['sort', view.sort],
		['over', encodeURIComponent(view.over)],
		['centre', encodeURIComponent(view.centre)],
		formatFocus(view.focus),
		['nth', view.focus?.type === 'path' && view.nth > 1 ? String(view.nth) : ''],
		['moved', formatMoved(view.moved)],
		['tour', view.tour]
	];
	return pairs
		.filter(([, value]) => value !== '')
		.map(([key, value]) => `${key}=${value}`)
		.join('&');
}

/** A key of the address with its value, encoded; an empty value is left out. */
export type Pair = readonly [key: string, value: string];

/** Only of paths one is chosen. */
function parseNth(params: Params): number {
	const text = params.get('nth') ?? '';
	return parseFocus(params)?.type === 'path' && /^[1-9]\d?$/.test(text) ? Number(text) : 1;
}

function listOf(text: string | null): string[] {
	return [...new Set((text ?? '').split(',').filter((item) => item !== ''))];
}
