import { figureChoices, partIds, plainFigure, type Figure } from '../figure/figure.ts';
import type { Fields } from './fields.ts';

/**
 * The settings of a figure. One that is missing, or a choice that is not known here, is that of a plain figure; one of the
 * wrong type makes all of it wrong.
 */
export function checkFigure(fields: Fields): Figure {
	const read = ([key, plain]: readonly [string, unknown]) =>
		[key, fields.has(key) ? checkSetting(fields, key, plain) : plain] as const;
	return Object.fromEntries(Object.entries(plainFigure).map(read)) as unknown as Figure;
}

function checkSetting(fields: Fields, key: string, plain: unknown): unknown {
	if (Array.isArray(plain)) {
		const chosen = fields.texts(key, 1000);
		return partIds.filter((id) => chosen.includes(id));
	}
	if (typeof plain === 'boolean') return fields.truth(key);
	if (typeof plain === 'number') return fields.number(key, 0, 100_000);
	const text = fields.text(key, 1000);
	const options: readonly string[] | undefined = Object.hasOwn(figureChoices, key)
		? figureChoices[key as keyof typeof figureChoices]
		: undefined;
	return !options || options.includes(text) ? text : plain;
}
