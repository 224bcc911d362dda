import { expect, test } from 'vitest';
import { chooseLettering } from '#lib/core/scene/declutter.ts';
import { labelSize } from '#lib/core/scene/theme.ts';
import { look } from '../../fixtures/look.ts';
import { openSmall, viewOf } from '../../fixtures/small.ts';

const { scene } = look(openSmall('en'), viewOf({ scope: 'context' }));
const everybody = scene.entities.map(({ id }) => id);

/** Where the enlarged name of an entity lies. */
function rectOf(id: string, factor: number) {
	const { x, y, label } = scene.entities.find((entity) => entity.id === id)!;
	const half = (label.width / 2) * factor;
	return {
		left: x - half,
		right: x + half,
		top: y + label.top,
		bottom: y + label.top + label.height * factor
	};
}

test('where there is room all names are written in their own size', () => {
	expect(chooseLettering(scene, 0.8)).toEqual({ factor: 1, named: new Set(everybody) });
});

test.each([0.7, 0.5, 0.3, 0.2])(
	'at zoom %f names are readable, none lies over another or over the edge',
	(zoom) => {
		const { factor, named } = chooseLettering(scene, zoom);
		expect(factor * labelSize * zoom).toBeCloseTo(9.5);
		const rects = [...named].map((id) => rectOf(id, factor));
		const edge = 16 / zoom;
		for (const { left, right, top, bottom } of rects) {
			expect(left).toBeGreaterThanOrEqual(scene.box.x - edge);
			expect(right).toBeLessThanOrEqual(scene.box.x + scene.box.width + edge);
			expect(top).toBeGreaterThanOrEqual(scene.box.y - edge);
			expect(bottom).toBeLessThanOrEqual(scene.box.y + scene.box.height + edge);
		}
		for (const [at, a] of rects.entries())
			for (const b of rects.slice(at + 1))
				expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
	}
);

test('names that would be cut off at the edge are not written, others take their room', () => {
	const few = chooseLettering(scene, 0.2).named.size;
	expect(few).toBeLessThan(everybody.length);
	expect(chooseLettering(scene, 0.5).named.size).toBeGreaterThan(few);
});
