import type { Text } from './text.ts';

/** Sentences of the panel in which it is chosen what is measured. */
export const measureMessages = {
	metric: { tr: 'Ölçü', en: 'Metric', ru: 'Показатель' },
	none: { tr: 'Ölçülmesin', en: 'None', ru: 'Без показателя' },
	base: { tr: 'Neyin üzerinde', en: 'Measured on', ru: 'По чему' },
	visible: { tr: 'görünenler', en: 'what is visible', ru: 'видимое' },
	all: { tr: 'bütün kapsam', en: 'all of the scope', ru: 'весь охват' },
	mark: { tr: 'Nasıl gösterilsin', en: 'Shown by', ru: 'Чем показать' },
	size: { tr: 'boyut', en: 'size', ru: 'размер' },
	colour: { tr: 'renk', en: 'colour', ru: 'цвет' },
	both: { tr: 'ikisi', en: 'both', ru: 'и то и другое' },
	caution: {
		tr: 'Bağların sayısı, günümüze kalan kaynakların sayısını izler: kimin belgesi çoksa onun değeri de yüksek çıkar.',
		en: 'The number of ties follows the number of surviving sources: whoever is better documented comes out higher.',
		ru: 'Число связей следует за числом уцелевших источников: у кого документов больше, у того и значения выше.'
	},
	derived: {
		tr: 'Savların değil, türetilmiş bağların üzerinde ölçülür: {projection}.',
		en: 'Measured on derived ties, not on those of claims: {projection}.',
		ru: 'Считается по производным связям, а не по свидетельствам: {projection}.'
	},
	working: { tr: 'Hesaplanıyor…', en: 'Computing…', ru: 'Идёт расчёт…' },
	stop: { tr: 'Durdur', en: 'Stop', ru: 'Остановить' },
	stopped: { tr: 'Hesap durduruldu.', en: 'Stopped.', ru: 'Расчёт остановлен.' },
	failed: { tr: 'Hesaplanamadı.', en: 'It could not be computed.', ru: 'Не удалось рассчитать.' },
	again: { tr: 'Yeniden hesapla', en: 'Compute again', ru: 'Рассчитать снова' },
	highest: { tr: 'En yüksek on değer', en: 'The ten highest', ru: 'Десять наибольших' },
	undefined: {
		tr: 'Bu ölçü burada hiç kimse için tanımlı değil.',
		en: 'This metric is defined for nobody here.',
		ru: 'Здесь этот показатель ни для кого не определён.'
	},
	classes: { tr: 'En büyük on', en: 'The ten largest', ru: 'Десять крупнейших' },
	classCount: { tr: 'Sayısı: {count}.', en: 'There are {count}.', ru: 'Всего: {count}.' },
	pickClass: {
		tr: '{number} numaralı olanı seç: {size}',
		en: 'Select number {number}: {size}',
		ru: 'Выбрать номер {number}: {size}'
	},
	modularity: {
		tr: 'Modülerlik: {modularity}. Bağların ağırlığından toplulukların içinde kalan pay eksi rastlantının vereceği pay; 0 rastlantıdan farksızdır, 0,3’ün üstü belirgin sayılır.',
		en: 'Modularity: {modularity}. The share of the ties’ weight that lies within communities, less the share that chance would give; 0 is no better than chance, and above 0.3 is held to be marked.',
		ru: 'Модулярность: {modularity}. Доля веса связей внутри сообществ минус доля, которую дал бы случай; 0 — не лучше случайного, выше 0,3 считается выраженной.'
	}
} as const satisfies Record<string, Text>;
