import { countSteps, neighboursOf, type Neighbours } from './neighbours.ts';

/**
 * Pairs whose distance in the picture is to be their number of steps. How hard each end is drawn to it is told for
 * both ends: a pivot, which stands for many, draws harder than it is drawn.
 */
export interface StressTerms {
	readonly a: Int32Array;
	readonly b: Int32Array;
	readonly steps: Float64Array;
	readonly weightA: Float64Array;
	readonly weightB: Float64Array;
}

/** Every pair, each weighing steps⁻². */
export function termsOfAll(neighbours: Neighbours): StressTerms {
	const { count } = neighbours;
	const size = (count * (count - 1)) / 2;
	const [a, b, steps] = [new Int32Array(size), new Int32Array(size), new Float64Array(size)];
	let at = 0;
	for (let i = 0; i < count; i++) {
		const from = countSteps(neighbours, i);
		for (let j = i + 1; j < count; j++, at++) [a[at], b[at], steps[at]] = [i, j, from[j]!];
	}
	const weights = steps.map((step) => 1 / (step * step));
	return { a, b, steps, weightA: weights, weightB: weights };
}

/**
 * Every tie, and everybody with every pivot, which stands for those that are nearer to it than half the way: Ortmann,
 * Klimenta and Brandes, "A sparse stress model" (2017).
 */
export function termsOfPivots(
	neighbours: Neighbours,
	pivots: readonly number[],
	stepsFrom: readonly Int32Array[]
): StressTerms {
	const near = countNear(neighbours.count, pivots, stepsFrom);
	const room = neighbours.ends.length / 2 + neighbours.count * pivots.length;
	const [a, b, steps] = [new Int32Array(room), new Int32Array(room), new Float64Array(room)];
	const [weightA, weightB] = [new Float64Array(room), new Float64Array(room)];
	let at = 0;
	for (let i = 0; i < neighbours.count; i++)
		for (const j of neighboursOf(neighbours, i)) {
			if (i > j) continue;
			[a[at], b[at], steps[at], weightA[at], weightB[at]] = [i, j, 1, 1, 1];
			at++;
		}
	const place = new Map(pivots.map((pivot, index) => [pivot, index]));
	for (const [p, pivot] of pivots.entries()) {
		for (let i = 0; i < neighbours.count; i++) {
			const far = stepsFrom[p]![i]!;
			const other = place.get(i);
			if (far < 2 || (other !== undefined && other < p)) continue;
			[a[at], b[at], steps[at]] = [i, pivot, far];
			weightA[at] = near[p]![far >> 1]! / (far * far);
			weightB[at] = other === undefined ? 0 : near[other]![far >> 1]! / (far * far);
			at++;
		}
	}
	return {
		...{ a: a.subarray(0, at), b: b.subarray(0, at), steps: steps.subarray(0, at) },
		...{ weightA: weightA.subarray(0, at), weightB: weightB.subarray(0, at) }
	};
}

/** For every pivot, how many of those that it is the nearest pivot of are at most so many steps from it. */
function countNear(count: number, pivots: readonly number[], stepsFrom: readonly Int32Array[]): Int32Array[] {
	const near = pivots.map(() => new Int32Array(count + 1));
	for (let i = 0; i < count; i++) {
		let best = 0;
		for (let p = 1; p < pivots.length; p++) if (stepsFrom[p]![i]! < stepsFrom[best]![i]!) best = p;
		near[best]![stepsFrom[best]![i]!]!++;
	}
	for (const list of near) for (let at = 1; at < list.length; at++) list[at]! += list[at - 1]!;
	return near;
}

/** Pivots that are far from each other, the first being the one with the most neighbours, with the steps from each. */
export function choosePivots(neighbours: Neighbours, first: number, wanted: number) {
	const pivots: number[] = [];
	const stepsFrom: Int32Array[] = [];
	const nearest = new Int32Array(neighbours.count).fill(neighbours.count);
	let next = first;
	while (pivots.length < Math.min(wanted, neighbours.count)) {
		const steps = countSteps(neighbours, next);
		pivots.push(next);
		stepsFrom.push(steps);
		let farthest = 0;
		for (let i = 0; i < neighbours.count; i++) {
			nearest[i] = Math.min(nearest[i]!, steps[i]!);
			if (nearest[i]! > nearest[farthest]!) farthest = i;
		}
		next = farthest;
	}
	return { pivots, stepsFrom };
}
