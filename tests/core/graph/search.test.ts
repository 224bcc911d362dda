import fc from 'fast-check';
import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { buildSearch } from '#lib/core/graph/search.ts';
import { smallDataset } from '../../fixtures/small.ts';

const { entities, claims } = localise(smallDataset, 'en');
const search = buildSearch({ entities, claims });

function found(query: string): string[] {
	return search(query).map(({ id }) => id);
}

test.each([
	['ivan-chelnokov', ['Çelnokov', 'Chelnokov', 'Челноков', 'İVAN ÇELNOKOV', 'ивАН челноКОВ', 'Tchelnokov']],
	[
		'ivan-chelnokov',
		['Iwan Tschelnokow', 'tschelnokow', 'Dayı', 'dayi', 'челн', 'cheln', 'Çeln', 'i. çelnokov']
	],
	[
		'ivan-chelnokov',
		['Chelnokof', 'Chelnokv', 'Chelnokkov', 'Челнаков', ' Chelnokov, Ivan ', 'Ivan-Chelnokov']
	],
	['anna-shilova', ['Şilova', 'Shilova', 'Шилова', 'Щилова', 'Schilowa', 'silova', 'shil', 'Анна']],
	['pavel-zhukov', ['Жуков', 'Zhukov', 'Jukov', 'ЖУКОВ', 'pavel']],
	['olga-yurieva', ['Юрьева', 'Yuryeva', 'Yurieva', 'Iurieva', 'юрье', 'Olga']],
	['turners-union', ['Tornacılar', 'TORNACILAR', 'tornacilar', 'Токари', 'союз', 'Turners']],
	['first-congress', ['kongre', 'съезд', 'congress', 'Birinci', '1st']],
	['letter-of-the-seven', ['Yediler', 'письмо семи', 'seven']],
	['red-lathe', ['kızıl', 'KIZIL', 'kizil', 'станок', 'Lathe']]
])('%s comes first', (id, queries) => {
	for (const query of queries) expect([query, found(query)[0]]).toEqual([query, id]);
});

test.each([
	'',
	'   ',
	'-',
	'.,;',
	'xyzzy',
	'Чжоу',
	'Anna Ivan',
	'🙂',
	'؟',
	'Zhukovskaya-Petrova',
	'x'.repeat(500)
])('nobody is called %j', (query) => {
	expect(found(query)).toEqual([]);
});

test('every entity is found first by each of its own names', () => {
	for (const { id, name, aliases } of entities)
		for (const each of [name.tr, name.en, name.ru, ...aliases])
			expect([each, found(each)[0]]).toEqual([each, id]);
});

test('short names are found in the language that was chosen', () => {
	const russian = buildSearch(localise(smallDataset, 'ru'));
	expect(russian('1-й').map(({ id }) => id)).toEqual(['first-congress']);
});

test('of two with the same name, who stands at the centre comes first', () => {
	const [, , pavel] = entities;
	const twins = buildSearch({
		entities: [
			{ ...pavel!, id: 'far', tier: 'context' },
			{ ...pavel!, id: 'near', tier: 'core' },
			{ ...pavel!, id: 'middle', tier: 'wider' }
		],
		claims: []
	});
	expect(twins('Zhukov').map(({ id }) => id)).toEqual(['near', 'middle', 'far']);
});

test('of two with the same name, of whom more is told comes first', () => {
	const [, , pavel] = entities;
	const [claim] = claims;
	const twins = buildSearch({
		entities: [
			{ ...pavel!, id: 'quiet' },
			{ ...pavel!, id: 'told' }
		],
		claims: [{ ...claim!, subject: 'told' }]
	});
	expect(twins('Zhukov').map(({ id }) => id)).toEqual(['told', 'quiet']);
});

test('no text throws, and nobody is found twice', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (query) => {
			const ids = found(query);
			expect(new Set(ids).size).toBe(ids.length);
		})
	);
});
