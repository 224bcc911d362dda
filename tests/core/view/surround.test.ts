import { expect, test } from 'vitest';
import type { View } from '#lib/core/view/view.ts';
import { describeView } from '#lib/core/view/describe.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { surround } from '#lib/core/graph/surroundings.ts';
import {
	describeSurroundings,
	withAround,
	withDepthMoved,
	withExpanded,
	withHidden
} from '#lib/core/view/surround.ts';
import type { Language } from '#lib/core/text/text.ts';
import { openSmall, viewOf } from '../../fixtures/small.ts';

test('each step out reaches half a step further, up to three; each step back, down to none', () => {
	let view = withAround(viewOf(), ['b', 'a', 'b'], '1');
	expect(view.around).toEqual(['a', 'b']);
	const seen: View['depth'][] = [];
	for (let step = 0; step < 6; step++) seen.push((view = withDepthMoved(view, 1)).depth);
	expect(seen).toEqual(['1.5', '2', '2.5', '3', '3', '3']);
	for (let step = 0; step < 6; step++) seen.push((view = withDepthMoved(view, -1)).depth);
	expect(seen.slice(6)).toEqual(['2.5', '2', '1.5', '1', '0', '0']);
	expect(withAround(view, [])).toEqual(viewOf());
});

test('who is hidden is no longer selected; the others are', () => {
	const view = viewOf({ focus: { type: 'group', ids: ['a', 'b', 'c'] } });
	expect(withHidden(view, ['b'])).toMatchObject({
		hidden: ['b'],
		focus: { type: 'group', ids: ['a', 'c'] }
	});
	expect(withHidden(view, ['a', 'b']).focus).toEqual({ type: 'entity', id: 'c' });
	expect(withHidden(view, ['z']).focus).toBe(view.focus);
});

test('all ties of somebody can be shown and folded again', () => {
	const view = withExpanded(withExpanded(viewOf(), 'b', true), 'a', true);
	expect(view.expanded).toEqual(['a', 'b']);
	expect(withExpanded(withExpanded(view, 'a', false), 'b', false)).toEqual(viewOf());
});

test.each<[Partial<View>, Record<Language, string>]>([
	[
		{ around: ['red-lathe'], depth: '1.5', along: ['belonging'] },
		{
			en: 'Surroundings of Red Lathe, distance 1.5 [only: Belonging]: ',
			tr: 'Çevresi gösterilen: Kızıl Torna, uzaklık: 1,5 [yalnız: Aidiyet]: ',
			ru: 'Окружение: Красный станок, расстояние: 1,5 [только: Принадлежность]: '
		}
	],
	[
		{ around: ['red-lathe'], depth: '0', hidden: ['first-letter'] },
		{
			en: 'Only Red Lathe; hidden by hand: 1: ',
			tr: 'Yalnız şunlar: Kızıl Torna; elle gizlenen: 1: ',
			ru: 'Только: Красный станок; скрыто вручную: 1: '
		}
	],
	[
		{ expanded: ['red-lathe'], filters: { kind: { required: ['person'], excluded: [] } } },
		{
			en: 'With all ties of Red Lathe; Kind: people — ',
			tr: 'Bütün bağlarıyla: Kızıl Torna; Tür: kişiler — ',
			ru: 'Со всеми связями: Красный станок; Вид: люди — '
		}
	]
])('%o in words', (changes, expected) => {
	for (const language of ['en', 'tr', 'ru'] as const) {
		const opened = openSmall(language);
		const view = viewOf(changes);
		const said = describeView(
			view,
			select(opened.facets, view, surround),
			opened.facets,
			language,
			describeSurroundings(view, opened.facets, language)
		);
		expect(said.slice(0, expected[language].length)).toBe(expected[language]);
	}
});
