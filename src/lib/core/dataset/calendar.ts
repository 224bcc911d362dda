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

/** The day of the calendar that has a number: the inverse of `dayNumber`, by Hinnant's civil_from_days (2013). */
export function calendarDay(day: number): {
	readonly year: number;
	readonly month: number;
	readonly day: number;
} {
	const shifted = day + 719468;
	const era = Math.floor(shifted / 146097);
	const dayOfEra = shifted - era * 146097;
	const yearOfEra = Math.floor(
		(dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
			365
	);
	const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	// Months are counted from March.
	const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
	const month = ((shiftedMonth + 2) % 12) + 1;
	return {
		year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
		month,
		day: dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
	};
}
