import fc from 'fast-check';
import jsQR from 'jsqr';
import { encode } from 'uqr';
import { expect, test } from 'vitest';
import { codePart } from '#lib/core/formats/figure/parts/code.ts';
import { traceModules } from '#lib/core/formats/figure/parts/trace-modules.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { descendants } from '../xml.ts';
import { contentOf } from './content.ts';
import { textsIn } from './texts-in.ts';

/** Which squares a path of straight lines encloses: those with an odd number of its upright lines to their left. */
function fillPath(path: string, size: number): boolean[][] {
	const upright = Array.from({ length: size }, () => new Array<number>(size + 1).fill(0));
	for (const [, x0, y0, moves] of path.matchAll(/M(\d+) (\d+)([^M]*)z/g)) {
		let [x, y] = [Number(x0), Number(y0)];
		for (const [, way, by] of moves!.matchAll(/([hv])(-?\d+)/g)) {
			if (way === 'h') x += Number(by);
			else {
				for (let row = Math.min(y, y + Number(by)); row < Math.max(y, y + Number(by)); row++)
					upright[row]![x]!++;
				y += Number(by);
			}
		}
		expect([x, y]).toEqual([Number(x0), Number(y0)]);
	}
	return upright.map((row) => {
		let crossed = 0;
		return row.slice(0, size).map((lines) => (crossed += lines) % 2 === 1);
	});
}

test('the outlines enclose the dark squares and no others', () => {
	const row = (size: number) => fc.array(fc.boolean(), { minLength: size, maxLength: size });
	const grid = fc
		.integer({ min: 1, max: 12 })
		.chain((size) => fc.array(row(size), { minLength: size, maxLength: size }));
	fc.assert(
		fc.property(grid, (dark) => {
			expect(fillPath(traceModules(dark), dark.length)).toEqual(dark);
		})
	);
	expect(traceModules([[true]])).toBe('M0 0h1v1h-1v-1z');
	expect(traceModules([[false]])).toBe('');
});

function drawCode(address: string, width = 600) {
	return codePart.draw(contentOf({ opened: openSmall(), caption: { address } }), width)!;
}

/** What a reader of codes sees in the only path of a drawing, every square so many pixels wide. */
function readCode(element: SvgElement): string | undefined {
	const [path, ...others] = descendants(element).filter(({ tag }) => tag === 'path');
	if (!path) return undefined;
	expect(others).toEqual([]);
	const size = Number(descendants(element).find(({ tag }) => tag === 'rect')!.attributes.width);
	const dark = fillPath(String(path.attributes.d), size);
	const zoom = 3;
	const pixels = new Uint8ClampedArray((size * zoom) ** 2 * 4).fill(255);
	for (let y = 0; y < size * zoom; y++)
		for (let x = 0; x < size * zoom; x++)
			if (dark[Math.floor(y / zoom)]![Math.floor(x / zoom)])
				pixels.fill(0, (y * size * zoom + x) * 4, (y * size * zoom + x) * 4 + 3);
	return jsQR(pixels, size * zoom, size * zoom, { inversionAttempts: 'dontInvert' })?.data;
}

test.each([
	'https://fateline.example/en/',
	'https://fateline.example/tr/?q=%C5%9Fili&fate=executed,-unknown&period=1920/1922',
	`https://fateline.example/ru/?move=${'anna-shilova:12.5,-30;'.repeat(20)}`,
	`https://fateline.example/ru/?move=${'x'.repeat(2700)}`
])('a reader reads the address from the code, %#', (address) => {
	expect(readCode(drawCode(address).element)).toBe(address);
	expect(fillPath(traceModules(encode(address).data), encode(address).size)).toEqual(encode(address).data);
});

test('around the code four squares are empty', () => {
	const { element } = drawCode('https://fateline.example/en/');
	const [path] = descendants(element).filter(({ tag }) => tag === 'path');
	const size = Number(descendants(element).find(({ tag }) => tag === 'rect')!.attributes.width);
	const dark = fillPath(String(path!.attributes.d), size);
	const rows = dark.flatMap((row, y) => (row.includes(true) ? [y] : []));
	const columns = dark.flatMap((row) => [row.indexOf(true), row.lastIndexOf(true)].filter((at) => at >= 0));
	expect([Math.min(...rows), Math.max(...rows)]).toEqual([4, size - 5]);
	expect([Math.min(...columns), Math.max(...columns)]).toEqual([4, size - 5]);
});

test.each([2900, 2901, 9000])(
	'an address of %i bytes stands as text, and as code when it fits into one',
	(length) => {
		const address = `https://fateline.example/?x=${'y'.repeat(length - 28)}`;
		for (const width of [200, 640]) {
			const { element, height } = drawCode(address, width);
			expect(readCode(element)).toBe(length <= 2900 ? address : undefined);
			const texts = textsIn(element);
			expect(texts.map(({ text }) => text).join('')).toContain(address);
			expect(texts.filter(({ right, bottom }) => right > width || bottom > height)).toEqual([]);
		}
	}
);
