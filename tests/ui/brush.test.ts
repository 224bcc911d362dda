import { expect, test } from 'vitest';
import { firstDay, lastDay } from '#lib/core/scene/time-axis.ts';
import { formatTime } from '#lib/core/view/time-text.ts';
import type { Time } from '#lib/core/graph/time.ts';
import { moveTime, type Grip } from '#lib/ui/timeline/brush.ts';

const axis = { first: firstDay(1890), last: lastDay(1960) };
const day = (date: string) => Date.parse(date) / 86_400_000;
const period = (from: number, to: number): Time => ({
	type: 'period',
	from: firstDay(from),
	to: lastDay(to)
});

test.each<[Grip, Time | undefined, string, string, string]>([
	// grip, time before, taken at, moved to, time after
	['new', undefined, '1920-05-05', '1922-02-02', '1920/1922'],
	['new', period(1900, 1910), '1922-02-02', '1920-05-05', '1920/1922'],
	['new', undefined, '1921-06-01', '1921-06-02', '1921'],
	['from', period(1920, 1922), '1920-01-01', '1918-07-07', '1918/1922'],
	['to', period(1920, 1922), '1922-12-31', '1930-07-07', '1920/1930'],
	['from', period(1920, 1922), '1920-01-01', '1925-07-07', '1922/1925'],
	['to', period(1920, 1922), '1922-12-31', '1917-07-07', '1917/1920'],
	// An exact end stays exact while the other is moved.
	[
		'from',
		{ type: 'period', from: day('1920-03-01'), to: day('1921-03-16') },
		'1920-03-01',
		'1919-01-01',
		'1919/1921-03-16'
	],
	['window', period(1920, 1922), '1921-06-01', '1924-01-01', '1923/1925'],
	['window', period(1920, 1922), '1921-06-01', '1800-01-01', '1890/1892'],
	['window', period(1920, 1922), '1921-06-01', '1990-01-01', '1958/1960'],
	['window', { type: 'period', from: firstDay(1920), to: Infinity }, '1921-06-01', '1930-01-01', '1920/..'],
	['to', { type: 'period', from: -Infinity, to: lastDay(1920) }, '1920-12-31', '1925-01-01', '../1925']
])('%s from %j', (grip, from, at, to, expected) => {
	expect(formatTime(moveTime({ grip, from, at: day(at) }, day(to), axis))).toEqual(['period', expected]);
});

test('a day moves to the end of the month, and no further than the axis', () => {
	const drag = { grip: 'day', from: { type: 'day', day: day('1921-01-31') }, at: day('1921-01-31') } as const;
	expect(formatTime(moveTime(drag, day('1921-03-08'), axis))).toEqual(['asof', '1921-03']);
	expect(formatTime(moveTime(drag, day('1999-03-08'), axis))).toEqual(['asof', '1960']);
});
