import type { Language } from './text.ts';

/** A sort of place in a work: how the data writes it, and how it is said elsewhere, `$1` … being what the brackets hold. */
export type LocatorWording = readonly [
	written: RegExp,
	said: Readonly<Record<Exclude<Language, 'en'>, string>>
];

/** The data writes places in works with English abbreviations. The first that fits a part of a locator, whole, is taken. */
export const locatorWordings: readonly LocatorWording[] = [
	[/^p\. (.+)$/, { tr: 's. $1', ru: 'с. $1' }],
	[/^pp\. (.+)$/, { tr: 'ss. $1', ru: 'с. $1' }],
	[/^(?:n\.|note) (\d+\w*)$/, { tr: 'not $1', ru: 'прим. $1' }],
	[/^nn\. (.+)$/, { tr: 'notlar $1', ru: 'прим. $1' }],
	[/^(?:doc\.|document) (.+)$/, { tr: 'belge $1', ru: 'док. $1' }],
	[/^docs\. (.+)$/, { tr: 'belgeler $1', ru: 'док. $1' }],
	[/^paras?\. (.+)$/, { tr: 'par. $1', ru: 'абз. $1' }],
	[/^ch\. (.+)$/, { tr: 'böl. $1', ru: 'гл. $1' }],
	[/^kn\. (.+)$/, { tr: 'kitap $1', ru: 'кн. $1' }],
	[/^point (.+)$/, { tr: 'madde $1', ru: 'п. $1' }],
	[/^no\. (.+)$/, { tr: 'no. $1', ru: '№ $1' }],
	[/^list (\d+)$/, { tr: 'liste $1', ru: 'список $1' }],
	[/^person (p\d+)$/, { tr: 'kişi $1', ru: 'персона $1' }],
	[/^index pp\. (.+)$/, { tr: 'dizin ss. $1', ru: 'указатель, с. $1' }],
	[/^minutes p\. (.+)$/, { tr: 'tutanak s. $1', ru: 'протокол, с. $1' }],
	[/^quoting minutes pp\. (.+)$/, { tr: 'tutanağın ss. $1 aktarımı', ru: 'цитирует протокол, с. $1' }],
	[/^reader p\. (.+)$/, { tr: 'çevrimiçi okuyucuda s. $1', ru: 'в онлайн-читалке с. $1' }],
	[/^(\w+) reader p\. (.+)$/, { tr: '$1 okuyucusunda s. $2', ru: 'в читалке $1 с. $2' }],
	[/^([\w-]+) p\. (.+)$/, { tr: '$1 s. $2', ru: '$1 с. $2' }],
	[/^([\w-]+) ch\. (.+)$/, { tr: '$1 böl. $2', ru: '$1 гл. $2' }],
	[/^year only$/, { tr: 'yalnızca yıl', ru: 'только год' }],
	[/^agenda$/, { tr: 'gündem', ru: 'повестка дня' }],
	[/^first sentence$/, { tr: 'ilk cümle', ru: 'первое предложение' }],
	[/^first item$/, { tr: 'ilk madde', ru: 'первый пункт' }],
	[/^last paragraph$/, { tr: 'son paragraf', ru: 'последний абзац' }],
	[/^last paragraphs$/, { tr: 'son paragraflar', ru: 'последние абзацы' }],
	[/^service record$/, { tr: 'hizmet cetveli', ru: 'послужной список' }],
	[/^abstract$/, { tr: 'özet', ru: 'аннотация' }],
	[/^(?:box|infobox)$/, { tr: 'bilgi kutusu', ru: 'карточка статьи' }],
	[/^opening$/, { tr: 'giriş kısmı', ru: 'начало' }],
	[/^introduction$/, { tr: 'giriş', ru: 'введение' }],
	[/^table$/, { tr: 'tablo', ru: 'таблица' }],
	[/^title page$/, { tr: 'iç kapak', ru: 'титульный лист' }],
	[/^imprint page$/, { tr: 'künye sayfası', ru: 'выходные данные' }],
	[/^(?:title|heading|headline)$/, { tr: 'başlık', ru: 'заголовок' }],
	[/^note under the title$/, { tr: 'başlık altındaki not', ru: 'примечание под заголовком' }],
	[/^caption$/, { tr: 'resim altı yazısı', ru: 'подпись под снимком' }],
	[/^leading article$/, { tr: 'başyazı', ru: 'передовая статья' }],
	[/^correction in the comments$/, { tr: 'yorumlardaki düzeltme', ru: 'поправка в комментариях' }],
	[/^summing-up speech$/, { tr: 'kapanış konuşması', ru: 'заключительное слово' }],
	[/^speech on the trade unions$/, { tr: 'sendikalar üzerine konuşma', ru: 'речь о профсоюзах' }],
	[/^credentials commission$/, { tr: 'mazbata komisyonu', ru: 'мандатная комиссия' }],
	[/^second category$/, { tr: 'ikinci kategori', ru: 'вторая категория' }],
	[/^citing (.+)$/, { tr: 'aktarılan: $1', ru: 'со ссылкой: $1' }],
	[/^quoting (.+)$/, { tr: 'aktarılan: $1', ru: 'цитирует: $1' }],
	[/^printed (.+)$/, { tr: 'basılmış hâli: $1', ru: 'напечатано: $1' }],
	[/^title of the minutes$/, { tr: 'tutanağın adı', ru: 'название протоколов' }],
	[
		/^elected after the Third Congress$/,
		{ tr: 'Üçüncü Kongreden sonra seçilen', ru: 'избран после Третьего конгресса' }
	],
	[/^Norwegian translation$/, { tr: 'Norveççe çeviri', ru: 'норвежский перевод' }],
	[/^Polish mirror$/, { tr: 'Lehçe yansı', ru: 'польское зеркало' }]
];
