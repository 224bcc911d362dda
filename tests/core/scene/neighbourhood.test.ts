import { expect, test } from 'vitest';
import { drawNeighbourhood } from '#lib/core/formats/pages/draw-neighbourhood.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { entityOf } from '#lib/core/graph/build.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { textWidth } from '#lib/core/scene/labels.ts';
import { composeNeighbourhood } from '#lib/core/scene/neighbourhood.ts';
import { closestPeople } from '#lib/core/scene/pages/closest-people.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { openedCase } from '#lib/server/opened.ts';
import { openSmall, viewOf } from '../../fixtures/small.ts';

const { graph, index, facets, places } = openSmall();
const whole = viewOf({ scope: 'context' });
const everything = composeScene(graph, index, select(facets, whole), places, whole);

test('people stand on the right, all else on the left, who has most claims first', () => {
	const { names, shown, all, scene } = composeNeighbourhood(graph, everything, 'ivan-chelnokov');
	// Claims with Ivan: Pavel 2 (c-08, c-09), Anna 2 (c-12, c-13), union, congress and faction 1 each.
	expect(names.map(({ id, side }) => `${side} ${id}`)).toEqual([
		...['left first-congress', 'left red-lathe', 'left turners-union'],
		...['right anna-shilova', 'right pavel-zhukov']
	]);
	expect([shown, all]).toEqual([5, 5]);
	const between = scene.ties.filter(({ a, b }) => ![a, b].includes('ivan-chelnokov'));
	expect(between.map(({ id }) => id).toSorted()).toEqual([
		...['anna-shilova~first-congress', 'anna-shilova~red-lathe', 'anna-shilova~turners-union'],
		...['first-congress~pavel-zhukov', 'pavel-zhukov~red-lathe']
	]);
	expect(new Set(between.map(({ emphasis }) => emphasis))).toEqual(new Set(['far']));
});

test('the people most tied to somebody come with the query that shows how', () => {
	expect(
		closestPeople(graph, everything, 'pavel-zhukov').map(({ person, claims, query }) => [
			person.id,
			claims,
			query
		])
	).toEqual([
		['ivan-chelnokov', 2, 'scope=wider&path=pavel-zhukov~ivan-chelnokov'],
		['olga-yurieva', 1, 'scope=context&path=pavel-zhukov~olga-yurieva']
	]);
});

function all(element: SvgElement, tag: string): SvgElement[] {
	const own = element.tag === tag ? [element] : [];
	return [...own, ...element.children.flatMap((child) => (typeof child === 'string' ? [] : all(child, tag)))];
}

test.each(languages)(
	'in %s, of everybody in the shipped case, names stay in the picture and off each other',
	(language: Language) => {
		const opened = openedCase(language);
		for (const { id } of opened.graph.dataset.entities) {
			const around = composeNeighbourhood(opened.graph, opened.everything, id);
			const drawn = drawNeighbourhood(around, {
				palette: palettes.light,
				title: id,
				nameOf: (each) => entityOf(opened.graph, each).short,
				linkTo: (each) => `../${each}/`
			});
			const { width, height } = around.scene.box;
			expect(around.shown).toBe(Math.min(20, around.all));
			expect(all(drawn, 'a').map(({ attributes }) => attributes.href)).toEqual(
				around.names.map((each) => `../${each.id}/`)
			);
			const bottoms = new Map<string, number>();
			for (const text of all(drawn, 'a').flatMap((link) => all(link, 'text')))
				for (const line of all(text, 'tspan')) {
					const anchor = String(text.attributes['text-anchor']);
					const [x, y] = [Number(line.attributes.x), Number(line.attributes.y)];
					const long = textWidth(line.children.join(''), false) * 13;
					const [from, to] = anchor === 'end' ? [x - long, x] : [x, x + long];
					expect(from).toBeGreaterThanOrEqual(0);
					expect(to).toBeLessThanOrEqual(width);
					expect(y - 10).toBeGreaterThanOrEqual(bottoms.get(anchor) ?? 0);
					expect(y + 3).toBeLessThanOrEqual(height);
					bottoms.set(anchor, y + 3);
				}
		}
	}
);
