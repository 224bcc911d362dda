import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { readableAddress } from '#lib/core/dataset/readable-address.ts';
import { figureChoices } from '#lib/core/formats/figure/figure.ts';
import { readReferences, type ReferencesFile } from '#lib/core/formats/figure/references.ts';
import { languages } from '#lib/core/text/text.ts';
import { viewItem } from '#lib/server/citations/cite-view.ts';
import { setEntries } from '#lib/server/citations/set-entries.ts';
import { workOf } from '#lib/server/citations/works.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { setReferences } from '#lib/server/references.ts';

const { dataset } = loadDataset('graph-data');
const kinds = languages.flatMap((language) => figureChoices.style.map((style) => ({ language, style })));
const files = new Map<string, ReferencesFile>();

beforeAll(() => {
	for (const { language, style } of kinds)
		files.set(`${language} ${style}`, setReferences(localise(dataset, language), style, language));
}, 60_000);

describe.each(kinds)('$language $style', ({ language, style }) => {
	const file = () => files.get(`${language} ${style}`)!;

	test('every source has an entry that is plain text, without holes and doubled stops', () => {
		const { entries } = file();
		expect(Object.keys(entries)).toEqual(dataset.sources.map(({ id }) => id));
		for (const { id, title, URL: given = '' } of dataset.sources) {
			const URL = readableAddress(given);
			const entry = entries[id]!;
			const [known] = title.split(/["'«»“”’‘.…:(]/).filter((part) => part.length > 4);
			expect(entry.toLowerCase()).toContain(known!.trim().toLowerCase());
			expect(entry).toContain(URL);
			const said = entry.replace(URL, '').replaceAll('...', '…');
			expect([id, said.match(/undefined|null|NaN|[<>]|&\w+;|\.\.|,,|\s[.,]\s| {2}|\(\)|\[\]|^\W?$/)]).toEqual(
				[id, null]
			);
			if (language === 'en') continue;
			expect(said).not.toMatch(
				/\bn\.d\.|\[no date\]|Retrieved|Available from|Accessed|Edited by|Online\. |, & /
			);
		}
	});

	test('the view is cited as citeproc cites it, on any day', () => {
		const set = setEntries(style, language);
		const { meta } = localise(dataset, language);
		const address = 'https://fateline.example/en/?fate=executed,-unknown&sel=anna-shilova';
		const { cite } = readReferences(file());
		const days = fc.date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
		fc.assert(
			fc.property(days, (day) => {
				const date = day.toISOString().slice(0, 10);
				const [year, month, of] = date.split('-').map(Number);
				const item = viewItem(meta, { style, language }, { address, date: [year!, month!, of!] });
				expect(cite(address, date)).toBe(set([item]).get('view'));
			}),
			{ numRuns: 25 }
		);
	});

	test('an entry stands for itself: it is the same whatever else is in the list', () => {
		const set = setEntries(style, language);
		// All by one author, two of them of one year.
		for (const source of dataset.sources.filter(({ id }) => /^allen-20/.test(id)).slice(0, 4)) {
			const alone = set([{ id: source.id, ...workOf(source, style) }]).get(source.id);
			expect(file().entries[source.id]).toBe(alone);
		}
	});
});

const authors = 'Kondrashin, V. V., G. E. Kornilov, N. N. Melnikov';
const capitals = 'KONDRASHIN, V. V., KORNILOV, G. E., MELNIKOV, N. N.';
const journal = 'Vestnik of Samara University. History, pedagogics, philology 24(1)';
const url = 'https://journals.ssau.ru/hpp/article/view/6144';

test.each([
	[
		'en apa',
		`Kondrashin, V. V., Kornilov, G. E., Melnikov, N. N., & Mozokhin, O. B. (2018). Tank construction and “saboteurs.” ${journal}, 7–11. ${url}`
	],
	[
		'en chicago',
		`${authors}, and O. B. Mozokhin. “Tank construction and ‘saboteurs.’” ${journal}, 2018, 7–11. ${url}.`
	],
	[
		'en mla',
		`Kondrashin, V. V., et al. “Tank construction and ‘saboteurs.’” ${journal}, 2018, pp. 7–11, ${url}.`
	],
	[
		'en iso690',
		`${capitals} and MOZOKHIN, O. B. Tank construction and “saboteurs.” ${journal}. Online. 2018. P. 7–11. Available from: ${url}`
	],
	[
		'tr apa',
		`Kondrashin, V. V., Kornilov, G. E., Melnikov, N. N. ve Mozokhin, O. B. (2018). Tank construction and “saboteurs”. ${journal}, 7-11. ${url}`
	],
	[
		'tr chicago',
		`${authors} ve O. B. Mozokhin. “Tank construction and ‘saboteurs’”. ${journal}, 2018, 7-11. ${url}.`
	],
	[
		'tr mla',
		`Kondrashin, V. V. vd. “Tank construction and ‘saboteurs’”. ${journal}, 2018, ss. 7-11, ${url}.`
	],
	[
		'tr iso690',
		`${capitals} ve MOZOKHIN, O. B. Tank construction and “saboteurs”. ${journal}. Çevrimiçi. 2018. s. 7-11. Erişim adresi: ${url}`
	],
	[
		'ru apa',
		`Kondrashin, V. V., Kornilov, G. E., Melnikov, N. N. и Mozokhin, O. B. (2018). Tank construction and «saboteurs». ${journal}, 7–11. ${url}`
	],
	[
		'ru chicago',
		`${authors} и O. B. Mozokhin. «Tank construction and „saboteurs“». ${journal}, 2018, 7–11. ${url}.`
	],
	[
		'ru mla',
		`Kondrashin, V. V. и др. «Tank construction and „saboteurs“». ${journal}, 2018, с. 7–11, ${url}.`
	],
	[
		'ru iso690',
		`${capitals} и MOZOKHIN, O. B. Tank construction and «saboteurs». ${journal}. Электронный ресурс. 2018. С. 7–11. Режим доступа: ${url}`
	]
])('an article by four, %s', (kind, expected) => {
	expect(files.get(kind)!.entries['samara-tank-2018']).toBe(expected);
});

test.each([
	[
		'en apa',
		'Одиннадцатый съезд РКП(б). Стенографический отчёт (pp. 577–580, 748–752). (1961). Госполитиздат. [as cited in Lenin, Полное собрание сочинений, том 45 (1970)]'
	],
	[
		'tr mla',
		'Одиннадцатый съезд РКП(б). Стенографический отчёт. Госполитиздат, 1961, ss. 577-80, 748-52. [aktaran: Lenin, Полное собрание сочинений, том 45 (1970)]'
	],
	[
		'ru iso690',
		'Одиннадцатый съезд РКП(б). Стенографический отчёт. Госполитиздат, 1961. [цит. по: Lenin, Полное собрание сочинений, том 45 (1970)]'
	]
])('a book without an author, seen in another, %s', (kind, expected) => {
	expect(files.get(kind)!.entries['11-congress-steno-1961']).toBe(expected);
});

test.each([
	[
		'tr apa',
		'Fateline. (t.y.). İşçi Muhalefeti: kişiler, kurumlar, belgeler ve akıbetler (Sürüm 1.1.0) [Veri kümesi]. Erişim tarihi 8 Mart 2026, adres: https://a.example/?x=$&{day}'
	],
	[
		'en chicago',
		'Fateline. “The Workers’ Opposition: People, Bodies, Texts and Fates.” Data version 1.1.0. Accessed March 8, 2026. https://a.example/?x=$&{day}.'
	],
	[
		'ru mla',
		'Fateline. Рабочая оппозиция: люди, организации, документы и судьбы. Версия данных 1.1.0, https://a.example/?x=$&{day}. Дата обращения: 8 марта 2026.'
	]
])('the view, %s: what looks like a slot in an address stays', (kind, expected) => {
	expect(readReferences(files.get(kind)!).cite('https://a.example/?x=$&{day}', '2026-03-08')).toBe(expected);
});
