import { expect, test } from 'vitest';
import { describeFault } from '#lib/core/dataset/checks/date-faults.ts';
import { isDate, parseDate } from '#lib/core/dataset/date.ts';
import { languages } from '#lib/core/text/text.ts';

test.each([
	['2001-21', 'a season'],
	['2001-34', 'a season, quarter'],
	['1985-04-12T23:20:30', 'the time of day'],
	['-1985', 'before the year 0000'],
	['Y170000002', 'after 9999'],
	['1950S2', 'the significant digits'],
	['156X-12-25', 'leaves digits open'],
	['1985-02-29', 'does not exist'],
	['2012/2010', 'ends before it begins'],
	['199u', 'is not an EDTF date']
])('%s: %s', (text, says) => {
	const fault = parseDate(text);
	if (isDate(fault)) throw new Error(text);
	const message = describeFault(fault, text);
	expect(message.en).toContain(says);
	expect(new Set(languages.map((language) => message[language])).size).toBe(3);
	for (const language of languages) expect(message[language]).toContain(text);
});

test.each([
	['2001-21', ['[1921-03..1921-05]']],
	['1985-04-12T23:20:30', ['1921-03-08']],
	['1950S2', ['[1900..1999]']],
	['156X-12-25', ['193X', '19XX', '1921-XX', '[1931-03,1932-03]']],
	['199u', ['1921', '1921-03', '1921-03-16', '1921~', '1917/1921-05']]
])('what is to be written instead of %s can be read: %j', (text, advice) => {
	const fault = parseDate(text);
	if (isDate(fault)) throw new Error(text);
	for (const each of advice) {
		for (const language of languages) expect(describeFault(fault, text)[language]).toContain(each);
		expect([each, isDate(parseDate(each))]).toEqual([each, true]);
	}
});
