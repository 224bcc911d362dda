import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { openFaces } from '#lib/browser/lettering/faces.ts';
import { outlineText } from '#lib/browser/lettering/outline-text.ts';
import { nameSvg } from '#lib/core/formats/name-svg.ts';
import { svg } from '#lib/core/formats/svg-element.ts';
import { writeSvg } from '#lib/core/formats/svg.ts';
import { descendants, readXml, textOf } from '../core/formats/xml.ts';
import { fontFiles } from '../fixtures/font-files.ts';
import { plainAbout, sheetOf } from './pdf.ts';
import { drawSvgFile } from './pixels.ts';

const faces = openFaces(fontFiles);
const halo = { fill: 'none', stroke: '#faf6ee', 'stroke-width': 3, 'aria-hidden': 'true' };
const spans = [svg('tspan', { x: 0, y: 12 }, ['Шляпников &']), svg('tspan', { x: 0, y: 25 }, ['İş'])];
const sheet = sheetOf(
	svg('title', {}, ['A']),
	svg('desc', {}, ['B']),
	svg('g', { transform: 'translate(200 100)', 'text-anchor': 'middle', 'font-weight': 600 }, [
		svg('text', halo, spans),
		svg('text', { fill: '#231f1a' }, spans)
	]),
	svg('text', { x: 20, y: 40, fill: '#231f1a' }, ['İş, İş'])
);
const file = writeSvg({ ...sheet, element: nameSvg(outlineText(sheet.element, faces), plainAbout) });

test('no letter needs a font, and what was written is said', () => {
	const root = readXml(file);
	const all = descendants(root);
	expect(all.filter(({ tag }) => tag === 'text' || tag === 'tspan')).toEqual([]);
	expect(file).not.toContain('font-size="11');
	const said = all.map(({ attributes }) => attributes['aria-label']).filter((name) => name !== undefined);
	expect(said).toEqual(['Шляпников & İş', 'İş, İş']);
});

test('each outline is there once and every letter points at one', () => {
	const all = descendants(readXml(file));
	const ids = all
		.filter(({ tag, attributes }) => tag === 'path' && attributes.id)
		.map(({ attributes }) => attributes.id);
	expect(new Set(ids).size).toBe(ids.length);
	// Bold: Ш л я п н и к о в & İ ş; regular: İ ş and the comma. Spaces have none.
	expect(ids).toHaveLength(12 + 3);
	const used = all
		.filter(({ tag }) => tag === 'use')
		.map(({ attributes }) => String(attributes.href).slice(1));
	expect(used).toHaveLength(2 * (9 + 1 + 2) + 5);
	expect(used.filter((id) => !ids.includes(id))).toEqual([]);
});

test('it is well-formed, named and in its language', () => {
	execFileSync('xmllint', ['--nonet', '--noout', '-'], { input: file });
	const root = readXml(file);
	expect(root.attributes).toMatchObject({
		...{ role: 'graphics-document document', lang: 'tr', 'xml:lang': 'tr' },
		...{ 'aria-labelledby': 'fateline-title', 'aria-describedby': 'fateline-description' }
	});
	const named = descendants(root).filter(({ tag }) => tag === 'title' || tag === 'desc');
	expect(named.map((each) => [each.tag, each.attributes.id, textOf(each)])).toEqual([
		['title', 'fateline-title', 'Başlık'],
		['desc', 'fateline-description', 'Açıklama']
	]);
});

test.each([
	['start', 0, 40],
	['middle', -20, 20],
	['end', -40, 0]
])('a line anchored at its %s stands where it should', (anchor, from, to) => {
	// In the size in which the line is 40 px wide.
	const size = 40 / faces.serif400.font.layout('HH').advanceWidth / 0.001;
	const text = svg('text', { x: 200, y: 150, 'font-size': size, 'text-anchor': anchor }, ['HH']);
	const outlined = outlineText(sheetOf(text).element, faces);
	const drawn = drawSvgFile(
		writeSvg({
			...sheetOf(),
			element: { ...outlined, attributes: { ...outlined.attributes, xmlns: 'http://www.w3.org/2000/svg' } }
		})
	);
	const columns = Array.from({ length: drawn.width }, (_, x) => x).filter((x) =>
		Array.from(
			{ length: drawn.height },
			(_, y) => drawn.bytes[(y * drawn.width + x) * drawn.channels + 3]!
		).some((alpha) => alpha > 100)
	);
	expect(columns[0]! - 200).toBeGreaterThanOrEqual(from);
	expect(columns[0]! - 200).toBeLessThan(from + 4);
	expect(columns.at(-1)! - 200).toBeLessThan(to);
	expect(columns.at(-1)! - 200).toBeGreaterThan(to - 5);
});
