import { undefinedTint } from './measure-marks.ts';
import type { SceneEntity } from './scene.ts';
import type { Palette } from './theme.ts';
import type { Tint } from './tint.ts';

/** How something looks in black and white: a grey, lines over it, and the ink of its sign or letter. */
export interface PrintMark {
	readonly fill: string;
	readonly ink: string;
	/** Directions of the lines, in degrees; two for a net. */
	readonly lines: readonly number[];
}

const [white, black] = ['#ffffff', '#000000'];
const lined = (...lines: readonly number[]): PrintMark => ({ fill: white, ink: black, lines });
const plain = (fill: string, ink = black): PrintMark => ({ fill, ink, lines: [] });

/**
 * No two look alike, not even where their signs are too small to be read: what was done to people is black or lined,
 * what is not known is grey.
 */
const fates: Readonly<Record<string, PrintMark>> = {
	executed: plain(black, white),
	'died-in-purges': lined(135),
	'died-in-custody': lined(90),
	'died-in-camp': lined(45, 135),
	suicide: lined(0),
	'natural-death': plain(white),
	accident: lined(0, 90),
	'died-in-emigration': lined(45),
	unknown: plain('#d4d4d4')
};

/** The mark of a fate; one that the list does not know looks like the unknown one. */
export function printFate(fate: string): PrintMark {
	return fates[fate] ?? fates.unknown!;
}

/** The mark of a measure: a letter on white, or a grey as light as the colour was; lines for what is not measured. */
export function printTint({ fill, letter }: Pick<Tint, 'fill' | 'letter'>): PrintMark {
	if (letter) return plain(white);
	if (fill === undefinedTint.fill) return lined(45);
	const grey = greyOf(fill);
	return plain(grey, grey < '#808080' ? white : black);
}

/** The mark of an entity on paper without colours; nothing where colours tell what it is, or there is nothing to tell. */
export function printMark({ fate, tint }: SceneEntity, { colourless }: Palette): PrintMark | undefined {
	if (!colourless) return undefined;
	if (tint) return printTint(tint);
	return fate === undefined ? undefined : printFate(fate);
}

/** The grey that is as light as a colour, by the relative luminance of WCAG 2.2. */
function greyOf(colour: string): string {
	const [red, green, blue] = [1, 3, 5].map((at) => {
		const share = parseInt(colour.slice(at, at + 2), 16) / 255;
		return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
	});
	const light = 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
	const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
	const hex = Math.round(share * 255)
		.toString(16)
		.padStart(2, '0');
	return `#${hex}${hex}${hex}`;
}
