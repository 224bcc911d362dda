import type { Text } from './text.ts';

/** Sentences around a guided tour; its own words are in graph-data/tours. */
export const tourMessages = {
	guided: { tr: 'Rehberli tur', en: 'A guided tour', ru: 'Экскурсия по теме' },
	listLead: {
		tr: 'Tur, çizgeyi adım adım gösterir: her adımda bir görünüm, kısa bir metin ve kaynakları vardır. Burada okunur ya da yazdırılır; çizgede gezilir.',
		en: 'A tour shows the graph step by step: each step has a view, a short text and its sources. It can be read or printed here, and taken in the graph.',
		ru: 'Экскурсия показывает граф шаг за шагом: у каждого шага свой вид, короткий текст и источники. Её можно прочесть или распечатать здесь и пройти на графе.'
	},
	none: {
		tr: 'Bu veri paketinde tur yok.',
		en: 'There is no tour in this data package.',
		ru: 'В этом пакете данных экскурсий нет.'
	},
	stepCount: { tr: 'Adım sayısı: {count}', en: 'Steps: {count}', ru: 'Шагов: {count}' },
	begin: { tr: 'Çizgede başla', en: 'Begin in the graph', ru: 'Начать на графе' },
	read: { tr: 'Oku ve yazdır', en: 'Read and print', ru: 'Читать и печатать' },
	by: { tr: 'Yazan: {author}', en: 'By {author}', ru: 'Автор: {author}' },
	licence: { tr: 'Lisans: {licence}', en: 'Licence: {licence}', ru: 'Лицензия: {licence}' },
	steps: { tr: 'Adımlar', en: 'Steps', ru: 'Шаги' },
	rests: {
		tr: 'Verideki dayanakları: {ids}',
		en: 'It rests on these statements of the data: {ids}',
		ru: 'Опирается на записи данных: {ids}'
	},
	seenIn: { tr: '{name}: çizgedeki görünüm', en: '{name}: the view of the graph', ru: '{name}: вид графа' },
	bar: { tr: 'Tur', en: 'Tour', ru: 'Экскурсия' },
	step: { tr: 'Adım {at} / {count}', en: 'Step {at} of {count}', ru: 'Шаг {at} из {count}' },
	previous: { tr: 'Önceki', en: 'Previous', ru: 'Назад' },
	next: { tr: 'Sonraki', en: 'Next', ru: 'Дальше' },
	first: { tr: 'Baştan', en: 'From the start', ru: 'Сначала' },
	leave: { tr: 'Turdan çık', en: 'Leave the tour', ru: 'Выйти из экскурсии' },
	back: { tr: 'Adıma dön', en: 'Back to the step', ru: 'Вернуться к шагу' },
	fold: { tr: 'Metni gizle', en: 'Hide the text', ru: 'Скрыть текст' },
	unfold: { tr: 'Metni göster', en: 'Show the text', ru: 'Показать текст' },
	sources: { tr: 'Kaynaklar', en: 'Sources', ru: 'Источники' },
	lost: {
		tr: 'Böyle bir tur ya da adım yok.',
		en: 'There is no such tour or step.',
		ru: 'Такой экскурсии или такого шага нет.'
	},
	failed: {
		tr: 'Tur yüklenemedi.',
		en: 'The tour could not be loaded.',
		ru: 'Экскурсию не удалось загрузить.'
	},
	again: { tr: 'Yeniden dene', en: 'Try again', ru: 'Попробовать ещё раз' },
	keyNext: { tr: 'sonraki adım', en: 'the next step', ru: 'следующий шаг' },
	keyPrevious: { tr: 'önceki adım', en: 'the step before', ru: 'предыдущий шаг' },
	keyFirst: { tr: 'ilk adım', en: 'the first step', ru: 'первый шаг' }
} as const satisfies Record<string, Text>;
