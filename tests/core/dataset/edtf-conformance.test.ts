import { describe, expect, test } from 'vitest';
import { innerBounds } from '#lib/core/dataset/date-span.ts';
import { formatDate } from '#lib/core/dataset/date-words.ts';
import { isDate, outerBounds, parseDate, type DayBounds } from '#lib/core/dataset/date.ts';
import { languages } from '#lib/core/text/text.ts';
import { more, specification } from './edtf-examples.ts';

const rowsOf = (table: string) =>
	table
		.trim()
		.split('\n')
		.map((line) => line.split('|').map((cell) => cell.trim()));

function iso(day: number): string {
	return Number.isFinite(day) ? new Date(day * 86_400_000).toISOString().slice(0, 10) : '';
}

function written(bounds: DayBounds | undefined): string {
	return bounds ? `${iso(bounds.earliest)}..${iso(bounds.latest)}` : 'none';
}

/** A date as the rest of a line says it. */
function read(text: string): readonly string[] {
	const date = parseDate(text);
	if (!isDate(date)) return [date.fault, ...(date.feature ? [date.feature] : [])];
	const marks = (date.approximate ? '~' : '') + (date.uncertain ? '?' : '');
	return [date.parts.kind, written(outerBounds(date)), written(innerBounds(date)), marks];
}

describe.each([
	['the specification', rowsOf(specification)],
	['more', rowsOf(more)]
])('%s', (_, rows) => {
	test.each(rows.map(([level, text, ...says]) => [text!, level!, says] as const))(
		'%s (%s)',
		(text, level, says) => {
			expect(read(text)).toEqual(says);
			// What is no EDTF is never called a part of it, and the other way about.
			const named = ['malformed', 'impossible', 'reversed'].includes(says[0]!);
			expect(named).toBe(level === '-');
		}
	);

	test('every date that is read has words', () => {
		const read = rows.map(([, text]) => text!).filter((text) => isDate(parseDate(text)));
		for (const text of read)
			for (const language of languages) {
				const words = formatDate(text, language);
				expect(words).toMatch(/\d|[XVI] век/);
				expect(words).not.toMatch(/[[\]{}%~]|\.\.|\dX|undefined/);
			}
	});
});

test('the table is long enough, and says nothing twice', () => {
	const texts = rowsOf(specification + more).map(([, text]) => text!);
	expect(texts.length).toBeGreaterThanOrEqual(160);
	expect(new Set(texts).size).toBe(texts.length);
});
