import { expect, test } from 'vitest';
import { evidencePart } from '#lib/core/formats/figure/parts/evidence.ts';
import { timelinePart } from '#lib/core/formats/figure/parts/timeline.ts';
import { dashes, palettes } from '#lib/core/scene/theme.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { openSmall, viewOf } from '../../../fixtures/small.ts';
import { descendants } from '../xml.ts';
import { contentOf, openShipped } from './content.ts';
import { textsIn } from './texts-in.ts';

const texts = (element: Parameters<typeof textsIn>[0]) => textsIn(element).map(({ text }) => text);

test.each(['en', 'tr', 'ru'] as const)(
	'how sure the ties are and on how many works the claims rest, in %s',
	(language) => {
		const content = contentOf({ opened: openSmall(language), language, query: 'scope=context' });
		const { element } = evidencePart.draw(content, 900)!;
		const rows = texts(element);
		// 15 claims in 12 ties. Two claims have two works (c-01, c-06); what is cited in a work is no second one (c-10).
		const share = { en: '87%', tr: '%87', ru: '87\u00a0%' }[language];
		expect(rows).toContain(`13 (${share})`);
		for (const { label, count } of content.snapshot.legend.certainties) {
			const at = rows.indexOf(label);
			expect(rows[at + 1]).toMatch(new RegExp(`^${count} \\(`));
		}
		const lines = descendants(element).flatMap(({ attributes }) => attributes['stroke-dasharray'] ?? []);
		expect(lines).toEqual([dashes.probable!.join(' '), dashes.disputed!.join(' ')]);
	}
);

test('as many claims rest on so many works as the facet of that name counts', () => {
	const opened = openShipped('en');
	const { element } = evidencePart.draw(contentOf({ opened, query: 'scope=context' }), 900)!;
	const counts = select(opened.facets, viewOf({ scope: 'context' })).counts.get('witnesses')!;
	const rows = texts(element);
	for (const [id, label] of ['1 source', '2 sources', '3 sources', '4 or more sources'].entries())
		expect(rows[rows.indexOf(label) + 1]).toMatch(new RegExp(`^${counts.get(String(id + 1))!.visible} `));
	// Copies of one work are one work.
	const { claims } = opened.graph.dataset;
	expect(claims.filter(({ citations }) => citations.length === 1).length).not.toBe(counts.get('1')!.visible);
});

test('bars are as long as their numbers tell', () => {
	const { element } = evidencePart.draw(contentOf({ opened: openSmall(), query: 'scope=context' }), 900)!;
	const bars = descendants(element).filter(({ tag }) => tag === 'rect');
	const numbers = texts(element)
		.flatMap((text) => (/^(\d+) \(/.exec(text) ?? []).slice(1))
		.map(Number);
	expect(bars).toHaveLength(numbers.length);
	const [longest, shortest] = [bars.at(-2)!, bars.at(-1)!].map(({ attributes }) => Number(attributes.width));
	expect(numbers.slice(-2)).toEqual([13, 2]);
	expect(shortest! / longest!).toBeCloseTo(2 / 13, 2);
});

test('nothing to say of nothing', () => {
	const content = contentOf({ opened: openSmall(), query: 'fate=unknown&rest=hide' });
	expect(evidencePart.draw(content, 900)).toBeUndefined();
	expect(timelinePart.draw({ ...content, timeline: undefined }, 900)).toBeUndefined();
});

test.each([
	['period=1920/1921', 'chosen: 1920–1921', [35, 37]],
	['asof=1920-12-31', 'chosen: 31 December 1920', [0, 36]],
	['', undefined, undefined]
] as const)('the chosen time is framed and named: %s', (query, said, years) => {
	const content = contentOf({ opened: openSmall(), query });
	const all = content.timeline!.years;
	const { element } = timelinePart.draw(content, 870)!;
	const frames = descendants(element).filter(
		({ tag, attributes }) => tag === 'rect' && attributes.stroke === palettes.light.accent
	);
	expect(texts(element).find((text) => text.startsWith('chosen'))).toBe(said);
	// The one in the key beside that in the strip.
	expect(frames).toHaveLength(said ? 2 : 0);
	if (!years) return;
	const step = 870 / all.length;
	const at = (index: number) => (all[0]!.year === 1885 ? index * step : NaN);
	const { x, width } = frames[0]!.attributes;
	expect(Number(x)).toBeCloseTo(at(years[0]), 0);
	expect(Number(x) + Number(width)).toBeCloseTo(at(years[1]), 0);
});

test('claims without a date are counted beside the heading', () => {
	const [heading] = texts(timelinePart.draw(contentOf({ opened: openSmall() }), 870)!.element);
	expect(heading).toBe('Claims by year (claims without a date: 1)');
});
