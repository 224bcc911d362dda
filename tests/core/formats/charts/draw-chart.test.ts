import { expect, test } from 'vitest';
import { drawChart } from '#lib/core/formats/charts/draw-chart.ts';
import { drawChartSheet } from '#lib/core/formats/charts/chart-sheet.ts';
import { tabulateChart } from '#lib/core/formats/charts/chart-table.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { textWidth } from '#lib/core/scene/labels.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { languages } from '#lib/core/text/text.ts';
import { chartOf, views } from './charted.ts';

const palette = palettes.light;
const nobody: ReadonlySet<string> = new Set();

interface Written {
	readonly text: string;
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

/** Every line of text of a drawing with the room it takes: from its base line three quarters up, a fifth down. */
function written(element: SvgElement, x = 0, y = 0): Written[] {
	const [dx = 0, dy = 0] =
		/translate\((\S+) (\S+)\)/
			.exec(String(element.attributes.transform ?? ''))
			?.slice(1)
			.map(Number) ?? [];
	const inside = element.children.flatMap((child) =>
		typeof child === 'string' ? [] : written(child, x + dx, y + dy)
	);
	if (element.tag !== 'text') return inside;
	const { attributes, children } = element;
	const text = children.join('');
	const size = Number(attributes['font-size']);
	const width = textWidth(text, attributes['font-weight'] === 600) * size;
	const start = { start: 0, middle: width / 2, end: width }[String(attributes['text-anchor'] ?? 'start')]!;
	const left = x + dx + Number(attributes.x) - start;
	const base = y + dy + Number(attributes.y);
	return [{ text, left, right: left + width, top: base - 0.7 * size, bottom: base + 0.2 * size }];
}

function overlap(a: Written, b: Written): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

test.each(views)(
	'%s: no two lines overlap and none is cut off, on a phone, on a screen and on paper',
	(_, view) => {
		for (const language of languages)
			for (const width of [340, 366, 760, 864]) {
				const { chart } = chartOf(view, language);
				const drawing = drawChart(chart, { palette, width, language, selected: nobody });
				const lines = written(drawing.element);
				for (const line of lines) {
					expect([line.text, line.left >= -0.5, line.right <= width + 0.5]).toEqual([line.text, true, true]);
					expect([line.text, line.top >= 0, line.bottom <= drawing.height + 0.5]).toEqual([
						line.text,
						true,
						true
					]);
				}
				const collisions = lines.flatMap((line, at) =>
					lines
						.slice(at + 1)
						.filter((other) => overlap(line, other))
						.map((other) => `${line.text} × ${other.text}`)
				);
				expect([language, width, collisions]).toEqual([language, width, []]);
			}
	}
);

test.each(views)('%s: what opens to people says how many, and the table opens to the same', (_, view) => {
	const { chart } = chartOf(view, 'en');
	const { targets } = drawChart(chart, { palette, width: 800, language: 'en', selected: nobody });
	const cells = tabulateChart(chart, 'en').rows.flat();
	const inTable = new Set(cells.flatMap(({ people }) => (people ? [people.join(' ')] : [])));
	const nodes =
		chart.type === 'flow' ? chart.groups.flatMap(({ sources, targets: ends }) => [...sources, ...ends]) : [];
	const inNodes = new Set(nodes.map(({ people }) => people.join(' ')));
	for (const { label, people } of targets) {
		expect(people.length).toBeGreaterThan(0);
		expect(label).toMatch(new RegExp(`: ${people.length}( of \\d+ · [\\d%]+)?$`));
		expect([label, inTable.has(people.join(' ')) || inNodes.has(people.join(' '))]).toEqual([label, true]);
	}
	for (const { value, text, people } of cells)
		if (people) expect([value, text]).toEqual([people.length, String(people.length)]);
});

test('people who are selected are marked wherever they are counted, nobody else is', () => {
	const { chart } = chartOf(views[1]![1], 'en');
	const marked = (ids: readonly string[]) =>
		written(drawChart(chart, { palette, width: 800, language: 'en', selected: new Set(ids) }).element)
			.map(({ text }) => text)
			.filter((text) => text.startsWith('selected'));
	expect(marked([])).toEqual([]);
	expect(marked(['vladimir-lenin'])).toEqual([]);
	// Of Shliapnikov three fates are told.
	expect(marked(['alexander-shliapnikov'])).toEqual(['selected: 1', 'selected: 1', 'selected: 1']);
	expect(marked(['alexander-shliapnikov', 'sergei-medvedev'])).toEqual([
		'selected: 2',
		'selected: 1',
		'selected: 1'
	]);
});

test.each(views)(
	'%s on a sheet: title, group, filter, rules and citation, nothing beyond its edges',
	(_, view) => {
		const caption = {
			...{ title: 'The case', sentence: 'Everything: 133 people.', address: 'https://example.org/en/' },
			...{ version: '9.9.9', licence: 'CC-BY-4.0', date: '2026-11-25' }
		};
		for (const language of languages) {
			const { chart, description } = chartOf(view, language);
			const sheet = drawChartSheet(chart, description, { caption, language, palette });
			const lines = written(sheet.element);
			for (const { text, left, right, top, bottom } of lines)
				expect([text, left >= 0, right <= sheet.width, top >= 0, bottom <= sheet.height]).toEqual([
					text,
					true,
					true,
					true,
					true
				]);
			const all = lines
				.map(({ text }) => text)
				.join(' ')
				.replaceAll('- ', '-');
			for (const said of [
				description.title,
				...description.groups,
				'The case',
				'Everything: 133 people.',
				'9.9.9',
				'https://example.org/en/'
			])
				expect(all).toContain(said);
			for (const said of [...description.warnings, ...description.rules]) expect(all).toContain(said);
			expect(all).not.toMatch(/[{}]|undefined|NaN/);
		}
	}
);
