import { expect, test } from 'vitest';
import { drawLegend } from '#lib/core/formats/draw-legend.ts';
import { drawScene } from '#lib/core/formats/draw-scene.ts';
import { measureRows } from '#lib/core/formats/evidence-rows.ts';
import type { Snapshot } from '#lib/core/formats/snapshot.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import { markMeasured } from '#lib/core/scene/measure-marks.ts';
import { paperPalettes } from '#lib/core/scene/paper-palettes.ts';
import { printFate, printTint } from '#lib/core/scene/print-marks.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { parseView } from '#lib/core/view/view.ts';
import { look } from '../../fixtures/look.ts';
import { openSmall } from '../../fixtures/small.ts';
import { descendants } from './xml.ts';

const palette = paperPalettes.print;
const small = openSmall();
const scene = look(small, parseView(new URLSearchParams('scope=context'))).scene;
const person = scene.entities.find(({ kind }) => kind === 'person')!;

/** All colours of a drawing. */
function coloursIn(element: SvgElement): string[] {
	const values = descendants(element).flatMap(({ attributes }) => [attributes.fill, attributes.stroke]);
	return [...new Set(values.filter((value) => value !== undefined).map(String))];
}

const isGrey = (colour: string) => colour === 'none' || /^#([0-9a-f]{2})\1\1$/.test(colour);

function drawOne(more: Partial<Scene['entities'][number]>): SvgElement {
	return drawScene({ ...scene, ties: [], entities: [{ ...person, ...more }] }, { palette, labels: false });
}

function legendOf(legend: Snapshot['legend']): SvgElement {
	const caption = { title: '', sentence: '', address: '', version: '', licence: '', date: '2026-03-08' };
	return drawLegend({ scene, legend, caption, language: 'en', palette }, 900).element;
}

test('nothing in print has a colour, neither the picture nor its legend; with colours both have', () => {
	const legend = composeLegend(scene, small.graph);
	const [picture, words] = [drawScene(scene, { palette }), legendOf(legend)];
	expect([...coloursIn(picture), ...coloursIn(words)].filter((colour) => !isGrey(colour))).toEqual([]);
	expect(coloursIn(drawScene(scene, { palette: palettes.light })).some((colour) => !isGrey(colour))).toBe(
		true
	);
});

const fates = [
	...(['executed', 'died-in-purges', 'died-in-custody', 'died-in-camp', 'suicide'] as const),
	...(['natural-death', 'accident', 'died-in-emigration', 'unknown'] as const)
];

test('every fate of the vocabulary has its own pattern, without its sign and with it, as in the legend', () => {
	expect(
		small.graph.dataset.vocabulary.fates
			.map(({ id }) => id)
			.filter((id) => !fates.some((fate) => fate === id))
	).toEqual([]);
	expect(new Set(fates.map((fate) => JSON.stringify(printFate(fate)))).size).toBe(fates.length);
	expect(printFate('a fate of another case')).toEqual(printFate('unknown'));
	const rows = fates.map((id) => ({ id, label: id, count: 1 }));
	const samples = writeElement(legendOf({ ...composeLegend(scene, small.graph), fates: rows }));
	const seen = new Set<string>();
	for (const fate of fates) {
		// With a radius of 7 it is drawn as in the legend.
		const drawn = descendants(
			drawOne({ fate, contested: false, radius: 7, ring: undefined, tint: undefined })
		);
		const patterns = drawn.filter(({ tag }) => tag === 'path').map(writeElement);
		expect(patterns.length).toBe({ 0: 1, 1: 3, 2: 3 }[printFate(fate).lines.length]);
		for (const pattern of patterns) expect(samples).toContain(pattern);
		seen.add(patterns.join() + drawn.find(({ tag }) => tag === 'circle')!.attributes.fill);
	}
	expect(seen.size).toBe(fates.length);
});

test('that sources disagree is seen on black too', () => {
	const discs = (contested: boolean) =>
		descendants(drawOne({ fate: 'executed', contested, radius: 10 }))
			.filter(({ tag }) => tag === 'circle')
			.map(({ attributes: { r, fill, ...rest } }) => [r, fill, rest['stroke-dasharray'] ?? 'solid']);
	expect(discs(false)).toEqual([[10, '#000000', 'solid']]);
	expect(discs(true)).toEqual([
		[10, '#ffffff', '2.5 2'],
		[8, '#000000', 'solid']
	]);
});

test('what is turned against somebody has bars across', () => {
	const barred = (name: keyof typeof paperPalettes) => {
		const [ties] = drawScene(scene, { palette: paperPalettes[name] }).children as SvgElement[];
		return scene.ties.filter((_, at) => {
			const { children } = ties!.children[at] as SvgElement;
			return children.some((child) => typeof child !== 'string' && child.attributes['stroke-width'] === 0.7);
		});
	};
	expect(barred('print')).toEqual(scene.ties.filter(({ against }) => against));
	expect(barred('print').length).toBeGreaterThan(0);
	expect(barred('light')).toEqual([]);
});

test('amounts go from light to dark in greys that stay apart; classes have their letters; what is not measured is lined', () => {
	const values = Float64Array.from([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, NaN]);
	const marks = (gives: 'amount' | 'class') =>
		markMeasured(
			{ values } as Parameters<typeof markMeasured>[0],
			{ label: { tr: 'a', en: 'a', ru: 'a' }, gives },
			'colour',
			'en'
		);
	const { rows } = marks('amount').legend;
	const printed = rows.map(({ tint }) => printTint(tint));
	const light = printed.slice(0, 5).map(({ fill }) => parseInt(fill.slice(1, 3), 16));
	expect(rows).toHaveLength(6);
	for (let at = 1; at < 5; at++) expect(light[at - 1]! - light[at]!).toBeGreaterThan(30);
	expect(printed.map(({ lines }) => lines.length)).toEqual([0, 0, 0, 0, 0, 1]);
	expect(printed.map(({ ink }) => ink)).toEqual([
		'#000000',
		'#000000',
		'#000000',
		'#ffffff',
		'#ffffff',
		'#000000'
	]);
	const { tint } = marks('class').of(0);
	expect(printTint(tint!)).toEqual({ fill: '#ffffff', ink: '#000000', lines: [] });
	const texts = descendants(drawOne({ tint, fate: undefined })).filter(({ tag }) => tag === 'text');
	expect(texts.map(({ attributes, children }) => [children[0], attributes.fill])).toEqual([['A', '#000000']]);
	const legend = { ...composeLegend(scene, small.graph), measure: marks('class').legend };
	const samples = measureRows({ legend, palette, language: 'en' }).map(({ sample }) => sample);
	expect(samples.flatMap(coloursIn).filter((colour) => !isGrey(colour))).toEqual([]);
});

test('without paper names keep a pale halo', () => {
	const { transparent, light } = paperPalettes;
	expect(transparent.paper).toBe('none');
	const drawn = coloursIn(drawScene(scene, { palette: transparent }));
	expect(drawn).toContain(transparent.halo);
	expect(drawn).not.toContain(light.paper);
});
