import { daysInMonth } from './calendar.ts';

export type Precision = 'day' | 'month' | 'year' | 'decade' | 'century';

/** Approximate, uncertain, both, or neither. */
export type Mark = '' | '~' | '?' | '%';

/** One date. `1921-XX` is as precise as `1921`; of a decade or a century, `year` is the first. */
export interface DatePoint {
	readonly kind: 'point';
	readonly precision: Precision;
	readonly year: number;
	readonly month?: number;
	readonly day?: number;
	/** Whether any of it is. */
	readonly approximate: boolean;
	readonly uncertain: boolean;
	/** The marks of year, month and day, where they are not all the same: `2004?-06-11`. */
	readonly marks?: readonly Mark[];
}

/** Why a text is not a date; `feature` names the part of EDTF that is not supported here. */
export type DateFault =
	| { readonly fault: 'malformed' | 'impossible'; readonly feature?: undefined }
	| { readonly fault: 'unsupported'; readonly feature: UnsupportedFeature };

/** The parts of EDTF that are left out of the profile. */
export type UnsupportedFeature = 'season' | 'time' | 'far year' | 'significant digits' | 'unspecified digits';

/** Reads one date: year, month and day as far as they are known, with their marks. */
export function parsePoint(text: string): DatePoint | DateFault {
	const [, century, rest, month, day] = pointPattern.exec(text.replace(/[~?%]/g, '')) ?? [];
	if (century === undefined || rest === undefined || !markedPattern.test(text)) return nameFault(text);
	// A gap may only stand at the end: of 193X-03 or 1921-XX-05 no stretch of days can be told.
	if (/X.*\d/.test(text)) return { fault: 'unsupported', feature: 'unspecified digits' };
	const known = {
		year: Number(century + rest.replaceAll('X', '0')),
		month: numberOf(month),
		day: numberOf(day)
	};
	const fault = checkCalendar(known);
	if (fault) return fault;
	const marks = marksOf(text.split('-'));
	return {
		kind: 'point',
		precision: known.day ? 'day' : known.month ? 'month' : precisionOf(rest),
		...known,
		approximate: marks.some((mark) => mark === '~' || mark === '%'),
		uncertain: marks.some((mark) => mark === '?' || mark === '%'),
		marks: new Set(marks).size > 1 ? marks : undefined
	};
}

const pointPattern = /^(\d\d)(\d\d|\dX|XX)(?:-(\d\d|XX)(?:-(\d\d|XX))?)?$/;

/** A part may be marked on its left or on its right. */
const markedPattern = /^([~?%]?[\dX]{4}|[\dX]{4}[~?%])(-([~?%]?[\dX]{2}|[\dX]{2}[~?%])){0,2}$/;

/** A mark on the left of a part goes for it alone, one on the right also for the parts before it. */
function marksOf(parts: readonly string[]): readonly Mark[] {
	return parts.map((part, index) => {
		const after = parts.slice(index).map((each) => each.replace(/.*\w/, ''));
		const marks = part.replace(/\w.*/, '') + after.join('');
		const approximate = /[~%]/.test(marks);
		const uncertain = /[?%]/.test(marks);
		return approximate && uncertain ? '%' : approximate ? '~' : uncertain ? '?' : '';
	});
}

function checkCalendar({
	year,
	month,
	day
}: Pick<DatePoint, 'year' | 'month' | 'day'>): DateFault | undefined {
	if (month === undefined) return undefined;
	if (day === undefined && month >= 21 && month <= 41) return { fault: 'unsupported', feature: 'season' };
	if (month < 1 || month > 12) return { fault: 'impossible' };
	if (day === undefined) return undefined;
	return day >= 1 && day <= daysInMonth(year, month) ? undefined : { fault: 'impossible' };
}

function precisionOf(yearEnd: string): Precision {
	if (yearEnd === 'XX') return 'century';
	return yearEnd.endsWith('X') ? 'decade' : 'year';
}

function numberOf(digits: string | undefined): number | undefined {
	return digits === undefined || digits === 'XX' ? undefined : Number(digits);
}

/** What a text may use rightly in EDTF, and this profile leaves out. */
const unsupported: readonly (readonly [UnsupportedFeature, RegExp])[] = [
	['time', /^-?\d{4}-\d\d-\d\dT([01]\d|2[0-3])(:[0-5]\d){2}(Z|[+-]\d\d(:\d\d)?)?$/],
	['far year', /^Y-?[1-9](\d{4,}|\d*E[1-9]\d*)$/],
	['significant digits', /^(-?\d{4}|Y-?[1-9](\d{4,}|\d*E[1-9]\d*))S[1-9]\d*$/],
	['unspecified digits', markedPattern]
];

function nameFault(text: string): DateFault {
	const [feature] = unsupported.find(([, pattern]) => pattern.test(text)) ?? [];
	if (feature) return { fault: 'unsupported', feature };
	// A year before 0000 has a minus, of which the rest must be a date.
	const positive = text.replace(/^([~?%]?)-(?=[\dX])(?!0000)/, '$1');
	if (positive === text) return { fault: 'malformed' };
	const point = parsePoint(positive);
	return 'fault' in point ? point : { fault: 'unsupported', feature: 'far year' };
}
