import type { Language, PluralForms, Text } from './text.ts';

/** Names of groups of people whose outcomes can be shown. */
export const cohortMessages = {
	all: { tr: 'Görünümdeki herkes', en: 'Everybody in view', ru: 'Все, кто в выборке' },
	rest: { tr: 'Görünümdeki öbür herkes', en: 'Everybody else in view', ru: 'Все остальные в выборке' },
	picked: { tr: 'Elle seçilen kişiler', en: 'People picked by hand', ru: 'Люди, выбранные вручную' },
	fields: { tr: 'Alan ve kurum türü', en: 'Field and kind of body', ru: 'Сфера и вид организации' }
} as const satisfies Record<string, Text>;

/** Sentences of the outcomes view: what is chosen, drawn and saved. */
export const outcomeMessages = {
	chart: { tr: 'Grafik', en: 'Chart', ru: 'График' },
	fate: { tr: 'Akıbete göre', en: 'By fate', ru: 'По судьбе' },
	outcome: { tr: 'Sonuca göre', en: 'By outcome', ru: 'По исходу' },
	course: { tr: 'Olayların seyri', en: 'Course of events', ru: 'Ход событий' },
	survival: { tr: 'Sağkalım', en: 'Survival', ru: 'Дожитие' },
	flow: { tr: 'Rolden akıbete', en: 'From role to fate', ru: 'От роли к судьбе' },
	fateTitle: {
		tr: 'Onlara ne oldu: akıbete göre',
		en: 'What became of them, by fate',
		ru: 'Что с ними стало: по судьбе'
	},
	outcomeTitle: {
		tr: 'Parti ile devlet onlara ne yaptı',
		en: 'What party and state did to them and for them',
		ru: 'Что с ними сделали партия и государство'
	},
	courseTitle: { tr: 'Olayların seyri', en: 'Course of events', ru: 'Ход событий' },
	survivalTitle: {
		tr: 'Ne kadar yaşadılar: sağkalım',
		en: 'How long they lived: survival',
		ru: 'Сколько они прожили: дожитие'
	},
	flowTitle: { tr: '{from} → akıbet', en: '{from} → fate', ru: '{from} → судьба' },
	flowTo: { tr: 'Nereye', en: 'To', ru: 'Куда' },
	flowFrom: { tr: 'Nereden', en: 'From', ru: 'Откуда' },
	group: { tr: 'Grup', en: 'Group', ru: 'Группа' },
	compare: { tr: 'Karşılaştır', en: 'Compare with', ru: 'Сравнить с' },
	noComparison: { tr: 'karşılaştırma yok', en: 'no comparison', ru: 'без сравнения' },
	noneRecorded: { tr: 'kayıt yok', en: 'none recorded', ru: 'не записано' },
	inView: {
		tr: '{group}: {whole} içinde görünümde {people}; geri kalanı süzgeçler ya da kapsam dışarıda bırakıyor',
		en: '{group}: {people} in view, of {whole}; filters or scope leave out the others',
		ru: '{group}: в выборке {people} из {whole}; остальных отсекают фильтры или охват'
	},
	nobody: {
		tr: 'Bu grupta, bu süzgeçlerle kimse yok.',
		en: 'Nobody of this group is left under these filters.',
		ru: 'При таких фильтрах в этой группе никого не осталось.'
	},
	countOf: { tr: '{n} içinde {count}', en: '{count} of {n}', ru: '{count} из {n}' },
	selectedOf: { tr: 'seçili: {count}', en: 'selected: {count}', ru: 'выбрано: {count}' },
	selected: { tr: 'seçili kişiler', en: 'selected people', ru: 'выбранные люди' },
	shareAxis: { tr: 'gruptaki pay', en: 'share of the group', ru: 'доля группы' },
	interval: { tr: '%95 aralığı', en: '95% interval', ru: '95 %-ный интервал' },
	difference: {
		tr: 'fark {points} puan ({low} – {high})',
		en: 'difference {points} points ({low} to {high})',
		ru: 'разность {points} п. п. (от {low} до {high})'
	},
	differenceShort: { tr: 'fark', en: 'difference', ru: 'разность' },
	maybeChance: { tr: 'rastlantı olabilir', en: 'may be chance', ru: 'возможно, случайность' },
	years: { tr: 'yıl', en: 'year', ru: 'год' },
	people: { tr: 'kişi', en: 'people', ru: 'человек' },
	lifePanel: { tr: 'Hayatta', en: 'Alive', ru: 'В живых' },
	partyPanel: { tr: 'Partide', en: 'In a party', ru: 'В партии' },
	blowPanel: {
		tr: 'O yıl başına gelen',
		en: 'What befell them in the year',
		ru: 'Что с ними случилось за год'
	},
	alive: { tr: 'hayatta', en: 'alive', ru: 'в живых' },
	dead: { tr: 'ölmüş', en: 'dead', ru: 'умерли' },
	unborn: { tr: 'henüz doğmamış', en: 'not born yet', ru: 'ещё не родились' },
	lifeUnknown: { tr: 'hayatta mı, bilinmiyor', en: 'not known whether alive', ru: 'неизвестно, живы ли' },
	in: { tr: 'bir partide', en: 'in a party', ru: 'в партии' },
	out: { tr: 'parti dışında', en: 'out of the party', ru: 'вне партии' },
	partyUnknown: { tr: 'üyeliği bilinmiyor', en: 'membership not known', ru: 'членство неизвестно' },
	survivalAxis: { tr: 'hayatta kalanların payı', en: 'share still alive', ru: 'доля оставшихся в живых' },
	atRisk: { tr: 'izlenen', en: 'followed', ru: 'под наблюдением' },
	died: { tr: 'ölen', en: 'died', ru: 'умерли' },
	lost: { tr: 'sonra görülmeyen', en: 'not seen after', ru: 'далее не видны' },
	estimate: { tr: 'sağkalım', en: 'survival', ru: 'дожитие' },
	low: { tr: 'alt sınır', en: 'low', ru: 'нижняя граница' },
	high: { tr: 'üst sınır', en: 'high', ru: 'верхняя граница' },
	count: { tr: 'sayı', en: 'count', ru: 'число' },
	of: { tr: 'toplam', en: 'of', ru: 'из' },
	share: { tr: 'pay', en: 'share', ru: 'доля' },
	value: { tr: 'değer', en: 'value', ru: 'значение' },
	elsewhere: { tr: 'belirli bir yılda değil', en: 'in no sure year', ru: 'год неясен' },
	idsOf: { tr: '{column}: kimlikler', en: '{column}: ids', ru: '{column}: идентификаторы' },
	notes: { tr: 'notlar', en: 'notes', ru: 'примечания' },
	numbers: { tr: 'Sayılar', en: 'The numbers', ru: 'Числа' },
	openPeople: {
		tr: '{label}: kişileri seç',
		en: '{label}: select these people',
		ru: '{label}: выбрать этих людей'
	},
	howToRead: {
		tr: 'Nasıl okunur, nasıl sayıldı',
		en: 'How to read it, how it is counted',
		ru: 'Как читать и как считалось'
	},
	save: { tr: 'Grafiği kaydet', en: 'Save the chart', ru: 'Сохранить график' },
	clickHint: {
		tr: 'Bir çubuğa tıklayınca içindeki kişiler seçilir; akıbetleri ve kaynakları yanda açılır.',
		en: 'Click a bar to select the people in it; their fates and sources open beside it.',
		ru: 'Щёлкните по столбику, чтобы выбрать людей в нём; рядом откроются их судьбы и источники.'
	}
} as const satisfies Record<string, Text>;

type Forms = Readonly<Record<Language, PluralForms>>;

/** "24 people". */
export const peopleForms = {
	tr: { other: 'kişi' },
	en: { one: 'person', other: 'people' },
	ru: { one: 'человек', few: 'человека', many: 'человек', other: 'человека' }
} as const satisfies Forms;

/** The letters by which two groups are told apart. */
export const groupLetters: Readonly<Record<Language, readonly [string, string]>> = {
	tr: ['A', 'B'],
	en: ['A', 'B'],
	ru: ['А', 'Б']
};
