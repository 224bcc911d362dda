import type { Language, PluralForms, Text } from './text.ts';

/** Sentences of the page of a source, and of the list of all sources. */
export const sourceMessages = {
	author: { tr: 'Yazar', en: 'Author', ru: 'Автор' },
	editor: { tr: 'Yayına hazırlayan', en: 'Editor', ru: 'Редактор' },
	translator: { tr: 'Çeviren', en: 'Translator', ru: 'Перевод' },
	within: { tr: 'İçinde', en: 'In', ru: 'В издании' },
	publisher: { tr: 'Yayımlayan', en: 'Publisher', ru: 'Издатель' },
	year: { tr: 'Yıl', en: 'Year', ru: 'Год' },
	pages: { tr: 'Sayfalar', en: 'Pages', ru: 'Страницы' },
	workLanguage: { tr: 'Dil', en: 'Language', ru: 'Язык' },
	remark: { tr: 'Not', en: 'Remark', ru: 'Примечание' },
	readAt: { tr: 'Okunabileceği yer', en: 'Can be read at', ru: 'Где прочесть' },
	seen: { tr: 'Nasıl biliniyor', en: 'How it is known', ru: 'Как известна' },
	seenRead: { tr: 'okundu', en: 'it was read', ru: 'прочитана' },
	seenVia: {
		tr: 'yalnızca başka bir çalışmadan:',
		en: 'only from another work:',
		ru: 'только по другой работе:'
	},
	seenCited: {
		tr: 'yalnızca anıldığı yerden',
		en: 'only from being cited',
		ru: 'только по упоминанию'
	},
	cite: { tr: 'Bu çalışmayı kaynak göstermek', en: 'To cite this work', ru: 'Как сослаться на эту работу' },
	otherStyles: { tr: 'Başka biçimlerde', en: 'In other styles', ru: 'В других стилях' },
	sameWork: {
		tr: 'Aynı çalışma: kopyalar, bölümler, çeviriler',
		en: 'The same work: copies, parts, translations',
		ru: 'Та же работа: копии, части, переводы'
	},
	sameWorkNote: {
		tr: 'Bunlar birlikte tek bir kaynak sayılır.',
		en: 'Together they count as one source.',
		ru: 'Вместе они считаются одним источником.'
	},
	restsOnIt: { tr: 'Buna dayananlar', en: 'What rests on it', ru: 'Что на ней основано' },
	nothing: {
		tr: 'Verideki hiçbir ifade bu kaynağı göstermiyor.',
		en: 'No statement in the data names it.',
		ru: 'Ни одно утверждение в данных на неё не ссылается.'
	},
	counts: {
		tr: 'Buna dayanan {statements}; {alone} için tek kaynak budur; tartışmalı olan {disputed}.',
		en: '{statements} on it; for {alone} of them it is the only source; {disputed} disputed.',
		ru: 'На ней основано {statements}; для {alone} она — единственный источник; спорных — {disputed}.'
	},
	aloneHelp: {
		tr: '“Tek kaynak”: bu ifadeyi başka hiçbir bağımsız çalışma söylemiyor.',
		en: '“Only source”: no other independent work says so.',
		ru: '«Единственный источник»: ни одна другая независимая работа этого не говорит.'
	},
	inGraph: {
		tr: 'Buna dayanan bağları çizgede göster',
		en: 'Show in the graph what rests on it',
		ru: 'Показать на графе, что на ней основано'
	},
	listIntro: {
		tr: 'Verideki her ifade bunlardan en az birini gösterir. Sayı, çalışmaya kaç ifadenin dayandığını söyler; çok sayı güvenilirlik demek değildir.',
		en: 'Every statement in the data names at least one of these. The number says how many rest on a work; many do not make it reliable.',
		ru: 'Каждое утверждение в данных ссылается хотя бы на одну из этих работ. Число показывает, сколько утверждений на ней основано; большое число не значит, что она надёжна.'
	},
	listCounts: {
		tr: '{sources} kaynak: {read} okundu, {cited} yalnızca başka bir çalışmada anıldığı yerden biliniyor. Kopyaları ve çevirileri bir sayınca {works} çalışma.',
		en: '{sources} sources: {read} read, {cited} known only from being cited in another. With copies and translations counted once, {works} works.',
		ru: 'Источников: {sources}; прочитано {read}, известно только по другим работам — {cited}. Если считать копии и переводы за одну, работ — {works}.'
	},
	citedOnly: { tr: 'yalnızca anılmış', en: 'only cited', ru: 'только по цитате' },
	work: { tr: 'Çalışma', en: 'Work', ru: 'Работа' },
	kinds: { tr: 'Kaynak türleri', en: 'Kinds of source', ru: 'Виды источников' }
} as const satisfies Record<string, Text>;

type Forms = Readonly<Record<Language, PluralForms>>;

/** As they stand in `counts`. */
export const restingForms: Forms = {
	tr: { other: 'ifade var' },
	en: { one: 'statement rests', other: 'statements rest' },
	ru: { one: 'утверждение', few: 'утверждения', many: 'утверждений', other: 'утверждения' }
};
