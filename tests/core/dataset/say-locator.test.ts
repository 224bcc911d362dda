import { expect, test } from 'vitest';
import { sayLocator } from '#lib/core/dataset/say-locator.ts';
import { locatorWordings } from '#lib/core/text/locator-messages.ts';

test.each([
	['p. 658', 's. 658', 'с. 658'],
	['pp. 95, 103', 'ss. 95, 103', 'с. 95, 103'],
	['n. 78, p. 527', 'not 78, s. 527', 'прим. 78, с. 527'],
	['nn. 70-71', 'notlar 70-71', 'прим. 70-71'],
	['docs. 11-12, doc. 12', 'belgeler 11-12, belge 12', 'док. 11-12, док. 12'],
	['person p7330, list 70, no. 114', 'kişi p7330, liste 70, no. 114', 'персона p7330, список 70, № 114'],
	['person p4 (2 January 1935)', 'kişi p4 (2 Ocak 1935)', 'персона p4 (2 января 1935)'],
	[
		'list 41 (10 July 1937), second category, no. 77',
		'liste 41 (10 Temmuz 1937), ikinci kategori, no. 77',
		'список 41 (10 июля 1937), вторая категория, № 77'
	],
	[
		'summing-up speech, 9 March, last paragraphs',
		'kapanış konuşması, 9 Mart, son paragraflar',
		'заключительное слово, 9 марта, последние абзацы'
	],
	['bibliboba reader p. 50', 'bibliboba okuyucusunda s. 50', 'в читалке bibliboba с. 50'],
	['reader p. 27', 'çevrimiçi okuyucuda s. 27', 'в онлайн-читалке с. 27'],
	['litmir p. 95, bibliboba p. 166', 'litmir s. 95, bibliboba s. 166', 'litmir с. 95, bibliboba с. 166'],
	['shevkunenko ch. 126', 'shevkunenko böl. 126', 'shevkunenko гл. 126'],
	['box (Polish mirror)', 'bilgi kutusu (Lehçe yansı)', 'карточка статьи (польское зеркало)'],
	['Лобанов', 'Лобанов', 'Лобанов'],
	['fol. 3 (verso, margin)', 'fol. 3 (verso, margin)', 'fol. 3 (verso, margin)'],
	['99 March', '99 March', '99 March'],
	['9 Marchember', '9 Marchember', '9 Marchember'],
	['', '', '']
])('"%s" is said', (written, turkish, russian) => {
	expect(sayLocator(written, 'en')).toBe(written);
	expect(sayLocator(written, 'tr')).toBe(turkish);
	expect(sayLocator(written, 'ru')).toBe(russian);
});

test('a wording takes the whole of a part, and says all that stood in it', () => {
	for (const [written, said] of locatorWordings) {
		expect(written.source).toMatch(/^\^.*\$$/);
		const holes = new RegExp(`${written.source}|`).exec('')!.length - 1;
		for (const text of Object.values(said))
			for (let hole = 1; hole <= holes; hole++) expect(text).toContain(`$${hole}`);
	}
});
