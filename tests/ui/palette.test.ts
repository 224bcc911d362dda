import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fateMark } from '#lib/core/scene/fate-marks.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { cssPalette } from '#lib/ui/css-palette.ts';

const css = readFileSync('src/lib/ui/styles/theme.css', 'utf8');

/** The variables of every block whose selector ends so, in the order of the file. */
function variables(selector: string): Record<string, string>[] {
	return css
		.split('}')
		.filter(
			(block) => block.includes('{') && block.slice(0, block.lastIndexOf('{')).trim().endsWith(selector)
		)
		.map((block) => {
			const pairs = [...block.matchAll(/--([a-z]+):\s*([^;]+);/g)].map(([, name, value]) => [name!, value!]);
			return Object.fromEntries(pairs) as Record<string, string>;
		});
}

const light = variables(':root')[0]!;
const dark = variables(":root[data-theme='dark']")[0]!;
const system = variables(":root:not([data-theme='light'])")[0]!;

test.each([
	['light', light, palettes.light],
	['dark, chosen', dark, palettes.dark],
	["dark, the system's", system, palettes.dark]
])('%s: the page has the colours of the picture', (_, block, palette) => {
	for (const [name, colour] of Object.entries(palette)) expect([name, block[name]]).toEqual([name, colour]);
});

test('both dark blocks say the same, and every colour of the light one', () => {
	expect(system).toEqual(dark);
	expect(Object.keys(dark)).toEqual(Object.keys(light).filter((name) => !['serif', 'sans'].includes(name)));
});

test('the palette of the page names variables that there are', () => {
	for (const [name, value] of Object.entries(cssPalette)) {
		expect(value).toBe(`var(--${name})`);
		expect(light).toHaveProperty(name);
	}
	expect(Object.keys(cssPalette)).toEqual(Object.keys(palettes.light));
});

/** WCAG 2.2, relative luminance and contrast ratio. */
function luminance(colour: string): number {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
	const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light! + 0.05) / (dark! + 0.05);
}

test('contrast is counted as WCAG does', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 6);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
	expect(contrast('#ffffff', '#ffffff')).toBe(1);
});

const pages = { light, dark };

test.each(['light', 'dark'] as const)('%s: text can be read on paper, panels and fields', (theme) => {
	const palette = palettes[theme];
	for (const ground of [palette.paper, pages[theme].wash!, pages[theme].field!])
		for (const name of ['ink', 'quiet', 'accent', 'against'] as const)
			expect([name, ground, contrast(palette[name], ground)]).toEqual([
				name,
				ground,
				expect.toSatisfy(atLeast(4.5))
			]);
	// Shapes are seen by their outline, whatever their fill.
	expect(contrast(palette.outline, palette.paper)).toBeGreaterThanOrEqual(3);
});

function atLeast(least: number): (value: number) => boolean {
	return (value) => value >= least;
}

const fates = ['executed', 'died-in-purges', 'died-in-custody', 'died-in-camp', 'suicide', 'natural-death'];
fates.push('accident', 'died-in-emigration', 'unknown');

test.each(fates)('%s: the sign is seen on its colour', (fate) => {
	const { fill, ink } = fateMark(fate);
	expect(contrast(ink, fill)).toBeGreaterThanOrEqual(3);
});

test('every fate has a colour and a sign of its own', () => {
	expect(new Set(fates.map((fate) => fateMark(fate).fill)).size).toBe(fates.length);
	expect(new Set(fates.map((fate) => fateMark(fate).sign)).size).toBe(fates.length);
});
