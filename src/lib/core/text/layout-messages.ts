import type { Text } from './text.ts';

/** Names of the layouts, by id. */
export const layoutNames = {
	home: { tr: 'Ana yerleşim', en: 'As delivered', ru: 'Исходное' },
	force: { tr: 'Yakınlığa göre', en: 'By nearness', ru: 'По близости' },
	radial: { tr: 'Halkalar', en: 'Rings', ru: 'Кольцами' },
	layered: { tr: 'Katmanlar', en: 'Layers', ru: 'Слоями' },
	circle: { tr: 'Çember', en: 'Circle', ru: 'По кругу' },
	columns: { tr: 'Sütunlar', en: 'Columns', ru: 'Колонками' },
	year: { tr: 'Yıllara göre', en: 'By year', ru: 'По годам' },
	'two-mode': { tr: 'İki yaka', en: 'Two sides', ru: 'Двумя сторонами' }
} as const satisfies Record<string, Text>;

/** What a layout means, in one sentence each. */
export const layoutMeanings = {
	home: {
		tr: 'Sayfayla birlikte gelen yerler: bağlar yay gibi çeker, adlar çakışmaz.',
		en: 'The places that came with the page: ties pull like springs, and no names overlap.',
		ru: 'Места, заданные вместе со страницей: связи тянут, как пружины, имена не перекрываются.'
	},
	force: {
		tr: 'İki nokta arasında ne kadar çok bağdan geçmek gerekiyorsa, o kadar uzak dururlar.',
		en: 'The more ties one has to follow from one to the other, the farther apart they stand.',
		ru: 'Чем больше связей нужно пройти от одного до другого, тем дальше друг от друга они стоят.'
	},
	radial: {
		tr: 'Ortada bir kişi ya da kurum; çevresindeki halkalar kaç adım uzakta olunduğunu gösterir.',
		en: 'One in the middle; the rings around tell how many steps away the others are.',
		ru: 'Кто-то один в центре; кольца вокруг показывают, во скольких шагах от него остальные.'
	},
	layered: {
		tr: 'En üstte bir kişi ya da kurum; her katman bir adım daha uzaktır.',
		en: 'One at the top; each layer below is one step farther away.',
		ru: 'Кто-то один наверху; каждый слой ниже — на шаг дальше.'
	},
	circle: {
		tr: 'Herkes bir çember üzerinde, bağlar olabildiğince az kesişecek sırada.',
		en: 'Everybody on one circle, in an order in which few ties cross.',
		ru: 'Все на одном круге, в таком порядке, чтобы связи меньше пересекались.'
	},
	columns: {
		tr: 'Aynı özelliği taşıyanlar bir arada; gruplar yan yana durur.',
		en: 'Those with the same value stand together; the groups stand side by side.',
		ru: 'Те, у кого признак один и тот же, стоят вместе; группы — рядом друг с другом.'
	},
	year: {
		tr: 'Zaman soldan sağa akar: herkes, tarihli iddialarının ortasında; tarihsizler en solda.',
		en: 'Time runs from left to right: everybody at the middle of their dated claims, the undated far left.',
		ru: 'Время идёт слева направо: каждый — в середине своих датированных утверждений, недатированные — слева.'
	},
	'two-mode': {
		tr: 'Solda kişiler, sağda kurumlar, olaylar, belgeler ve ötekiler: kim neyi paylaşıyor.',
		en: 'People on the left; bodies, events, documents and the rest on the right: who shares what.',
		ru: 'Слева люди, справа организации, события, документы и прочее: кого что объединяет.'
	}
} as const satisfies Record<keyof typeof layoutNames, Text>;

/** Sentences of the panel in which a layout is chosen. */
export const layoutMessages = {
	layout: { tr: 'Yerleşim', en: 'Layout', ru: 'Расположение' },
	by: { tr: 'Gruplar neye göre', en: 'Groups by', ru: 'Группы по признаку' },
	layOutVisible: {
		tr: 'Görünenleri yerleştir',
		en: 'Lay out what is visible',
		ru: 'Расположить видимое'
	},
	layOutWhole: {
		tr: 'Kapsamın tamamını yerleştir',
		en: 'Lay out the whole scope',
		ru: 'Расположить весь охват'
	},
	back: { tr: 'Ana yerleşime dön', en: 'Back to the delivered places', ru: 'Вернуть исходное расположение' },
	whole: {
		tr: 'Kapsamın tamamı yerleştirildi; süzgeçler kimseyi yerinden oynatmaz.',
		en: 'The whole scope is laid out; filters move nobody.',
		ru: 'Расположен весь охват; фильтры никого не сдвигают.'
	},
	part: {
		tr: 'Yalnız o sırada görünenler yerleştirildi; ötekiler altta sıra sıra duruyor.',
		en: 'Only what was visible then is laid out; the others stand in rows below.',
		ru: 'Расположено только то, что было видно тогда; остальные стоят рядами внизу.'
	},
	centre: { tr: 'Merkez: {name}', en: 'In the middle: {name}', ru: 'В центре: {name}' },
	bestTied: {
		tr: 'bağı en çok olan',
		en: 'the one with the most ties',
		ru: 'тот, у кого больше всего связей'
	},
	centreSelected: {
		tr: 'Merkeze al: {name}',
		en: 'Put in the middle: {name}',
		ru: 'Поместить в центр: {name}'
	},
	working: {
		tr: 'Yerleştiriliyor: %{percent}',
		en: 'Laying out: {percent}%',
		ru: 'Вычисляется расположение: {percent} %'
	},
	cancel: { tr: 'Vazgeç', en: 'Cancel', ru: 'Отменить' },
	stopped: {
		tr: 'Vazgeçildi; herkes yerinde duruyor.',
		en: 'Cancelled; everybody stays in place.',
		ru: 'Отменено; все остались на местах.'
	},
	failed: {
		tr: 'Yerleştirilemedi; herkes yerinde duruyor.',
		en: 'The layout could not be made; everybody stays in place.',
		ru: 'Не удалось вычислить расположение; все остались на местах.'
	}
} as const satisfies Record<string, Text>;
