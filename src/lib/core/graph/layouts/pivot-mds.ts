import type { Positions } from './layout.ts';

/** A start far from any optimum still converges: this many rounds find both axes. */
const rounds = 60;

/**
 * Places by pivot multidimensional scaling (Brandes and Pich, "Eigensolver methods for progressive multidimensional
 * scaling of large data", 2006): `steps` has, for each pivot, how far everybody is from it.
 */
export function placeByPivots(steps: readonly Int32Array[], count: number): Positions {
	const centred = doubleCentre(steps, count);
	const first = findAxis(centred, []);
	const second = findAxis(centred, [first]);
	const places = new Float64Array(2 * count);
	for (let i = 0; i < count; i++) {
		for (const [axis, weights] of [first, second].entries())
			places[2 * i + axis] = centred.reduce((sum, column, pivot) => sum + column[i]! * weights[pivot]!, 0);
	}
	return places;
}

/** Squared distances, less the means of their rows and columns. */
function doubleCentre(steps: readonly Int32Array[], count: number): Float64Array[] {
	const squares = steps.map((column) => Float64Array.from(column, (step) => step * step));
	const rows = new Float64Array(count);
	for (const column of squares) column.forEach((value, i) => (rows[i]! += value / squares.length));
	const all = rows.reduce((sum, value) => sum + value, 0) / count;
	return squares.map((column) => {
		const mean = column.reduce((sum, value) => sum + value, 0) / count;
		return column.map((value, i) => -(value - mean - rows[i]! + all) / 2);
	});
}

/** The strongest direction among the pivots that is at right angles to those found before, by power iteration. */
function findAxis(centred: readonly Float64Array[], before: readonly Float64Array[]): Float64Array {
	const count = centred[0]!.length;
	let axis = Float64Array.from(centred, (_, pivot) => 1 + (pivot % 7) / 7 + (pivot % 3));
	for (let round = 0; round < rounds; round++) {
		const along = new Float64Array(count);
		centred.forEach((column, pivot) => {
			const weight = axis[pivot]!;
			for (let i = 0; i < count; i++) along[i]! += column[i]! * weight;
		});
		axis = Float64Array.from(centred, (column) => dot(column, along));
		for (const other of before) {
			const share = dot(axis, other);
			axis = axis.map((value, pivot) => value - share * other[pivot]!);
		}
		const length = Math.sqrt(dot(axis, axis));
		if (length < 1e-9) return new Float64Array(axis.length);
		axis = axis.map((value) => value / length);
	}
	return axis;
}

function dot(a: Float64Array, b: Float64Array): number {
	let sum = 0;
	for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
	return sum;
}
