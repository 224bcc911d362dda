import { expect, test } from 'vitest';
import { drawScene } from '#lib/core/formats/draw-scene.ts';
import { bridgeRows, densityRows } from '#lib/core/formats/evidence-rows.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { bridge, dimmed, palettes, ringDash } from '#lib/core/scene/theme.ts';
import { languages } from '#lib/core/text/text.ts';
import { parseView } from '#lib/core/view/view.ts';
import { figureOf } from '../../fixtures/figures.ts';
import { look } from '../../fixtures/look.ts';
import { openSmall } from '../../fixtures/small.ts';

const palette = palettes.light;
const small = openSmall();
const people = 'scope=context&kind=person&rest=bridge';

function sceneOf(query: string) {
	return look(small, parseView(new URLSearchParams(query))).scene;
}

/** An element with all that is in it. */
function flat(element: SvgElement): SvgElement[] {
	return [element, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : flat(child)))];
}

function drawnBridges(query: string): SvgElement[] {
	const all = flat(drawScene(sceneOf(query), { palette }));
	return all.filter(({ attributes }) => attributes.class === 'bridge');
}

test('a bridge is dashed lines that meet in a dot: no name, no arrow, nothing else', () => {
	const drawn = drawnBridges(people);
	expect(drawn).toHaveLength(4);
	for (const each of drawn) expect(flat(each).map(({ tag }) => tag)).toEqual(['g', 'path', 'circle']);
	const [lines, dot] = drawn[0]!.children as SvgElement[];
	expect(lines!.attributes).toMatchObject({
		'stroke-dasharray': '2 4',
		'stroke-width': bridge.width,
		fill: 'none',
		stroke: palette.tie
	});
	expect(dot!.attributes).toEqual({ cx: 0, cy: 150, r: bridge.dot, fill: palette.tie });
	// From Ivan, who stands straight above, and from Anna, both to the dot.
	const pieces = String(lines!.attributes.d).split('M').slice(1);
	expect(pieces).toHaveLength(2);
	for (const piece of pieces) expect(piece).toMatch(/^-?[\d.]+ -?[\d.]+L0 150$/);
	expect(pieces[0]).toMatch(/^0 /);
});

test('a bridge that is selected stands out, one that has nothing to do with what is selected steps back', () => {
	const inks = drawnBridges(`${people}&sel=red-lathe`).map(({ attributes, children }) => [
		(children[1] as SvgElement).attributes.fill === palette.accent,
		attributes.opacity
	]);
	const far = [false, dimmed.far];
	expect(inks).toEqual([far, far, far, [true, undefined]]);
});

test('the name of what is filtered out is nowhere in the picture', () => {
	const query = `${people}&rest=bridge`;
	const picture = figureOf(small, query, { caption: { title: 'T', sentence: 'S' } });
	const texts = flat(picture.element).flatMap(({ children }) =>
		children.filter((child) => typeof child === 'string')
	);
	expect(texts).toContain('I. Chelnokov');
	for (const name of ['Turners', '1st Congress', 'Letter of the Seven', 'Red Lathe'])
		expect(texts.join(' ')).not.toContain(name);
	expect(texts).toContain('bridge: joined by something filtered out (4)');
	expect(texts.filter((text) => /^(faction|trade union|congress|document) \(/.test(text))).toEqual([]);
});

/** The rows of the key: what each says, and how its ring is drawn. */
function rows(query: string, language: 'tr' | 'en' | 'ru' = 'en') {
	const legend = composeLegend(sceneOf(query), small.graph);
	const look = { legend, palette, language };
	return [...bridgeRows(look), ...densityRows(look)].map(({ label, sample }) => {
		const ring = flat(sample).find(({ attributes }) => attributes['stroke-width'] !== undefined);
		const { 'stroke-width': width, 'stroke-dasharray': dash } = ring?.attributes ?? {};
		return [label, width, dash];
	});
}

test('the key says what is shown: nothing, the size, the rings that occur, bridges', () => {
	expect(rows('scope=context')).toEqual([]);
	expect(rows('scope=context&density=size')).toEqual([['area: number of sources', undefined, undefined]]);
	expect(rows('scope=context&density=ring')).toEqual([
		['width of the ring: number of sources', 2.6, undefined],
		['1 (1)', 0.8, undefined],
		['2–3 (7)', 1.6, undefined],
		['dashed: a quarter or more is disputed (4)', 2.6, ringDash.pattern.join(' ')]
	]);
	expect(rows('scope=context&density=ring&kind=congress,faction,person&fate=suicide')).toEqual([
		['width of the ring: number of sources', 2.6, undefined],
		['2–3 (3)', 1.6, undefined]
	]);
	expect(rows(people)).toEqual([
		['bridge: joined by something filtered out (4)', bridge.width, bridge.dash.join(' ')]
	]);
	expect(rows('scope=context&rest=bridge')).toEqual([]);
});

test('the key is written in every language', () => {
	const told = languages.map((language) => rows(`${people}&density=ring`, language).map(([label]) => label));
	for (const [at] of told[0]!.entries()) {
		const same = /^[\d–+]+ \(\d+\)$/.test(String(told[0]![at]));
		expect(new Set(told.map((labels) => labels[at])).size).toBe(same ? 1 : 3);
	}
	expect(told[0]).toHaveLength(5);
});
