import { expect, test } from 'vitest';
import { describeWidths } from '#lib/core/dataset/date-width.ts';
import { isDate, outerBounds, parseDate, widening } from '#lib/core/dataset/date.ts';
import { dateMessages, precisions, spanForms } from '#lib/core/text/date-messages.ts';
import { languages, plural, type PluralForms } from '#lib/core/text/text.ts';

test('how far a marked date is widened, in three languages', () => {
	const said = (language: 'tr' | 'en' | 'ru') =>
		describeWidths(language).map(({ precision, days }) => `${precision}: ${days}`);
	expect(said('en')).toEqual([
		'day: 30 days (about 1 month) on either side',
		'month: 182 days (about 6 months) on either side',
		'year: 731 days (about 2 years) on either side',
		'decade: 1826 days (about 5 years) on either side',
		'century: 3652 days (about 10 years) on either side'
	]);
	expect(said('tr')).toEqual([
		'gün: her iki yönde 30 gün (yaklaşık 1 ay)',
		'ay: her iki yönde 182 gün (yaklaşık 6 ay)',
		'yıl: her iki yönde 731 gün (yaklaşık 2 yıl)',
		'on yıl: her iki yönde 1826 gün (yaklaşık 5 yıl)',
		'yüzyıl: her iki yönde 3652 gün (yaklaşık 10 yıl)'
	]);
	expect(said('ru')).toEqual([
		'день: на 30 дней (около 1 месяца) в обе стороны',
		'месяц: на 182 дня (около 6 месяцев) в обе стороны',
		'год: на 731 день (около 2 лет) в обе стороны',
		'десятилетие: на 1826 дней (около 5 лет) в обе стороны',
		'век: на 3652 дня (около 10 лет) в обе стороны'
	]);
});

test.each([
	['1921-03-08', 'day'],
	['1921-03', 'month'],
	['1921', 'year'],
	['192X', 'decade'],
	['19XX', 'century']
] as const)('%s is widened by what is said of a %s', (text, precision) => {
	const [bare, marked] = [parseDate(text), parseDate(`${text}~`)];
	if (!isDate(bare) || !isDate(marked)) throw new Error(text);
	const width = bare.earliest - outerBounds(marked).earliest;
	expect(outerBounds(marked).latest - bare.latest).toBe(width);
	const said = describeWidths('en').find((each) => each.precision === precision);
	expect(said?.days).toMatch(new RegExp(`^${width} days `));
});

test('every sentence is there in each language, its own, and no number of days is written into one', () => {
	for (const text of [...Object.values(dateMessages), ...Object.values(precisions)]) {
		const said = languages.map((language) => text[language]);
		expect(new Set(said).size).toBe(3);
		expect(text.ru).toMatch(/[а-яё]/);
		for (const each of said) expect(each.match(/\d+/g) ?? []).not.toContain(String(widening.year));
	}
});

test('Russian counts days in the nominative, and months and years in the genitive', () => {
	const { days, months, years } = spanForms;
	const named = (counts: readonly number[], forms: PluralForms) =>
		counts.map((count) => plural('ru', count, forms)).join(' ');
	expect(named([1, 2, 5, 11, 21], days.ru)).toBe('день дня дней дней день');
	expect(named([1, 2, 6, 11, 21], months.ru)).toBe('месяца месяцев месяцев месяцев месяца');
	expect(named([1, 2, 5, 11, 21], years.ru)).toBe('года лет лет лет года');
});
