import type { Text } from './text.ts';

/** Sentences on how the data was made, what its words mean, and how it is corrected and reused. */
export const aboutDataMessages = {
	made: {
		tr: 'Veri iki geçişte toplandı, sonra satır satır birleştirildi: aynı şeyi söyleyen satırlar, bütün kaynaklarıyla tek ifade oldu; uymayan ilişkiler başka türlü kuruldu; hiçbir satır atılmadı. Hangi satıra ne olduğunu verinin CHANGES.md dosyası tek tek gösterir.',
		en: 'The data was collected in two passes and then merged row by row: rows that say the same became one statement with all their sources, relations that did not fit were put differently, and no row was dropped. The file CHANGES.md of the data accounts for every one.',
		ru: 'Данные собраны за два прохода и сведены построчно: строки, говорящие одно и то же, стали одним утверждением со всеми источниками; отношения, которые не подходили, выражены иначе; ни одна строка не отброшена. Файл CHANGES.md в данных отчитывается о каждой.'
	},
	size: {
		tr: 'Bugün: {entities} kayıt, aralarında {claims} sav; akıbet, bilgi ve görüşlerle birlikte {statements} ifade; {sources} kaynak.',
		en: 'Today: {entities} entries and {claims} claims between them; with fates, facts and positions, {statements} statements; {sources} sources.',
		ru: 'Сегодня: записей — {entities}, свидетельств о связях между ними — {claims}; вместе с судьбами, сведениями и взглядами утверждений — {statements}; источников — {sources}.'
	},
	noMemory: {
		tr: 'Kaynaksız ifade yoktur; akıldan hiçbir şey yazılmadı. Yalnızca adlar, kısa adlar ve adların altındaki kısa tanımlar kaynak göstermez.',
		en: 'No statement is without a source, and none is taken from memory. Only names, short names and the short glosses below them cite nothing.',
		ru: 'Нет утверждений без источника, и ничто не написано по памяти. Без ссылок стоят только имена, краткие имена и пояснения под ними.'
	},
	check: {
		tr: 'Site her kurulduğunda bir denetim bilinmeyen adları, okunamayan tarihleri, eksik dilleri, eksik kaynakları ve çift kayıtları arar; bir tane bulursa site kurulmaz.',
		en: 'Whenever the site is built, a check looks for unknown names, dates that cannot be read, missing languages, missing sources and doubles; one of them stops the build.',
		ru: 'При каждой сборке сайта проверка ищет неизвестные имена, нечитаемые даты, недостающие языки и источники, повторы; если что-то найдено, сайт не собирается.'
	},
	certain: {
		tr: 'kaynak bunu söylüyor, bilinen hiçbir şey aksini göstermiyor.',
		en: 'the source states it and nothing known speaks against it.',
		ru: 'источник это утверждает, и ничто известное этому не противоречит.'
	},
	probable: {
		tr: 'bu bir çıkarım, ya da bunu tek ve zayıf bir kaynak söylüyor.',
		en: 'it is inferred, or stated by one weak source.',
		ru: 'это вывод, либо так говорит один слабый источник.'
	},
	disputed: {
		tr: 'kaynaklar anlaşamıyor, ya da bu reddedilmiş bir suçlama. Öteki ifade yanında durur.',
		en: 'sources disagree, or it is a charge that was denied. The other statement stands beside it.',
		ru: 'источники расходятся, либо это отвергнутое обвинение. Рядом стоит другое утверждение.'
	},
	twoSources: {
		tr: 'Kaynağı iki olan bir ifade bu yüzden daha kesin sayılmaz. Bir çalışmanın kopyaları, bölümleri ve çevirileri tek kaynaktır; yalnızca başka bir çalışmada anıldığı için bilinen bir çalışma, onun yanında ayrı bir kaynak değildir.',
		en: 'A statement is not more certain for having two sources. Copies, parts and translations of a work are one source; a work known only because another cites it is no further source beside that one.',
		ru: 'Утверждение не становится достовернее от того, что у него два источника. Копии, части и переводы одной работы — один источник; работа, известная только потому, что на неё ссылается другая, рядом с той не считается ещё одним.'
	},
	unknown: {
		tr: '“Bilinmiyor” da bir değerdir: okunan hiçbir kaynak nasıl öldüğünü söylemiyor. Kaynaklar ayrışıyorsa iki ifade yan yana durur; biri ötekini silmez.',
		en: 'Unknown is a value: no source that was read tells the manner of death. Where sources disagree, both statements stand side by side; neither erases the other.',
		ru: '«Неизвестно» — тоже значение: ни один прочитанный источник не говорит, как человек умер. Если источники расходятся, оба утверждения стоят рядом, и одно не стирает другое.'
	},
	dates: {
		tr: 'Tarihler yeni takvime (Gregoryen) göredir ve kaynağın söylediğinden daha kesin yazılmaz: bir yıl, o yılın herhangi bir günüdür. “Yaklaşık” ya da “belirsiz” bir tarih iki yana da genişler: günse {day} gün, aysa {month} gün, yılsa {year} gün. Bu yüzden böyle bir tarih bir döneme olası olarak girer, kesin olarak girmeyebilir. Tarihi olmayan bir sav her dönemde kalır ve sayılır.',
		en: 'Dates are new style (Gregorian) and never written more exactly than the source has them: a year is any of its days. A date that is “about” or “uncertain” widens on either side: a day by {day} days, a month by {month}, a year by {year}. So it may lie in a period possibly and yet not certainly. A claim without a date passes every period, and is counted as such.',
		ru: 'Даты даны по новому стилю (григорианскому) и не точнее, чем в источнике: год — это любой его день. Дата с пометой «около» или «под вопросом» расширяется в обе стороны: день — на {day} дней, месяц — на {month}, год — на {year}. Поэтому она может попадать в период возможно, но не наверняка. Свидетельство без даты проходит через любой период, и это оговаривается.'
	},
	missing: {
		tr: 'Bu sayılar site kurulurken veriden hesaplanır. Eksik olan rastgele eksik değildir: haklarında yazılmamış olanlar en az bilinenlerdir.',
		en: 'These numbers are counted from the data when the site is built. What is missing is not missing at random: least is known of those nobody wrote about.',
		ru: 'Эти числа подсчитаны по данным при сборке сайта. Недостающее отсутствует не случайно: меньше всего известно о тех, о ком не писали.'
	},
	sex: {
		tr: 'Veri kimin kadın olduğunu kaydetmez, bu yüzden kadınlar burada sayılamaz.',
		en: 'The data does not record who was a woman, so that women cannot be counted here.',
		ru: 'В данных не записано, кто из людей — женщина, поэтому сосчитать женщин здесь нельзя.'
	},
	theses: {
		tr: 'Aralık 1920 tezlerini imzalayanlardan adıyla kayıtlı kişi: {count}. Okunan kaynaklar imza sayısını verir, imzacıların listesini vermez.',
		en: 'Of those who signed the theses of December 1920, people named in the data: {count}. The sources that were read give the number of signatures and not the list.',
		ru: 'Из подписавших тезисы декабря 1920 года в данных названо людей: {count}. Прочитанные источники дают число подписей, но не их список.'
	},
	correctLink: {
		tr: 'Bir ifadenin altındaki “{correct}” bağlantısı bir bildirim başlatır: ifadenin numarası, sayfanın adresi ve veri sürümü, çok uzun sayfalar dışında söylediği ve kaynakları da yazılı gelir. Neyin yanlış olduğunu ve hangi kaynağın, neresinde başka türlü söylediğini eklemeniz yeter.',
		en: 'The link “{correct}” below a statement begins a report in which its number, the page’s address and the data version are written down already, and on all but the longest pages what it says and its sources as well. Add what is wrong, and which source says otherwise and where in it.',
		ru: 'Ссылка «{correct}» под утверждением начинает сообщение, в котором уже записаны его номер, адрес страницы и версия данных, а на всех страницах, кроме самых длинных, и содержание с источниками. Добавьте, что неверно и какой источник говорит иначе, в каком именно месте.'
	},
	correctNowhere: {
		tr: 'Bu kurulumda bildirimlerin gideceği bir adres tanımlanmamış. Siteyi size verene yazın ve şunları belirtin: ifadenin numarası (örneğin {example}), veri sürümü {version}, neyin yanlış olduğu, hangi kaynağın neresinde başka türlü söylediği.',
		en: 'No address for reports is configured in this copy of the site. Write to whoever gave it to you, and quote the number of the statement (such as {example}), the data version {version}, what is wrong, and which source says otherwise and where in it.',
		ru: 'В этой копии сайта не указан адрес для сообщений. Напишите тому, от кого вы её получили, и укажите номер утверждения (например, {example}), версию данных {version}, что неверно и какой источник говорит иначе, в каком именно месте.'
	},
	correctHow: {
		tr: 'Bir ifade, kaynaksız bir itirazla değişmez. Yeni bir kaynak başka türlü söylüyorsa yeni bir ifade eklenir ve ikisi de tartışmalı olur; baskı ya da okuma yanlışı ise düzeltilir.',
		en: 'No statement is changed on an objection without a source. Where a new source says otherwise, a new statement is added and both become disputed; a misprint or a misreading is set right.',
		ru: 'Возражение без источника утверждения не меняет. Если новый источник говорит иначе, добавляется новое утверждение и оба становятся спорными; опечатка или ошибка чтения исправляется.'
	},
	reuse: {
		tr: 'Veri {licence} lisansıyla verilir; bütün dosyalar “{data}” sayfasındadır. Program MIT lisanslıdır. Şöyle kaynak gösterilir:',
		en: 'The data is licensed {licence}; all files are on the page “{data}”. The program is under the MIT licence. Please cite:',
		ru: 'Данные доступны по лицензии {licence}; все файлы — на странице «{data}». Программа — по лицензии MIT. Ссылайтесь так:'
	},
	citation: {
		tr: '{title}. Veri paketi, sürüm {version}. {licence}.',
		en: '{title}. Data package, version {version}. {licence}.',
		ru: '{title}. Пакет данных, версия {version}. {licence}.'
	},
	citeStatement: {
		tr: 'Tek bir ifadeyi kaynak gösterirken numarasını ve dayandığı çalışmayı da yazın.',
		en: 'When you cite a single statement, add its number and the work that it rests on.',
		ru: 'Ссылаясь на отдельное утверждение, добавьте его номер и работу, на которой оно основано.'
	}
} as const satisfies Record<string, Text>;

/** What is counted as missing. */
export const gapMessages = {
	fate: {
		tr: 'Akıbeti bilinmeyen kişiler',
		en: 'People whose fate is unknown',
		ru: 'Люди, чья судьба неизвестна'
	},
	coreFate: {
		tr: 'Çekirdekteki kişilerden akıbeti bilinmeyenler',
		en: 'People of the core whose fate is unknown',
		ru: 'Люди ядра, чья судьба неизвестна'
	},
	fateAlone: {
		tr: 'Bilinen akıbeti tek kaynağa dayanan kişiler',
		en: 'People whose known fate rests on a single source',
		ru: 'Люди, чья известная судьба опирается на один источник'
	},
	birth: {
		tr: 'Doğum tarihi olmayan kişiler',
		en: 'People without a date of birth',
		ru: 'Люди без даты рождения'
	},
	death: {
		tr: 'Ölüm tarihi olmayan kişiler',
		en: 'People without a date of death',
		ru: 'Люди без даты смерти'
	},
	lifeDateAlone: {
		tr: 'Tek kaynağa dayanan doğum ve ölüm tarihleri',
		en: 'Dates of birth and death that rest on a single source',
		ru: 'Даты рождения и смерти, опирающиеся на один источник'
	},
	thin: {
		tr: 'Hakkında en çok iki ifade olan kişiler',
		en: 'People of whom there are two statements at most',
		ru: 'Люди, о которых не больше двух утверждений'
	},
	undated: { tr: 'Tarihsiz savlar', en: 'Claims without a date', ru: 'Свидетельства без даты' },
	alone: {
		tr: 'Tek kaynağa dayanan ifadeler',
		en: 'Statements that rest on a single source',
		ru: 'Утверждения, опирающиеся на один источник'
	},
	disputed: { tr: 'Tartışmalı ifadeler', en: 'Disputed statements', ru: 'Спорные утверждения' },
	reference: {
		tr: 'Yalnızca ansiklopedilere ve internet sayfalarına dayanan ifadeler',
		en: 'Statements that rest on encyclopedias and web pages alone',
		ru: 'Утверждения, опирающиеся только на энциклопедии и веб-страницы'
	},
	cited: {
		tr: 'Yalnızca başka bir çalışmada anıldığı için bilinen çalışmalar',
		en: 'Works known only because another cites them',
		ru: 'Работы, известные только по ссылкам в других'
	}
} as const satisfies Record<string, Text>;
