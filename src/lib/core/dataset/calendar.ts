/** Days from 1970-01-01 to a day of the proleptic Gregorian calendar. */
export function dayNumber(year: number, month: number, day: number): number {
	// Years are counted from March: the leap day is then the last day of its year.
	const marchYear = month > 2 ? year : year - 1;
	const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
	const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
	return marchYear * 365 + leapDays + dayOfYear - 719468;
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
	const next = month === 12 ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
	return next - dayNumber(year, month, 1);
}
