import { expect, test } from 'vitest';
import { highestPlaces, largestClasses } from '#lib/core/graph/metrics/highest.ts';

const values = Float64Array.of(2, NaN, 3, 1, 2, NaN, 1);

test('the highest first, of equals the first in the dataset; what is not defined is not among them', () => {
	expect(highestPlaces(values, 3)).toEqual([2, 0, 4]);
	expect(highestPlaces(values, 10)).toEqual([2, 0, 4, 3, 6]);
	expect(highestPlaces(Float64Array.of(NaN), 10)).toEqual([]);
});

test('classes with all who are in them, 1 being the largest', () => {
	const classes = Float64Array.of(2, 1, NaN, 1, 3, 1, 2);
	expect(largestClasses(classes, 2)).toEqual([
		[1, 3, 5],
		[0, 6]
	]);
	expect(largestClasses(classes, 10)).toHaveLength(3);
});
