import { joinWords, type Language } from '../text/text.ts';
import { isDate, parseDate } from './date.ts';
import { wordings, type Shared, type Wording } from './date-wordings.ts';
import type { DateEnd, DateParts, DatePoint, DateRange } from './edtf.ts';

/** A date in words: "8 March 1921", "c. 1937", "1937 ya da 1938". A text that is no date comes back as it is. */
export function formatDate(text: string, language: Language): string {
	const date = parseDate(text);
	return isDate(date) ? formatParts(date.parts, language) : text;
}

function formatParts(parts: DateParts, language: Language): string {
	const wording = wordings[language];
	if (parts.kind === 'point') return formatPoint(parts, wording);
	if (parts.kind === 'interval') return formatInterval(parts.from, parts.to, wording);
	const [only, ...others] = parts.members;
	if (parts.kind === 'one-of' && only?.kind === 'range' && others.length === 0)
		return formatBetween(only, wording);
	const members = parts.members.map((member) =>
		member.kind === 'point' ? formatPoint(member, wording) : formatInterval(member.from, member.to, wording)
	);
	return joinWords(language, members, parts.kind === 'one-of' ? 'or' : 'and');
}

function formatPoint(point: DatePoint, wording: Wording, shared: Shared = 'nothing'): string {
	return mark(point, wording.point(point, shared), wording);
}

function formatInterval(from: DateEnd, to: DateEnd, wording: Wording): string {
	if (from.kind === 'open' && to.kind === 'point') return mark(to, wording.until(to), wording);
	if (to.kind === 'open' && from.kind === 'point') return mark(from, wording.from(from), wording);
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

function formatBetween({ from, to }: DateRange, wording: Wording): string {
	const first = mark(from, wording.within(from, sharedBy(from, to)), wording);
	return wording.between(first, mark(to, wording.within(to, 'nothing'), wording));
}

function mark(point: DatePoint, words: string, wording: Wording): string {
	return point.uncertain ? `${words} (${wording.uncertain})` : words;
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
