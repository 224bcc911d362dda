import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawFigure } from '#lib/core/formats/figure/draw-figure.ts';
import { figureChoices, partIds, plainFigure, type Figure } from '#lib/core/formats/figure/figure.ts';
import { papers } from '#lib/core/formats/figure/papers.ts';
import { pixelsOf } from '#lib/core/formats/figure/pixels.ts';
import { sheetSize } from '#lib/core/formats/figure/sheet-size.ts';
import { smallestText } from '#lib/core/formats/figure/smallest-text.ts';
import { svg, type SvgElement } from '#lib/core/formats/svg-element.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import { labelSize } from '#lib/core/scene/theme.ts';
import { textWidth } from '#lib/core/scene/labels.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { contentOf, figureOf } from '../../../fixtures/figures.ts';

const small = openSmall();

describe('the size of a sheet, in CSS pixels', () => {
	test.each([
		[{ paper: 'own' }, undefined, undefined],
		[{ paper: 'a4' }, 793.7, 1122.52],
		[{ paper: 'a4', turn: 'across' }, 1122.52, 793.7],
		[{ paper: 'a0' }, 3178.58, 4493.86],
		[{ paper: 'slide' }, 1280, 720],
		[{ paper: 'slide', turn: 'across' }, 1280, 720],
		[{ paper: 'column' }, 321.26, undefined],
		[{ paper: 'columns' }, 672.76, undefined],
		[{ paper: 'custom', width: 1600, height: 900, unit: 'px', dpi: 96 }, 1600, 900],
		[{ paper: 'custom', width: 1600, height: 900, unit: 'px', dpi: 192 }, 800, 450],
		[{ paper: 'custom', width: 254, height: 127, unit: 'mm' }, 960, 480],
		[{ paper: 'custom', width: 10, height: 5, unit: 'in' }, 960, 480]
	] as const)('%j', (asked, width, height) => {
		const size = sheetSize({ ...plainFigure, ...asked });
		const rounded = (value: number | undefined) => value && Math.round(value * 100) / 100;
		expect([rounded(size.width), rounded(size.height)]).toEqual([width, height]);
	});

	test('A4 at 300 dpi has the pixels that everybody expects; pixels asked for are pixels got', () => {
		const a4 = figureOf(small, '', { figure: { paper: 'a4' } });
		expect(pixelsOf(a4, 300)).toMatchObject({ width: 2480, height: 3508 });
		const own = { paper: 'custom', unit: 'px', width: 1601, height: 907, dpi: 300 } as const;
		expect(pixelsOf(figureOf(small, '', { figure: own }), 300)).toMatchObject({ width: 1601, height: 907 });
	});
});

interface Line {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Every text with the box that its letters fill, in pixels of the sheet. */
function textsOf(
	element: SvgElement,
	at = { x: 0, y: 0, scale: 1 },
	above: SvgElement['attributes'] = {}
): Line[] {
	const { attributes, children, tag } = element;
	if (tag === 'title' || tag === 'desc' || attributes['aria-hidden']) return [];
	const transform = String(attributes.transform ?? '');
	const [, dx, dy] = /translate\((\S+) (\S+)\)/.exec(transform) ?? ['', 0, 0];
	const [, factor] = /scale\((\S+)\)/.exec(transform) ?? ['', 1];
	const here = {
		x: at.x + at.scale * Number(dx),
		y: at.y + at.scale * Number(dy),
		scale: at.scale * Number(factor)
	};
	const set = {
		...above,
		...Object.fromEntries(Object.entries(attributes).filter(([, value]) => value !== undefined))
	};
	return children.flatMap((child) => {
		if (typeof child !== 'string') return textsOf(child, here, set);
		const size = Number(set['font-size']) * here.scale;
		const width = textWidth(child, set['font-weight'] === 600) * size;
		const x = here.x + here.scale * Number(set.x ?? 0);
		const left =
			set['text-anchor'] === 'middle' ? x - width / 2 : set['text-anchor'] === 'end' ? x - width : x;
		const y = here.y + here.scale * Number(set.y ?? 0);
		return [{ text: child, left, right: left + width, top: y - size, bottom: y + size * 0.3 }];
	});
}

const figures = fc.record({
	paper: fc.constantFrom(...papers.map(({ id }) => id)),
	turn: fc.constantFrom(...figureChoices.turn),
	scope: fc.constantFrom(...figureChoices.scope),
	labels: fc.constantFrom(...figureChoices.labels),
	parts: fc.subarray([...partIds]),
	labelSize: fc.constantFrom(6, 8.5, 12),
	title: fc.constantFrom('', 'İşçi Muhalefeti ve metal işçileri '.repeat(8).trim())
});

test('nothing that is written is clipped at any border, whatever the sheet', () => {
	fc.assert(
		fc.property(figures, fc.constantFrom('', 'scope=context', 'sel=anna-shilova'), (figure, query) => {
			const asked: Partial<Figure> = figure;
			const frame = { x: -80, y: -60, width: 200, height: 130 };
			const { element, width, height } = drawFigure(contentOf(small, query, { figure: asked }), frame);
			for (const line of textsOf(element)) {
				expect(line.left, line.text).toBeGreaterThanOrEqual(-0.5);
				expect(line.right, line.text).toBeLessThanOrEqual(width + 0.5);
				expect(line.top, line.text).toBeGreaterThanOrEqual(-0.5);
				expect(line.bottom, line.text).toBeLessThanOrEqual(height + 0.5);
			}
		}),
		{ numRuns: 150 }
	);
});

test.each([
	[1, 1],
	[30, 3000],
	[3000, 30],
	[90_000, 90_000]
])('a sheet of %d × %d pixels is drawn, however little or much room there is', (width, height) => {
	const figure = { paper: 'custom', unit: 'px', width, height, dpi: 96, parts: [...partIds] } as const;
	const drawn = figureOf(small, 'scope=context', { figure });
	expect([drawn.width, drawn.height]).toEqual([width, height]);
	expect(writeElement(drawn.element)).not.toMatch(/NaN|Infinity|undefined/);
});

test('a title of its own stands in place of that of the case; a part that is switched off is gone', () => {
	const texts = (figure: Partial<Figure>) =>
		textsOf(figureOf(small, '', { figure }).element)
			.map(({ text }) => text)
			.join(' ');
	const sheet: Partial<Figure> = { parts: ['title', 'graph'] };
	expect(texts(sheet)).toContain('The Red Lathe');
	expect(texts({ ...sheet, title: 'Çizelge 1' })).toContain('Çizelge 1');
	expect(texts({ ...sheet, title: 'Çizelge 1' })).not.toContain('The Red Lathe');
	expect(texts({ parts: ['graph'] })).not.toMatch(/The Red Lathe|CC0-1.0|certain \(/);
	expect(texts({ parts: ['graph'] })).toContain('A. Shilova');
	expect(texts({ parts: ['legend'] })).not.toContain('A. Shilova');
});

test('the smallest letters are measured through scales, in points', () => {
	const text = (size: number) => svg('text', { 'font-size': size }, ['a']);
	expect(smallestText(svg('svg', {}, [text(16), svg('g', { transform: 'scale(0.5)' }, [text(20)])]))).toBe(
		7.5
	);
	expect(smallestText(svg('svg', {}, [svg('title', {}, ['a'])]))).toBeUndefined();
	expect(figureOf(small, '', { figure: { labelSize: 4 } }).smallest).toBeCloseTo(4, 1);
	expect(labelSize).toBeGreaterThan(8);
});
