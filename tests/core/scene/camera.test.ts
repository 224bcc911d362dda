import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cameraBox, roundCamera, turnTo, type Camera } from '#lib/core/scene/camera.ts';

const camera: Camera = { x: 100, y: -50, zoom: 2, width: 800, height: 600 };

test('what is in view: 800 × 600 pixels at 2 to a unit are 400 × 300 units around the middle', () => {
	expect(cameraBox(camera)).toEqual({ x: -100, y: -200, width: 400, height: 300 });
});

test.each([
	['the same window', 800, 600, 2],
	['half as large', 400, 300, 1],
	['twice as wide', 1600, 600, 2],
	['a phone: 390 pixels for 400 units', 390, 844, 0.975]
])('%s', (_, width, height, zoom) => {
	expect(turnTo(camera, width, height)).toEqual({ x: 100, y: -50, zoom, width, height });
});

const arbitraryCamera = fc.record({
	...{
		x: fc.double({ min: -1e4, max: 1e4, noNaN: true }),
		y: fc.double({ min: -1e4, max: 1e4, noNaN: true })
	},
	zoom: fc.double({ min: 0.15, max: 6, noNaN: true }),
	...{ width: fc.integer({ min: 200, max: 4000 }), height: fc.integer({ min: 200, max: 4000 }) }
});

test('in any window all of it is in view, around the same middle, and nothing smaller would do', () => {
	const side = fc.integer({ min: 200, max: 4000 });
	fc.assert(
		fc.property(arbitraryCamera, side, side, (each, width, height) => {
			const [before, after] = [cameraBox(each), cameraBox(turnTo(each, width, height))];
			expect(after.x).toBeLessThanOrEqual(before.x + 1e-6);
			expect(after.y).toBeLessThanOrEqual(before.y + 1e-6);
			const spare = Math.min(after.width - before.width, after.height - before.height);
			expect(Math.abs(spare)).toBeLessThan(1e-6);
		})
	);
});

test('rounded, a camera survives the reckoning of a canvas, and is off by less than a pixel', () => {
	fc.assert(
		fc.property(arbitraryCamera, (each) => {
			const kept = roundCamera(each);
			const { x, y, zoom, width, height } = kept;
			const pan = { x: width / 2 - x * zoom, y: height / 2 - y * zoom };
			const again = { ...kept, x: (width / 2 - pan.x) / zoom, y: (height / 2 - pan.y) / zoom };
			expect(roundCamera(again)).toEqual(kept);
			expect(Math.abs(x - each.x) * zoom).toBeLessThan(0.04);
			expect(Math.abs(1 / zoom - 1 / each.zoom) * width * zoom).toBeLessThan(4);
		})
	);
});
