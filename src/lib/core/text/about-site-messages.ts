import type { Text } from './text.ts';

/** Sentences on what the site keeps, for whom it can be used, and what it is made with. */
export const aboutSiteMessages = {
	nothingSent: {
		tr: 'Hiçbir şey gönderilmez. Çerez, sayaç, hesap ve başka bir makineye istek yoktur; arama, süzme ve dosya yapma tarayıcınızda olur. Açtığınız bir resim ya da dosya bilgisayarınızdan çıkmaz.',
		en: 'Nothing is sent anywhere. There are no cookies, no counters, no accounts and no requests to other machines; searching, filtering and making files happen in your browser. A picture or file that you open does not leave your computer.',
		ru: 'Ничто никуда не отправляется. Нет ни файлов cookie, ни счётчиков, ни учётных записей, ни запросов к чужим серверам; поиск, фильтры и создание файлов работают в браузере. Открытая вами картинка или файл не покидает компьютера.'
	},
	kept: {
		tr: 'Tarayıcınızda kalanlar şunlardır: açık ya da koyu görünüm seçiminiz (fateline-theme); bir figür kaydederken yaptığınız ayarlar (fateline-figure); ağ olmadan da okunabilsin diye programın kendisi ve açtığınız sayfalar. Site verilerini tarayıcıdan silince hepsi gider. Neye baktığınız adrestedir: bir bağlantıyı paylaşan onu da paylaşır.',
		en: 'This is kept in your own browser: whether you chose light or dark (fateline-theme); your settings for saving a figure (fateline-figure); and, so that they can be read without a network, the program itself and the pages you opened. Clear the site’s data in the browser, and all of it is gone. What you look at is in the address: whoever shares a link shares that.',
		ru: 'В вашем браузере остаются: выбор светлой или тёмной темы (fateline-theme); настройки сохранения рисунка (fateline-figure); а чтобы читать без сети — сама программа и открытые вами страницы. Удалите данные сайта в браузере, и всё это исчезнет. То, что вы смотрите, записано в адресе: кто делится ссылкой, делится и этим.'
	},
	host: {
		tr: 'Sayfaları sunan makine, her sunucu gibi istekleri kayda geçirebilir; bu site ona bir şey eklemez. Bir kaynağın bağlantısı başka bir siteyi açar; o siteye nereden geldiğiniz söylenmez.',
		en: 'Whoever hosts the pages may log requests as any host does; the site adds nothing to that. The link of a source opens another site, which is not told where you come from.',
		ru: 'Тот, кто размещает страницы, может, как любой сервер, вести журнал запросов; сайт к этому ничего не добавляет. Ссылка на источник открывает чужой сайт; ему не сообщается, откуда вы пришли.'
	},
	aim: {
		tr: 'Hedef WCAG 2.2 AA düzeyidir. Bağımsız bir değerlendirme yapılmadı.',
		en: 'The aim is WCAG 2.2, level AA. There has been no independent assessment.',
		ru: 'Цель — WCAG 2.2, уровень AA. Независимой оценки не было.'
	},
	tested: {
		tr: 'Sınanan: {program}, Chromium’da, açık ve koyu görünümde, geniş ekranda ve telefon genişliğinde; klavyeyle gezinme, odak ve duyurular; JavaScript kapalıyken sayfalar; resimdeki adların üst üste gelmemesi.',
		en: 'Tested by programs: {program} in Chromium, light and dark, on a wide screen and at the width of a phone; the keyboard, focus and announcements; pages without JavaScript; that names in the picture do not overlap.',
		ru: 'Проверено программами: {program} в Chromium, в светлой и тёмной теме, на широком экране и на ширине телефона; клавиатура, фокус и объявления; страницы без JavaScript; отсутствие наложений имён на картинке.'
	},
	untested: {
		tr: 'Sınanmayan: siteyi ekran okuyucu kullanan hiç kimse denemedi; Chromium dışındaki tarayıcılar, gerçek telefonlar, büyüteç ve sesle kullanım sınanmadı.',
		en: 'Not tested: nobody who uses a screen reader has tried it; nor have browsers other than Chromium, real phones, magnifiers or voice control been tried.',
		ru: 'Не проверено: никто из пользующихся программой чтения с экрана сайт не испытывал; не испытаны и другие браузеры, кроме Chromium, настоящие телефоны, экранная лупа и голосовое управление.'
	},
	limits: {
		tr: 'Bilinen sınırlar: çizge bir resimdir; ekran okuyucuya bağdan bağa yürüyerek, tablo ve kişi sayfalarıyla açılır, düzeni ve uzaklıkları anlatılmaz. Çalışmaların çoğunun dili veride yazılı değildir; başlıkları yanlış dilde okunabilir. Kaynaklardaki yer bilgileri (p., n., doc.) İngilizce kısaltmalarla durur.',
		en: 'Known limits: the graph is a picture; a screen reader gets it by walking from tie to tie, by the table and by the pages, not its arrangement and distances. The language of most works is not in the data, so that titles may be read out in the wrong one. Places in sources (p., n., doc.) are abbreviated in English in every language.',
		ru: 'Известные ограничения: граф — это картинка; программе чтения с экрана он доступен переходами от связи к связи, таблицей и страницами, но не расположением и расстояниями. Язык большинства работ в данных не указан, и названия могут читаться не на том языке. Места в источниках (p., n., doc.) сокращены по-английски на всех языках.'
	},
	otherWay: {
		tr: 'Resimdeki her şey sayfalarda yazılıdır: “{names}” sayfasından herkese ve her şeye JavaScript olmadan gidilir.',
		en: 'Whatever the picture shows is written on the pages: from “{names}” everybody and everything can be reached without JavaScript.',
		ru: 'Всё, что есть на картинке, написано на страницах: с «{names}» можно дойти до всех и всего без JavaScript.'
	},
	software: {
		tr: 'Yazı tipleri Source Serif 4 ve Source Sans 3’tür. Akıbetlerin renkleri Okabe ve Ito’nundur: renk körlüğünün yaygın türlerinde de ayırt edilirler; her birinin bir de işareti vardır. Tarayıcıya gelen yazılım:',
		en: 'The typefaces are Source Serif 4 and Source Sans 3. The colours of fates are Okabe and Ito’s, which stay apart in the common kinds of colour blindness; each has a sign as well. Software that reaches the browser:',
		ru: 'Шрифты — Source Serif 4 и Source Sans 3. Цвета судеб — Окабэ и Ито: они различимы при распространённых видах цветовой слепоты; у каждой есть и знак. Программы, которые попадают в браузер:'
	},
	atBuild: {
		tr: 'Site Svelte ve SvelteKit ile kurulur (MIT); kaynakça citeproc-js ile, Citation Style Language biçimlerine göre kurulum sırasında yazılır.',
		en: 'The site is built with Svelte and SvelteKit (MIT); citations are set at build by citeproc-js in styles of the Citation Style Language.',
		ru: 'Сайт собран на Svelte и SvelteKit (MIT); ссылки на работы составлены при сборке программой citeproc-js в стилях Citation Style Language.'
	}
} as const satisfies Record<string, Text>;
