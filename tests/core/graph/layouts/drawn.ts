import fc from 'fast-check';
import type { LayoutInput, Positions } from '#lib/core/graph/layouts/layout.ts';

export interface Box {
	readonly width: number;
	readonly above: number;
	readonly below: number;
}

export type Ties = readonly (readonly [number, number])[];

export function inputOf(boxes: readonly Box[], ties: Ties = []): LayoutInput {
	return {
		widths: Float64Array.from(boxes, ({ width }) => width),
		above: Float64Array.from(boxes, ({ above }) => above),
		below: Float64Array.from(boxes, ({ below }) => below),
		sources: Int32Array.from(ties, ([source]) => source),
		targets: Int32Array.from(ties, ([, target]) => target),
		weights: Float64Array.from(ties, (_, index) => 1 + (index % 5)),
		aspect: 1.2
	};
}

/** Pairs of boxes that have a point in common, found by looking at every pair. */
export function overlaps(boxes: readonly Box[], positions: Positions): string[] {
	const sides = boxes.map(({ width, above, below }, index) => {
		const [x, y] = [positions[2 * index]!, positions[2 * index + 1]!];
		return { left: x - width / 2, right: x + width / 2, top: y - above, bottom: y + below };
	});
	return sides.flatMap((a, i) =>
		sides
			.map((b, j) => ({ b, j }))
			.filter(
				({ b, j }) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
			)
			.map(({ j }) => `${i} on ${j}`)
	);
}

export const same: Box = { width: 60, above: 10, below: 30 };

const box: fc.Arbitrary<Box> = fc.record({
	width: fc.integer({ min: 15, max: 120 }),
	above: fc.integer({ min: 7, max: 17 }),
	below: fc.integer({ min: 20, max: 45 })
});

/** Any boxes and ties, in one part or many, with everything that a layout may want to know. */
export const drawn = fc.array(box, { minLength: 1, maxLength: 45 }).chain((boxes) => {
	const end = fc.nat(boxes.length - 1);
	const each = <T>(of: fc.Arbitrary<T>) => fc.array(of, { minLength: boxes.length, maxLength: boxes.length });
	return fc.record({
		boxes: fc.constant(boxes),
		ties: fc.array(fc.tuple(end, end), { maxLength: 90 }),
		centre: end,
		groups: each(fc.nat(5)),
		times: each(fc.option(fc.integer({ min: 1880, max: 1956 }), { nil: NaN })),
		modes: each(fc.nat(1))
	});
});

/** What was drawn as the input of a layout; each time a new value. */
export function toInput(from: typeof drawn extends fc.Arbitrary<infer T> ? T : never): LayoutInput {
	return {
		...inputOf(from.boxes, from.ties),
		centre: from.centre,
		groups: Int32Array.from(from.groups),
		times: Float64Array.from(from.times),
		modes: Uint8Array.from(from.modes)
	};
}
