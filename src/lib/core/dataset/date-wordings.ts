import type { Language } from '../text/text.ts';
import type { DatePoint, Mark } from './edtf-point.ts';
import { turkishAblative, turkishDative, turkishDecade } from './turkish-suffixes.ts';

/** What is left out of a date: nothing, the year, or the month and the year. */
export type Shared = 'nothing' | 'year' | 'month';

/** How one language speaks of dates. Being approximate is said here, being uncertain is added by the caller. */
export interface Wording {
	readonly language: Language;
	readonly point: (point: DatePoint, shared: Shared) => string;
	readonly until: (point: DatePoint) => string;
	readonly from: (point: DatePoint) => string;
	/** A point as it stands in what `between` makes. */
	readonly within: (point: DatePoint, shared: Shared) => string;
	readonly between: (from: string, to: string) => string;
	/** What stands at the open end of a set: "1984 or earlier". */
	readonly earlier: string;
	readonly later: string;
	/** Year, month and day, where only some of them are marked, and what the marks say of them: "year uncertain". */
	readonly parts: readonly string[];
	readonly colon: string;
	readonly doubts: Readonly<Record<Exclude<Mark, ''>, string>>;
	readonly dash: string;
}

/** How each language speaks of dates. */
export const wordings: Readonly<Record<Language, Wording>> = { en: english(), tr: turkish(), ru: russian() };

function english(): Wording {
	const months = list(
		'January February March April May June July August September October November December'
	);
	const bare = (point: DatePoint, shared: Shared) => {
		if (point.precision === 'decade') return `${point.year}s`;
		if (point.precision === 'century') return `${ordinal(centuryOf(point))} century`;
		return calendarDate(point, months, shared);
	};
	const point = (date: DatePoint, shared: Shared) => (date.approximate ? 'c. ' : '') + bare(date, shared);
	const within = (date: DatePoint, shared: Shared) =>
		(isSpan(date) && !date.approximate ? 'the ' : '') + point(date, shared);
	return {
		language: 'en',
		point,
		until: (date) => `until ${within(date, 'nothing')}`,
		from: (date) => `from ${within(date, 'nothing')}`,
		within,
		between: (from, to) => `between ${from} and ${to}`,
		earlier: 'earlier',
		later: 'later',
		parts: list('year month day'),
		colon: ' ',
		doubts: { '~': 'approximate', '?': 'uncertain', '%': 'approximate and uncertain' },
		dash: ' – '
	};
}

function turkish(): Wording {
	const months = list('Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık');
	const bare = (point: DatePoint, shared: Shared) => {
		if (point.precision === 'decade') return turkishDecade(point.year);
		if (point.precision === 'century') return `${centuryOf(point)}. yüzyıl`;
		return calendarDate(point, months, shared);
	};
	const point = (date: DatePoint, shared: Shared) =>
		bare(date, shared) + (date.approximate ? ' dolayları' : '');
	/** The year always stands last, so that the ending of the date is the ending of the year. */
	const ending = (date: DatePoint, which: 'dative' | 'ablative') => {
		const dative = which === 'dative';
		if (date.approximate) return `${bare(date, 'nothing')} dolayların${dative ? 'a' : 'dan'}`;
		if (date.precision === 'decade') return turkishDecade(date.year, which);
		if (date.precision === 'century') return `${bare(date, 'nothing')}${dative ? 'a' : 'dan'}`;
		const year = dative ? turkishDative(date.year) : turkishAblative(date.year);
		return [calendarDate(date, months, 'year'), year].filter(Boolean).join(' ');
	};
	return {
		language: 'tr',
		point,
		until: (date) => `${ending(date, 'dative')} kadar`,
		from: (date) => `${ending(date, 'ablative')} itibaren`,
		within: point,
		between: (from, to) => `${from} ile ${to} arasında`,
		earlier: 'öncesi',
		later: 'sonrası',
		parts: list('yıl ay gün'),
		colon: ' ',
		doubts: { '~': 'yaklaşık', '?': 'kesin değil', '%': 'yaklaşık ve kesin değil' },
		dash: ' – '
	};
}

type RussianCase = 'nominative' | 'genitive' | 'instrumental';

function russian(): Wording {
	const months = {
		nominative: list('январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'),
		genitive: list('января февраля марта апреля мая июня июля августа сентября октября ноября декабря'),
		instrumental: list(
			'январём февралём мартом апрелем маем июнем июлем августом сентябрём октябрём ноябрём декабрём'
		)
	};
	const decades = { nominative: '-е годы', genitive: '-х годов', instrumental: '-ми годами' };
	const centuries = { nominative: 'век', genitive: 'века', instrumental: 'веком' };
	const inCase = (date: DatePoint, form: RussianCase, shared: Shared) => {
		if (date.precision === 'decade') return date.year + decades[form];
		if (date.precision === 'century') return `${roman(centuryOf(date))} ${centuries[form]}`;
		return calendarDate(date, months[date.day ? 'genitive' : form], shared);
	};
	/** Two prepositions do not follow each other: not «до около 1929» but «примерно до 1929». */
	const roughly = (date: DatePoint) => (date.approximate ? 'примерно ' : '');
	return {
		language: 'ru',
		point: (date, shared) =>
			date.approximate ? `около ${inCase(date, 'genitive', shared)}` : inCase(date, 'nominative', shared),
		until: (date) => `${roughly(date)}до ${inCase(date, 'genitive', 'nothing')}`,
		from: (date) => `${roughly(date)}с ${inCase(date, 'genitive', 'nothing')}`,
		within: (date, shared) => roughly(date) + inCase(date, 'instrumental', shared),
		between: (from, to) => `между ${from} и ${to}`,
		earlier: 'ранее',
		later: 'позднее',
		parts: list('год месяц день'),
		colon: ' — ',
		doubts: { '~': 'приблизительно', '?': 'недостоверно', '%': 'приблизительно и недостоверно' },
		dash: ' — '
	};
}

function calendarDate(date: DatePoint, months: readonly string[], shared: Shared): string {
	const month = date.month && shared !== 'month' ? months[date.month - 1] : undefined;
	const year = shared === 'nothing' ? date.year : undefined;
	return [date.day, month, year].filter((word) => word !== undefined).join(' ');
}

function list(words: string): readonly string[] {
	return words.split(' ');
}

function isSpan(date: DatePoint): boolean {
	return date.precision === 'decade' || date.precision === 'century';
}

/** `19XX` is called the 20th century, as everybody does, although strictly that began with 1901. */
function centuryOf(date: DatePoint): number {
	return date.year / 100 + 1;
}

function ordinal(number: number): string {
	const teen = number % 100 >= 11 && number % 100 <= 13;
	return number + (teen ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'));
}

function roman(number: number): string {
	const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
	const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC', 'C'];
	return tens[Math.floor(number / 10)]! + ones[number % 10]!;
}
