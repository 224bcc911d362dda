import { expect, test } from 'vitest';
import { describeFilters, describeView } from '#lib/core/view/describe.ts';
import { parseView } from '#lib/core/view/view.ts';
import type { Language } from '#lib/core/text/text.ts';
import { look } from '../../fixtures/look.ts';
import { openDataset, openSmall } from '../../fixtures/small.ts';

const cases = { tr: openSmall('tr'), en: openSmall('en'), ru: openSmall('ru') };

function sentence(language: Language, query: string): string {
	const view = parseView(new URLSearchParams(query));
	return describeView(view, look(cases[language], view).visible, cases[language].facets, language);
}

test.each<[string, Record<Language, string>]>([
	[
		'',
		{
			en: 'The core of the case: 2 people and 3 bodies, events or texts; 8 claims.',
			tr: 'Olayın çekirdeği: 2 kişi ve 3 kurum, olay ya da belge; 8 sav.',
			ru: 'Ядро дела: 2 человека и 3 иных объекта; 8 свидетельств.'
		}
	],
	[
		'scope=context',
		{
			en: 'Everything that is known: 4 people and 4 bodies, events or texts; 15 claims.',
			tr: 'Bilinen her şey: 4 kişi ve 4 kurum, olay ya da belge; 15 sav.',
			ru: 'Всё, что известно: 4 человека и 4 иных объекта; 15 свидетельств.'
		}
	],
	[
		'scope=context&fate=executed,-natural-death',
		{
			en: 'Fate: executed, not natural death — 1 person and 3 bodies, events or texts; 3 claims (everything that is known: 8 and 15).',
			tr: 'Akıbet: idam edildi, hariç: doğal ölüm — 1 kişi ve 3 kurum, olay ya da belge; 3 sav (bilinen her şey: 8 ve 15).',
			ru: 'Судьба: казнь, кроме: естественная смерть — 1 человек и 3 иных объекта; 3 свидетельства (всё, что известно: 8 и 15).'
		}
	],
	[
		'scope=wider&relation=signed&fate=suicide,executed',
		{
			en: 'Fate: executed or suicide; Relation: Signed — 2 people and 1 body, event or text; 2 claims (the wider circle: 7 and 14).',
			tr: 'Akıbet: idam edildi ya da intihar; İlişki: İmzaladığı belge — 2 kişi ve 1 kurum, olay ya da belge; 2 sav (geniş çevre: 7 ve 14).',
			ru: 'Судьба: казнь или самоубийство; Отношение: Подпись под документом — 2 человека и 1 иной объект; 2 свидетельства (широкий круг: 7 и 14).'
		}
	],
	[
		'scope=context&fate=executed&period=1920/1921',
		{
			en: 'Fate: executed; Time: 1920–1921 (possibly) — 2 people and 3 bodies, events or texts; 7 claims (everything that is known: 8 and 15).',
			tr: 'Akıbet: idam edildi; Zaman: 1920–1921 (olası) — 2 kişi ve 3 kurum, olay ya da belge; 7 sav (bilinen her şey: 8 ve 15).',
			ru: 'Судьба: казнь; Время: 1920–1921 (возможно) — 2 человека и 3 иных объекта; 7 свидетельств (всё, что известно: 8 и 15).'
		}
	],
	[
		'scope=context&asof=1919-03-16&sureness=certainly',
		{
			en: 'Time: as of 16 March 1919 (certainly) — 2 people; 1 claim, 1 of them undated (everything that is known: 8 and 15).',
			tr: 'Zaman: 16 Mart 1919 itibarıyla (kesin) — 2 kişi; 1 sav (1 tanesi tarihsiz) (bilinen her şey: 8 ve 15).',
			ru: 'Время: по состоянию на 16 марта 1919 (наверняка) — 2 человека; 1 свидетельство, из них без даты: 1 (всё, что известно: 8 и 15).'
		}
	],
	[
		'kind=-person',
		{
			en: 'Kind: not people — 3 bodies, events or texts; 0 claims (the core of the case: 5 and 8).',
			tr: 'Tür: hariç: kişiler — 3 kurum, olay ya da belge; 0 sav (olayın çekirdeği: 5 ve 8).',
			ru: 'Вид: кроме: люди — 3 иных объекта; 0 свидетельств (ядро дела: 5 и 8).'
		}
	],
	[
		'fate=unknown',
		{
			en: 'Fate: unknown — 0 bodies, events or texts; 0 claims (the core of the case: 5 and 8).',
			tr: 'Akıbet: bilinmiyor — 0 kurum, olay ya da belge; 0 sav (olayın çekirdeği: 5 ve 8).',
			ru: 'Судьба: неизвестно — 0 иных объектов; 0 свидетельств (ядро дела: 5 и 8).'
		}
	]
])('%j', (query, expected) => {
	for (const language of ['en', 'tr', 'ru'] as const)
		expect(sentence(language, query)).toBe(expected[language]);
});

test.each([
	[1, '1 человек; 1 свидетельство'],
	[2, '2 человека; 2 свидетельства'],
	[5, '5 человек; 5 свидетельств'],
	[11, '11 человек; 11 свидетельств'],
	[21, '21 человек; 21 свидетельство'],
	[101, '101 человек; 101 свидетельство']
])('Russian: %i people and as many claims', (count, expected) => {
	const { dataset } = cases.ru.graph;
	const copies = <R>(record: R, prefix: string) =>
		Array.from({ length: count }, (_, index) => ({ ...record, id: `${prefix}${index}` }));
	const crowd = openDataset({
		...dataset,
		entities: copies(dataset.entities[0]!, 'e'),
		claims: copies({ ...dataset.claims[11]!, subject: 'e0', object: `e${count - 1}` }, 'c'),
		attributes: [],
		fates: [],
		positions: []
	});
	const view = parseView(new URLSearchParams());
	expect(describeView(view, look(crowd, view).visible, crowd.facets, 'ru')).toBe(`Ядро дела: ${expected}.`);
});

test('filters are told in the order of the panel; a value without a name by its id', () => {
	const told = (query: string) =>
		describeFilters(parseView(new URLSearchParams(query)), cases.en.facets, 'en');
	expect(told('')).toBe('');
	expect(told('certainty=-disputed&role=chair,leader,delegate&fate=x')).toBe(
		'Fate: x; Role: chair, delegate or leader; Certainty: not disputed'
	);
});
