import { joinWords, type Language } from '../text/text.ts';
import { isDate, parseDate } from './date.ts';
import { wordings, type Shared, type Wording } from './date-wordings.ts';
import type { DatePoint, Mark } from './edtf-point.ts';
import type { DateEnd, DateParts, DateRange, DateSet } from './edtf.ts';

/** A date in words: "8 March 1921", "c. 1937", "1937 ya da 1938". A text that is no date comes back as it is. */
export function formatDate(text: string, language: Language): string {
	const date = parseDate(text);
	return isDate(date) ? formatParts(date.parts, wordings[language]) : text;
}

function formatParts(parts: DateParts, wording: Wording): string {
	if (parts.kind === 'point') return formatPoint(parts, wording);
	return parts.kind === 'interval'
		? formatInterval(parts.from, parts.to, wording)
		: formatSet(parts, wording);
}

function formatPoint(point: DatePoint, wording: Wording, shared: Shared = 'nothing'): string {
	return mark(point, wording, (unmarked) => wording.point(unmarked, shared));
}

function formatInterval(from: DateEnd, to: DateEnd, wording: Wording): string {
	if (from.kind === 'open' && to.kind === 'point') return mark(to, wording, wording.until);
	if (to.kind === 'open' && from.kind === 'point') return mark(from, wording, wording.from);
	if (from.kind !== 'point' || to.kind !== 'point') {
		return [from, to]
			.map((end) => (end.kind === 'point' ? formatPoint(end, wording) : '?'))
			.join(wording.dash);
	}
	const [first, last] = [formatPoint(from, wording, sharedBy(from, to)), formatPoint(to, wording)];
	if (formatPoint(from, wording) === last) return last;
	// "1917–1921" and "2–11 April 1921", but "1917 – May 1921".
	const tight = isNumber(first) && (isNumber(last) || sharedBy(from, to) === 'month');
	return first + (tight ? '–' : wording.dash) + last;
}

function formatSet({ kind, members }: DateSet, wording: Wording): string {
	const by = kind === 'one-of' ? 'or' : 'and';
	const [only, ...others] = members;
	if (kind === 'one-of' && only?.kind === 'range' && others.length === 0) return formatBetween(only, wording);
	const words = members.map((member) =>
		member.kind === 'point' ? formatPoint(member, wording) : formatRange(member, by, wording)
	);
	return joinWords(wording.language, words, by);
}

function formatRange({ from, to }: DateRange, by: 'and' | 'or', wording: Wording): string {
	const onwards = (point: DatePoint, direction: string) =>
		joinWords(wording.language, [formatPoint(point, wording), direction], by);
	if (from.kind !== 'point') return to.kind === 'point' ? onwards(to, wording.earlier) : '';
	return to.kind === 'point' ? formatInterval(from, to, wording) : onwards(from, wording.later);
}

function formatBetween(range: DateRange, wording: Wording): string {
	const { from, to } = range;
	if (from.kind !== 'point' || to.kind !== 'point') return formatRange(range, 'or', wording);
	const first = mark(from, wording, (point) => wording.within(point, sharedBy(from, to)));
	return wording.between(
		first,
		mark(to, wording, (point) => wording.within(point, 'nothing'))
	);
}

/** Adds what is doubted to the words of a date: the date "(uncertain)", or the parts of it "(year uncertain)". */
function mark(point: DatePoint, wording: Wording, format: (point: DatePoint) => string): string {
	if (!point.marks) return point.uncertain ? `${format(point)} (${wording.doubts['?']})` : format(point);
	return `${format({ ...point, approximate: false })} (${formatMarks(point.marks, wording)})`;
}

function formatMarks(marks: readonly Mark[], wording: Wording): string {
	const doubted = (kind: Mark) => wording.parts.filter((_, index) => marks[index] === kind);
	return [...new Set(marks)]
		.filter((kind) => kind !== '')
		.map(
			(kind) => `${joinWords(wording.language, doubted(kind), 'and')}${wording.colon}${wording.doubts[kind]}`
		)
		.join(', ');
}

/** What the first of two dates need not say because the second says it. */
function sharedBy(from: DatePoint, to: DatePoint): Shared {
	const marked = [from, to].some((point) => point.approximate || point.uncertain);
	if (marked || from.year !== to.year || !from.month || !to.month) return 'nothing';
	return from.month === to.month && from.day && to.day ? 'month' : 'year';
}

function isNumber(words: string): boolean {
	return /^\d+$/.test(words);
}
