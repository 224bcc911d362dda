import { expect, test } from 'vitest';
import { chooseNames } from '#lib/core/formats/figure/labels/choose-names.ts';
import { layOutLabels, type Lettered } from '#lib/core/formats/figure/lay-out-labels.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import { openCase } from '#lib/core/scene/case.ts';
import { textWidth } from '#lib/core/scene/labels.ts';
import { shapeOf } from '#lib/core/scene/shapes.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { dimmed, palettes } from '#lib/core/scene/theme.ts';
import { parseView } from '#lib/core/view/view.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { look } from '../../../fixtures/look.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { descendants } from '../xml.ts';
import { a3, lieOn } from './sheets.ts';

const palette = palettes.light;
const small = openSmall();
const size = (8.5 * 96) / 72;

function sceneOf(query: string, opened = small): Scene {
	return look(opened, parseView(new URLSearchParams(query))).scene;
}

function onA3(scene: Scene, more: Partial<Lettered> = {}) {
	return layOutLabels({ scene, palette, size, chosen: () => true, ...lieOn(scene.box, a3), ...more });
}

/** Names as they are drawn: lines, anchor, opacity, and the box of their letters from tallest to lowest. */
function namesIn(element: SvgElement) {
	const texts = descendants((element.children as SvgElement[])[2]!).filter(({ tag }) => tag === 'text');
	return texts.map(({ attributes, children }) => {
		const spans = children as SvgElement[];
		const lines = spans.map((span) => String(span.children[0]));
		const bold = attributes['font-weight'] === 600;
		const width = Math.max(...lines.map((line) => textWidth(line, bold) * size));
		const [x, first, last] = [spans[0]!.attributes.x, spans[0]!.attributes.y, spans.at(-1)!.attributes.y].map(
			Number
		);
		const left =
			x! - { start: 0, middle: width / 2, end: width }[String(attributes['text-anchor']) as 'start'];
		const [top, bottom] = [first! - 0.82 * size, last! + 0.3 * size];
		return { text: lines.join(' '), ink: attributes.opacity, left, right: left + width, top, bottom };
	});
}

const shipped = openCase(caseFile('en'));

test.each(['', 'scope=context', 'density=ring&sel=alexander-shliapnikov'])(
	'the shipped case on A3, %j: no name on another, on a shape or outside of the frame',
	(query) => {
		const scene = sceneOf(query, shipped);
		const { frame, at, scale } = lieOn(scene.box, a3);
		const { element, placed, unplaced } = onA3(scene);
		const names = namesIn(element);
		expect(placed + unplaced).toBe(scene.entities.length);
		expect(names).toHaveLength(placed);
		const faults: string[] = [];
		for (const name of names) {
			const { left, right, top, bottom } = name;
			if (left < frame.x || right > frame.x + frame.width || top < frame.y || bottom > frame.y + frame.height)
				faults.push(`${name.text} leaves the frame`);
			for (const other of names)
				if (
					other !== name &&
					left < other.right &&
					other.left < right &&
					top < other.bottom - 0.02 &&
					other.top < bottom - 0.02
				)
					faults.push(`${name.text} lies on ${other.text}`);
			for (const { x, y, kind, radius, id } of scene.entities) {
				const middle = at(x, y);
				// The corners of a shape, or points of its circle.
				const corners =
					shapeOf(kind) ??
					Array.from({ length: 48 }, (_, step) =>
						(step % 2 ? Math.sin : Math.cos)((Math.PI * (step >> 1)) / 12)
					);
				for (let corner = 0; corner < corners.length; corner += 2) {
					const [px, py] = [
						middle.x + corners[corner]! * radius * scale,
						middle.y + corners[corner + 1]! * radius * scale
					];
					if (px > left && px < right && py > top && py < bottom) faults.push(`${name.text} covers ${id}`);
				}
			}
		}
		expect(faults).toEqual([]);
		expect(unplaced / scene.entities.length).toBeLessThan(query === 'scope=context' ? 0.25 : 0.01);
		expect(writeElement(element)).not.toMatch(/NaN|Infinity|undefined/);
	}
);

test('the same names are placed where they were, and the scene is as it was', () => {
	const scene = sceneOf('', shipped);
	const before = JSON.stringify(scene);
	const crowded = { size: 2 * size };
	const twice = [onA3(scene, crowded), onA3(scene, crowded)];
	expect(twice[0]).toEqual(twice[1]);
	expect(twice[0]!.unplaced).toBeGreaterThan(0);
	expect(JSON.stringify(scene)).toBe(before);
});

test('names keep their ink: what is filtered out is faint', () => {
	const scene = sceneOf('fate=executed');
	const faint = scene.entities.filter(({ presence }) => presence === 'dimmed').length;
	const { element } = onA3(scene);
	expect(faint).toBeGreaterThan(0);
	expect(namesIn(element).filter(({ ink }) => ink === dimmed.entity)).toHaveLength(faint);
});

test('what stands outside of the frame is neither named nor counted', () => {
	const scene = sceneOf('');
	const [first] = scene.entities;
	const { at } = lieOn(scene.box, a3);
	const { x, y } = at(first!.x, first!.y);
	const frame = { x: x - 60, y: y - 60, width: 120, height: 120 };
	const { element, placed, unplaced } = onA3(scene, { frame });
	expect([placed, unplaced]).toEqual([1, 0]);
	expect(namesIn(element).map(({ text }) => text)).toEqual([first!.label.lines.join(' ')]);
});

test('headings are not covered', () => {
	const scene = sceneOf('');
	const { x, y, radius, label } = scene.entities[0]!;
	const guide = { x, y: y + radius + 10, text: 'Heading', size: 13, half: 40 };
	const plain = {
		chosen: chooseNames(scene, 'all'),
		at: (a: number, b: number) => ({ x: a, y: b }),
		scale: 0.5
	};
	const frame = { x: -500, y: -500, width: 2000, height: 2000 };
	const named = (guides: Scene['guides']) =>
		namesIn(onA3({ ...scene, ...(guides && { guides }) }, { ...plain, frame }).element).find(
			({ text }) => text === label.lines.join(' ')
		)!;
	expect(named(undefined).top).toBeLessThan(guide.y);
	const moved = named([guide]);
	const clear =
		moved.bottom < guide.y - 0.8 * guide.size ||
		moved.top > guide.y ||
		moved.left > x + guide.half ||
		moved.right < x - guide.half;
	expect(clear).toBe(true);
});

test('names to choose: all, the larger third with what is selected, what is selected and tied to it, none', () => {
	const scene = sceneOf('sel=anna-shilova');
	const idsOf = (labels: 'all' | 'important' | 'chosen' | 'none') =>
		scene.entities.filter(chooseNames(scene, labels)).map(({ id }) => id);
	expect(idsOf('all')).toHaveLength(scene.entities.length);
	expect(idsOf('none')).toEqual([]);
	const important = idsOf('important');
	const sizes = scene.entities.map(({ radius }) => radius).sort((a, b) => b - a);
	const least = sizes[Math.ceil(sizes.length / 3) - 1]!;
	expect(important).toContain('anna-shilova');
	expect(important).toEqual(
		scene.entities.filter(({ id, radius }) => radius >= least || id === 'anna-shilova').map(({ id }) => id)
	);
	const tied = scene.ties.flatMap(({ a, b }) =>
		a === 'anna-shilova' ? [b] : b === 'anna-shilova' ? [a] : []
	);
	expect(new Set(idsOf('chosen'))).toEqual(new Set(['anna-shilova', ...tied]));
	expect(chooseNames(sceneOf(''), 'chosen')(sceneOf('').entities[0]!)).toBe(false);
});
