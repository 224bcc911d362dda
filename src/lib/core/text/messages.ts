import type { Text } from './text.ts';

/** The sentences of the explorer as it opens, languages side by side; what is needed later has files of its own. `{name}` places are filled by `fill`. */
export const messages = {
	title: { tr: 'Fateline', en: 'Fateline', ru: 'Fateline' },
	caseTitle: {
		tr: 'İşçi Muhalefeti, 1919-1922',
		en: "The Workers' Opposition, 1919-1922",
		ru: '«Рабочая оппозиция», 1919-1922'
	},
	skipToGraph: { tr: 'Çizgeye geç', en: 'Skip to the graph', ru: 'Перейти к графу' },
	search: { tr: 'İsim ara', en: 'Search by name', ru: 'Поиск по имени' },
	searchHint: {
		tr: 'Şlyapnikov, Shliapnikov ya da Шляпников…',
		en: 'Shliapnikov, Şlyapnikov or Шляпников…',
		ru: 'Шляпников, Shliapnikov или Şlyapnikov…'
	},
	nothingFound: {
		tr: 'Bu adla kimse bulunamadı. Soyadının bir bölümünü deneyin.',
		en: 'Nobody of that name. Try a part of the surname.',
		ru: 'Никого с таким именем. Попробуйте часть фамилии.'
	},
	commands: { tr: 'Ctrl K: komutlar', en: 'Ctrl K: commands', ru: 'Ctrl K: команды' },
	keys: { tr: 'Klavye kısayolları', en: 'Keys', ru: 'Клавиши' },
	language: { tr: 'Dil', en: 'Language', ru: 'Язык' },
	theme: { tr: 'Açık ya da koyu görünüm', en: 'Light or dark', ru: 'Светлая или тёмная тема' },
	share: { tr: 'Bağlantıyı kopyala', en: 'Copy link', ru: 'Скопировать ссылку' },
	copied: { tr: 'Bağlantı kopyalandı.', en: 'Link copied.', ru: 'Ссылка скопирована.' },
	copyFailed: {
		tr: 'Kopyalanamadı: adresi adres çubuğundan kopyalayın.',
		en: 'Could not copy: take the address from the address bar.',
		ru: 'Не удалось скопировать: возьмите адрес из адресной строки.'
	},
	picture: { tr: 'Görüntü al', en: 'Take the picture', ru: 'Сохранить картинку' },
	filters: { tr: 'Süzgeçler', en: 'Filters', ru: 'Фильтры' },
	resetAll: { tr: 'Tümünü sıfırla', en: 'Reset all', ru: 'Сбросить всё' },
	reset: { tr: 'Sıfırla', en: 'Reset', ru: 'Сбросить' },
	resetFacet: { tr: '{facet}: sıfırla', en: '{facet}: reset', ru: '{facet}: сбросить' },
	exclude: { tr: '{value}: dışla', en: 'Exclude {value}', ru: 'Исключить: {value}' },
	excluded: { tr: 'dışlandı', en: 'excluded', ru: 'исключено' },
	countOf: {
		tr: '{total} içinde {visible}',
		en: '{visible} of {total}',
		ru: '{visible} из {total}'
	},
	scope: { tr: 'Kapsam', en: 'Scope', ru: 'Охват' },
	scopeCore: { tr: 'Çekirdek', en: 'Core', ru: 'Ядро' },
	scopeWider: { tr: 'Geniş', en: 'Wider', ru: 'Шире' },
	scopeContext: { tr: 'Tümü', en: 'All', ru: 'Всё' },
	rest: { tr: 'Süzülenler', en: 'Filtered out', ru: 'Отсеянное' },
	restDim: { tr: 'Soluk', en: 'Dim', ru: 'Приглушить' },
	restHide: { tr: 'Gizli', en: 'Hide', ru: 'Скрыть' },
	moreValues: { tr: '{count} tane daha', en: '{count} more', ru: 'Ещё {count}' },
	fewerValues: { tr: 'Daha az', en: 'Fewer', ru: 'Меньше' },
	graph: { tr: 'İlişki çizgesi', en: 'Network diagram', ru: 'Граф отношений' },
	graphKeys: {
		tr: 'Sağ ve sol ok bağdan bağa döner, Enter izler ya da açar, Backspace geri döner, Esc çıkar, ? bütün tuşları gösterir. Aynı kayıtlar “Resimdekiler” listesinde de var.',
		en: 'Right and left turn from tie to tie, Enter follows or opens, Backspace goes back, Esc leaves, ? shows all keys. The same entries are in the list “In the picture”.',
		ru: 'Вправо и влево — от связи к связи, Enter — по связи или открыть, Backspace — назад, Esc — выйти, ? — все клавиши. То же есть в списке «На картинке».'
	},
	zoomIn: { tr: 'Yakınlaştır', en: 'Zoom in', ru: 'Увеличить' },
	zoomOut: { tr: 'Uzaklaştır', en: 'Zoom out', ru: 'Уменьшить' },
	fit: { tr: 'Tümünü göster', en: 'Show all', ru: 'Показать всё' },
	emptyPicture: {
		tr: 'Bu süzgeçlerle hiçbir şey kalmadı.',
		en: 'Nothing is left under these filters.',
		ru: 'При таких фильтрах ничего не осталось.'
	},
	loadFailed: {
		tr: 'Veriler yüklenemedi. Bağlantıyı denetleyip sayfayı yenileyin; resim ve isimlerin sayfaları yine de okunabilir.',
		en: 'The data could not be loaded. Check the connection and reload; the picture and the pages behind the names can still be read.',
		ru: 'Не удалось загрузить данные. Проверьте соединение и обновите страницу; картинку и страницы имён можно читать и так.'
	},
	details: { tr: 'Ayrıntılar', en: 'Details', ru: 'Подробности' },
	close: { tr: 'Kapat', en: 'Close', ru: 'Закрыть' },
	inThePicture: { tr: 'Resimdekiler', en: 'In the picture', ru: 'На картинке' },
	via: { tr: 'aktaran: {work}', en: 'as cited in {work}', ru: 'цит. по: {work}' },
	ownPage: { tr: 'Kendi sayfası', en: 'Page of its own', ru: 'Отдельная страница' },
	outOfScope: {
		tr: 'Bu kayıt şimdiki kapsamın dışında.',
		en: 'This entry lies outside the present scope.',
		ru: 'Эта запись вне нынешнего охвата.'
	},
	showAllScope: { tr: 'Tümünü göster', en: 'Show everything', ru: 'Показать всё' }
} as const satisfies Record<string, Text>;
