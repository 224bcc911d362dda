import type { Language, PluralForms, Text } from './text.ts';

/** Sentences about paths and about what connects several: loaded with what is selected. */
export const pathMessages = {
	howTied: { tr: '{a} ile {b} nasıl bağlı?', en: 'How are {a} and {b} tied?', ru: 'Как связаны {a} и {b}?' },
	noWay: {
		tr: 'Bu kurallarla bir yol yok.',
		en: 'By these rules there is no way.',
		ru: 'По этим правилам пути нет.'
	},
	joined: {
		tr: 'Birleştirilenler: {names}; aradakiler: {through}.',
		en: 'Joined: {names}; through: {through}.',
		ru: 'Соединены: {names}; через: {through}.'
	},
	askPath: { tr: 'Nasıl bağlılar?', en: 'How are they tied?', ru: 'Как они связаны?' },
	askJoin: { tr: 'Onları ne birbirine bağlıyor?', en: 'What connects them?', ru: 'Что их соединяет?' },
	tiedTo: { tr: 'Şuna giden yollar', en: 'Paths to', ru: 'Пути к' },
	otherEnd: { tr: 'Bir ad yazın…', en: 'Type a name…', ru: 'Введите имя…' },
	swap: { tr: 'Uçların yerini değiştir', en: 'Swap the ends', ru: 'Поменять концы местами' },
	hubs: { tr: 'Kavşaklar', en: 'Hubs', ru: 'Узлы' },
	hubsEnds: { tr: 'Yalnız uç', en: 'Only ends', ru: 'Только концы' },
	hubsThrough: { tr: 'Geçit de', en: 'Ways through', ru: 'И проходы' },
	order: { tr: 'Bağların sırası', en: 'Order of the ties', ru: 'Порядок связей' },
	orderAny: { tr: 'Fark etmez', en: 'Any', ru: 'Любой' },
	orderTime: { tr: 'Zaman içinde', en: 'In time', ru: 'По времени' },
	cost: { tr: 'Önce gelen', en: 'First come', ru: 'Сначала' },
	costSteps: { tr: 'Az bağ', en: 'Fewest ties', ru: 'Короче' },
	costCertainty: { tr: 'Kesin bağ', en: 'Best attested', ru: 'Надёжнее' },
	rules: { tr: 'Kurallar', en: 'The rules', ru: 'Правила' },
	hubRule: {
		tr: 'Kavşak: {kinds} ve türü ne olursa olsun {ties} bağdan fazlası olan her kayıt. Herkesi herkese bağladıkları için içlerinden geçen bir yol az şey söyler: uç olabilirler, geçit ancak istenirse.',
		en: 'Hubs are {kinds}, and whatever has more than {ties} ties, of any kind. They tie everybody to everybody, so a path through one says little: they may be ends, and ways through only when asked.',
		ru: 'Узлы — это {kinds} и всё, у чего больше {ties} связей, любого вида. Они связывают всех со всеми, и путь через них мало что говорит: они могут быть концами, а проходами — только по желанию.'
	},
	orderRule: {
		tr: 'Zaman içinde: her bağ, bir öncekinden daha erken olmayan bir günde mümkün olmalı. Tarihsiz bağ her yere uyar.',
		en: 'In time: each tie must be possible no earlier than the one before it. A tie without a date fits anywhere.',
		ru: 'По времени: каждая связь должна быть возможна не раньше предыдущей. Связь без даты подходит везде.'
	},
	costRule: {
		tr: 'Kesin bağ önce: her bağ en kesin savına göre sayılır ({weights}); toplamı küçük olan yol önce gelir.',
		en: 'Best attested: each tie counts by its surest claim ({weights}); the smaller sum comes first.',
		ru: 'Надёжнее: каждая связь считается по самому надёжному свидетельству ({weights}); меньшая сумма — раньше.'
	},
	within: {
		tr: 'Yalnız süzgeçlerin ve kapsamın bıraktıkları kullanılır: {total} sav içinde {used}.',
		en: 'Only within what the filters and the scope keep: {used} of {total} claims.',
		ru: 'Только в пределах того, что оставляют фильтры и охват: {used} из {total} свидетельств.'
	},
	none: {
		tr: 'Aralarında kayıtlı bir bağ yok.',
		en: 'No link between them is on record.',
		ru: 'Связи между ними не зафиксированы.'
	},
	noneWithoutHubs: {
		tr: 'Kavşaklardan geçmeyen bir bağ yok.',
		en: 'No link without a hub as a way through.',
		ru: 'Без узлов в качестве проходов связи нет.'
	},
	noneInTime: {
		tr: 'Zaman sırasına uyan bir bağ yok.',
		en: 'No link that keeps the order of time.',
		ru: 'Связи, соблюдающей порядок времени, нет.'
	},
	noneByBoth: {
		tr: 'Hem kavşaklardan geçmeyen hem de zaman sırasına uyan bir bağ yok.',
		en: 'No link without a hub as a way through that also keeps the order of time.',
		ru: 'Без узлов в качестве проходов связи, соблюдающей порядок времени, нет.'
	},
	wouldOpen: { tr: 'Yolu açacak olan:', en: 'What would open one:', ru: 'Что открыло бы путь:' },
	nothingOpens: {
		tr: 'Kuralları gevşetmek de bir yol açmaz.',
		en: 'Giving up the rules would not open one either.',
		ru: 'Отказ от правил тоже не открыл бы пути.'
	},
	openHubs: {
		tr: 'Kavşaklardan geçilsin ({ties}; geçilen: {hubs})',
		en: 'Let hubs be ways through ({ties}, through {hubs})',
		ru: 'Разрешить проход через узлы ({ties}; через: {hubs})'
	},
	openTime: {
		tr: 'Bağlar herhangi bir sırayla gelsin ({ties})',
		en: 'Take ties in any order ({ties})',
		ru: 'Брать связи в любом порядке ({ties})'
	},
	openBoth: {
		tr: 'Hem kavşaklardan geçilsin hem sıra aranmasın ({ties}; geçilen: {hubs})',
		en: 'Let hubs be ways through, and take ties in any order ({ties}, through {hubs})',
		ru: 'Разрешить проход через узлы и любой порядок ({ties}; через: {hubs})'
	},
	openAll: {
		tr: 'Bilinen her şey kullanılsın',
		en: 'Use everything that is known',
		ru: 'Использовать всё, что известно'
	},
	openAnyHubs: {
		tr: 'Kavşaklardan geçilsin',
		en: 'Let hubs be ways through',
		ru: 'Разрешить проход через узлы'
	},
	weight: { tr: 'Toplam: {cost}', en: 'Sum: {cost}', ru: 'Сумма: {cost}' },
	showMore: { tr: 'Daha çok göster', en: 'Show more', ru: 'Показать ещё' },
	moreThan: {
		tr: 'Bundan başka yollar da var: yalnız ilk {count} tanesi listelenir.',
		en: 'There are more: only the first {count} are listed.',
		ru: 'Есть и другие: перечислены только первые {count}.'
	},
	joinAll: {
		tr: 'Hepsini birleştiren en küçük bağ kümesi (tam hesaplanmıştır; eşiti olabilir): {ties}, seçilmeyenlerden geçilen: {over}',
		en: 'The smallest set of ties that joins all of them (exact; there may be others as small): {ties}, over {over} not chosen',
		ru: 'Наименьший набор связей, соединяющий всех (точно; могут быть равные ему): {ties}; через не выбранных: {over}'
	},
	joinSome: {
		tr: 'Bir araya gelenler ({ties}): {names}',
		en: 'Joined with each other ({ties}): {names}',
		ru: 'Соединены между собой ({ties}): {names}'
	},
	alone: { tr: 'Ötekilere bağlanamayan: {names}', en: 'Not joined: {names}', ru: 'Не соединены: {names}' },
	notAll: { tr: 'Hepsi birleştirilemiyor.', en: 'Not all can be joined.', ru: 'Соединить всех нельзя.' },
	notAllWithoutHubs: {
		tr: 'Kavşaklardan geçmeden hepsi birleştirilemiyor.',
		en: 'Not all can be joined without hubs as ways through.',
		ru: 'Без узлов в качестве проходов соединить всех нельзя.'
	},
	common: { tr: 'Ortak bağlar', en: 'Ties in common', ru: 'Общие связи' },
	commonToAll: { tr: 'Hepsine bağlı', en: 'Tied to all of them', ru: 'Связаны со всеми' },
	commonToSome: {
		tr: '{count} tanesine bağlı',
		en: 'Tied to {count} of them',
		ru: 'Связаны с {count} из них'
	},
	noCommon: {
		tr: 'En az ikisine birden bağlı olan yok.',
		en: 'Nothing is tied to two of them.',
		ru: 'Ничто не связано с двумя из них.'
	}
} as const satisfies Record<string, Text>;

/** "2 ties". */
export const tieForms: Readonly<Record<Language, PluralForms>> = {
	tr: { other: 'bağ' },
	en: { one: 'tie', other: 'ties' },
	ru: { one: 'связь', few: 'связи', many: 'связей', other: 'связи' }
};
