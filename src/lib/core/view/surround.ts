import { depths } from '../graph/part.ts';
import { groupKey, type FacetIndex } from '../graph/facets/facet-index.ts';
import { fill, joinWords, type Language, type Text } from '../text/text.ts';
import { focusedIds, focusOn } from './focus.ts';
import type { View } from './view.ts';

/** The view of the surroundings of some entities; of none, the whole scope again. */
export function withAround(view: View, ids: readonly string[], depth: View['depth'] = view.depth): View {
	return { ...view, around: [...new Set(ids)].sort(), depth: ids.length > 0 ? depth : '1' };
}

const byReach = depths.toSorted((one, other) => Number(one) - Number(other));

/** The view whose surroundings reach half a step or a step further, or less far. */
export function withDepthMoved(view: View, by: 1 | -1): View {
	const at = byReach.indexOf(view.depth) + by;
	return { ...view, depth: byReach[at] ?? view.depth };
}

/** The view without some entities, which are no longer selected either. */
export function withHidden(view: View, ids: readonly string[]): View {
	const left = focusedIds(view.focus).filter((id) => !ids.includes(id));
	const focus = left.length === focusedIds(view.focus).length ? view.focus : focusOn(left);
	return { ...view, hidden: [...new Set([...view.hidden, ...ids])].sort(), focus };
}

/** The view with all ties of an entity, wherever they lead, or without them again. */
export function withExpanded(view: View, id: string, expanded: boolean): View {
	const others = view.expanded.filter((other) => other !== id);
	return { ...view, expanded: expanded ? [...others, id].sort() : others };
}

/** "Around Ivan Lind, 1.5 steps along belonging; 2 left out by hand; all ties of Anna"; empty for the whole scope. */
export function describeSurroundings(view: View, index: FacetIndex, language: Language): string {
	const named = (ids: readonly string[]) =>
		joinWords(
			language,
			ids.map((id) => index.names.get(id) ?? id),
			'and'
		);
	const parts: string[] = [];
	if (view.around.length > 0) {
		const steps = fill(reaches[view.depth === '0' ? 'none' : view.way][language], {
			names: named(view.around),
			depth: new Intl.NumberFormat(language).format(Number(view.depth))
		});
		const along = fill(alongWords[language], { groups: named(view.along.map(groupKey)) });
		parts.push(view.along.length > 0 ? `${steps} ${along}` : steps);
	}
	if (view.expanded.length > 0) parts.push(fill(expandedWords[language], { names: named(view.expanded) }));
	if (view.hidden.length > 0) parts.push(fill(hiddenWords[language], { count: view.hidden.length }));
	return parts.join('; ');
}

const reaches = {
	none: {
		tr: 'Yalnız şunlar: {names}',
		en: 'Only {names}',
		ru: 'Только: {names}'
	},
	both: {
		tr: 'Çevresi gösterilen: {names}, uzaklık: {depth}',
		en: 'Surroundings of {names}, distance {depth}',
		ru: 'Окружение: {names}, расстояние: {depth}'
	},
	out: {
		tr: 'Çevresi gösterilen: {names}, uzaklık: {depth} (ondan çıkan bağlar)',
		en: 'Surroundings of {names}, distance {depth} (outgoing ties)',
		ru: 'Окружение: {names}, расстояние: {depth} (исходящие связи)'
	},
	in: {
		tr: 'Çevresi gösterilen: {names}, uzaklık: {depth} (ona gelen bağlar)',
		en: 'Surroundings of {names}, distance {depth} (incoming ties)',
		ru: 'Окружение: {names}, расстояние: {depth} (входящие связи)'
	}
} as const satisfies Record<string, Text>;

const alongWords: Text = {
	tr: '[yalnız: {groups}]',
	en: '[only: {groups}]',
	ru: '[только: {groups}]'
};

const expandedWords: Text = {
	tr: 'bütün bağlarıyla: {names}',
	en: 'with all ties of {names}',
	ru: 'со всеми связями: {names}'
};

const hiddenWords: Text = {
	tr: 'elle gizlenen: {count}',
	en: 'hidden by hand: {count}',
	ru: 'скрыто вручную: {count}'
};
