/** The places of the highest values, of equals the first in the dataset; those without a value are not among them. */
export function highestPlaces(values: Float64Array, count: number): readonly number[] {
	return Array.from(values, (_, place) => place)
		.filter((place) => !Number.isNaN(values[place]))
		.sort((a, b) => values[b]! - values[a]! || a - b)
		.slice(0, count);
}

/** The places in each of the largest classes, the largest first. */
export function largestClasses(values: Float64Array, count: number): readonly (readonly number[])[] {
	const classes: number[][] = Array.from({ length: count }, () => []);
	values.forEach((value, place) => classes[value - 1]?.push(place));
	return classes.filter((places) => places.length > 0);
}
