import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FigureContent, References } from '#lib/core/formats/figure/part.ts';
import { balanceColumns, fillColumns } from '#lib/core/formats/figure/parts/columns.ts';
import { sourcesPart } from '#lib/core/formats/figure/parts/sources.ts';
import { sourcesOf } from '#lib/core/formats/figure/parts/list-sources.ts';
import { idsIn, openSmall } from '../../../fixtures/small.ts';
import { contentOf, openShipped } from './content.ts';
import { textsIn } from './texts-in.ts';

const textsOf = (content: FigureContent, width = 900, room?: number) =>
	textsIn(sourcesPart.draw(content, width, room)!.element).map(({ text }) => text);

test.each([
	['', ['book-a', 'web-b']],
	['scope=context', ['book-a', 'web-b', 'letter-c']],
	// Only c-13 and c-02, and what is told of the two people: a-03, f-02 and a-05 name the second work.
	['certainty=probable&rest=hide', ['book-a', 'web-b']],
	// Anna alone: a-04 and f-03.
	['fate=suicide&kind=person&rest=hide', ['book-a']]
])('the works behind what is visible under %j', (query, expected) => {
	const content = contentOf({ opened: openSmall(), query });
	expect(sourcesOf(content).map(({ id }) => id)).toEqual(expected);
});

test('they are those that some visible record names', () => {
	const queries = [
		'',
		'scope=context',
		'fate=executed&rest=hide',
		'certainty=disputed&scope=wider',
		'role=chair'
	];
	for (const query of queries) {
		const content = contentOf({ opened: openShipped('en'), query });
		const { dataset } = content.graph;
		const entities = new Set(idsIn(dataset.entities, content.visible.entities));
		const claims = new Set(idsIn(dataset.claims, content.visible.claims));
		const named = (id: string) =>
			[
				...dataset.claims.filter((claim) => claims.has(claim.id)),
				...dataset.fates.filter(({ person }) => entities.has(person)),
				...dataset.attributes.filter(({ entity }) => entities.has(entity))
			].some(({ citations }) => citations.some(({ source }) => source === id));
		const expected = dataset.sources.filter(({ id }) => named(id));
		expect(sourcesOf(content)).toEqual(expected);
		expect(expected.length).toBeGreaterThan(20);
	}
});

const references: References = {
	cite: () => '',
	sourceOf: (id) => ({ 'book-a': '“Zebra” by A', 'web-b': 'Åland', 'letter-c': 'aster' })[id]
};

test('numbered in alphabetical order, whatever sign they begin with; in usual words before the style is there', () => {
	const query = 'scope=context';
	expect(textsOf(contentOf({ opened: openSmall(), query, references }), 320)).toEqual([
		...['Sources (3)', '1.', 'Åland', '2.', 'aster', '3.', '“Zebra” by A']
	]);
	expect(textsOf(contentOf({ opened: openSmall(), query }), 600)).toEqual([
		...['Sources (3)', '1.', 'Letter to the union'],
		...['2.', 'Museum of Tools, Токари, Workshop Pages (n.d.). https://example.org/turners'],
		...['3.', 'Vera Lind, Ömer Işık, The Lathe and the Pen, Harbour Press (2007)']
	]);
});

test('with little room the first ones stand there, and the last line says how many more there are', () => {
	for (const language of ['tr', 'en', 'ru'] as const) {
		const content = contentOf({ opened: openShipped(language), language });
		const whole = sourcesPart.draw(content, 640)!;
		const count = sourcesOf(content).length;
		expect(whole.leftOut ?? 0).toBe(0);
		let before = count + 1;
		for (const room of [40, 200, 700, whole.height - 1]) {
			const drawn = sourcesPart.draw(content, 640, room)!;
			const texts = textsOf(content, 640, room);
			const numbered = texts.filter((text) => /^\d+\.$/.test(text)).length;
			expect(drawn.height).toBeLessThanOrEqual(Math.max(room, 40));
			expect(numbered + drawn.leftOut!).toBe(count);
			expect(texts.at(-1)).toContain(` ${drawn.leftOut} `);
			expect(drawn.leftOut).toBeLessThan(before);
			before = drawn.leftOut!;
		}
		expect(sourcesPart.draw(content, 640, whole.height)!.leftOut ?? 0).toBe(0);
	}
});

test('nothing where nothing is cited', () => {
	expect(
		sourcesPart.draw(contentOf({ opened: openSmall(), query: 'fate=unknown&rest=hide' }), 640)
	).toBeUndefined();
});

test('columns hold every block in order, and no lower ones would', () => {
	const blocks = fc.array(
		fc.integer({ min: 1, max: 6 }).map((length) => ({ lines: new Array<string>(length).fill('x') }))
	);
	fc.assert(
		fc.property(blocks, fc.integer({ min: 1, max: 5 }), (all, count) => {
			const columns = balanceColumns(all, count);
			expect(columns.flat()).toEqual(all);
			expect(columns.length).toBeLessThanOrEqual(count);
			const high = Math.max(
				0,
				...columns.map((column) => column.reduce((sum, { lines }) => sum + lines.length, 0))
			);
			for (let lower = 0; lower < high; lower++) expect(fillColumns(all, count, lower)).toBeUndefined();
		})
	);
});
