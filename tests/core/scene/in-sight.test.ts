import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraBox } from '#lib/core/scene/camera.ts';
import { boxInSight, cameraOn } from '#lib/core/scene/in-sight.ts';
import { boxOf } from '#lib/core/scene/scene.ts';
import { look } from '../../fixtures/look.ts';
import { openSmall, viewOf } from '../../fixtures/small.ts';
import { arbitraryView } from '../view/arbitrary-view.ts';

const small = openSmall();

/** The ids of what a box is around. */
function around(changes: Parameters<typeof viewOf>[0]): string[] {
	const { scene } = look(small, viewOf(changes));
	const { x, y, width, height } = boxInSight(scene);
	return scene.entities
		.filter((each) => each.x >= x && each.x <= x + width && each.y >= y && each.y <= y + height)
		.map(({ id }) => id);
}

test('what is selected and its neighbours; what passes when nothing is; everything when nothing passes', () => {
	const letter = { type: 'entity', id: 'letter-of-the-seven' } as const;
	const { scene } = look(small, viewOf({ scope: 'wider', focus: letter }));
	const signed = ['anna-shilova', 'pavel-zhukov', 'letter-of-the-seven'];
	expect(boxInSight(scene)).toEqual(boxOf(scene.entities.filter(({ id }) => signed.includes(id))));
	for (const id of signed) expect(around({ scope: 'wider', focus: letter })).toContain(id);
	const filters = {
		fate: { required: ['suicide'], excluded: [] },
		kind: { required: ['person'], excluded: [] }
	};
	const { scene: filtered } = look(small, viewOf({ filters }));
	expect(boxInSight(filtered)).toEqual(boxOf(filtered.entities.filter(({ id }) => id === 'anna-shilova')));
	const nobody = {
		fate: { required: ['accident'], excluded: [] },
		kind: { required: ['person'], excluded: [] }
	};
	const { scene: empty } = look(small, viewOf({ filters: nobody }));
	expect(boxInSight(empty)).toEqual(empty.box);
});

test('the camera has all of it in view, in the middle, and never enlarges three dots to a wall', () => {
	const side = fc.integer({ min: 120, max: 3000 });
	fc.assert(
		fc.property(arbitraryView(small.graph.dataset), side, side, (view, width, height) => {
			const box = boxInSight(look(small, view).scene);
			const camera = cameraOn(box, { width, height });
			const seen = cameraBox(camera);
			expect(camera.zoom).toBeLessThanOrEqual(1.5);
			expect(seen.x).toBeLessThanOrEqual(box.x);
			expect(seen.y).toBeLessThanOrEqual(box.y);
			// The buttons at the right lie on nothing of it.
			expect(seen.x + seen.width - 59 / camera.zoom).toBeGreaterThanOrEqual(box.x + box.width);
			expect(seen.y + seen.height).toBeGreaterThanOrEqual(box.y + box.height);
			expect(camera.y).toBeCloseTo(box.y + box.height / 2);
		}),
		{ numRuns: 100 }
	);
});
