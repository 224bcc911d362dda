import fc from 'fast-check';
import { expect, test } from 'vitest';
import { figureChoices, partIds, plainFigure, type Figure } from '#lib/core/formats/figure/figure.ts';
import { readFigure } from '#lib/core/formats/figure/read-figure.ts';

const other: Figure = {
	...{ format: 'pdf', scope: 'frame', paper: 'a3', turn: 'across', unit: 'mm', palette: 'print' },
	...{ labels: 'important', style: 'mla', text: 'outlines' },
	...{ parts: ['graph', 'code'], title: 'Çizelge Ё', width: 12, height: 7, dpi: 600, labelSize: 7 },
	reopens: false
};

test.each([plainFigure, other])('a figure that went through JSON is the same', (figure) => {
	expect(readFigure(JSON.parse(JSON.stringify(figure)))).toEqual(figure);
});

test.each([
	[undefined, plainFigure],
	[null, plainFigure],
	['png', plainFigure],
	[[], plainFigure],
	[{ format: 'exe', scope: 1, dpi: '300', width: NaN, labelSize: -1, title: {}, parts: 'all' }, plainFigure],
	[{ dpi: 2401 }, plainFigure],
	[
		{ dpi: 2400, format: 'svg' },
		{ ...plainFigure, dpi: 2400, format: 'svg' }
	],
	[{ parts: ['code', 'title', 'evil', 'title'] }, { ...plainFigure, parts: ['title', 'code'] }],
	[{ parts: [] }, { ...plainFigure, parts: [] }],
	[{ title: 'x'.repeat(501) }, { ...plainFigure, title: 'x'.repeat(500) }],
	[JSON.parse('{"__proto__":{"format":"pdf"},"constructor":1}'), plainFigure]
])('%j', (value, expected) => {
	expect(readFigure(value)).toEqual(expected);
});

test('whatever comes, a whole figure comes of it', () => {
	fc.assert(
		fc.property(fc.anything(), (value) => {
			const figure = readFigure(value);
			expect(Object.keys(figure).sort()).toEqual(Object.keys(plainFigure).sort());
			for (const [key, options] of Object.entries(figureChoices))
				expect(options).toContain(figure[key as keyof typeof figureChoices]);
			for (const part of figure.parts) expect(partIds).toContain(part);
		})
	);
});
