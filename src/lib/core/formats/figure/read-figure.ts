import {
	figureChoices,
	partIds,
	plainFigure,
	type Figure,
	type FigureChoices,
	type PartId
} from './figure.ts';

/** What a number may be. */
const ranges = {
	width: [1, 100_000],
	height: [1, 100_000],
	dpi: [36, 2400],
	labelSize: [2, 72]
} as const satisfies Partial<Record<keyof Figure, readonly [number, number]>>;

/** Longer titles are no titles. */
const longestTitle = 500;

/**
 * A figure from what was remembered or came in a file: what is missing, unknown or of the wrong type is as in the plain
 * one. It never throws.
 */
export function readFigure(value: unknown): Figure {
	const given = new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));
	const choices = Object.entries(figureChoices).map(([key, options]) => [
		key,
		(options as readonly unknown[]).includes(given.get(key)) ? given.get(key) : options[0]
	]);
	const numbers = Object.entries(ranges).map(([key, [least, most]]) => {
		const number: unknown = given.get(key);
		const fits = typeof number === 'number' && number >= least && number <= most;
		return [key, fits ? number : plainFigure[key as keyof typeof ranges]];
	});
	const { parts, title, reopens } = Object.fromEntries(given) as Record<string, unknown>;
	return {
		...(Object.fromEntries(choices) as unknown as FigureChoices),
		...(Object.fromEntries(numbers) as Record<keyof typeof ranges, number>),
		parts: Array.isArray(parts) ? partIds.filter((id) => parts.includes(id)) : plainFigure.parts,
		title: typeof title === 'string' ? title.slice(0, longestTitle) : '',
		reopens: typeof reopens === 'boolean' ? reopens : plainFigure.reopens
	} satisfies Record<keyof Figure, unknown> as Figure & { parts: readonly PartId[] };
}
