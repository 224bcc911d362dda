/**
 * Leaves out of a style sheet the parts of fonts that have no character of a text: a page in Turkish never asks for Greek.
 * A face without `unicode-range` has every character.
 */
export function leaveNeededFonts(css: string, text: string): string {
	const characters = charactersOf(text);
	return css.replace(facePattern, (face) => (hasAnyOf(face, characters) ? face : ''));
}

/** The addresses of the files of a font that a style sheet gives for any character of a text, in the sheet's order. */
export function listFontFiles(css: string, family: string, text: string): string[] {
	const characters = charactersOf(text);
	return (css.match(facePattern) ?? [])
		.filter((face) => face.includes(family) && hasAnyOf(face, characters))
		.flatMap((face) => /url\(([^)]+\.woff2)\)/.exec(face)?.[1] ?? []);
}

const facePattern = /@font-face\s*\{[^}]*\}/g;

type Range = readonly [first: number, last: number];

function charactersOf(text: string): number[] {
	return [...new Set(text)].map((character) => character.codePointAt(0)!);
}

function hasAnyOf(face: string, characters: readonly number[]): boolean {
	const text = /unicode-range:([^;}]+)/.exec(face)?.[1];
	if (!text) return true;
	const ranges = readRanges(text);
	return characters.some((each) => ranges.some(([first, last]) => each >= first && each <= last));
}

/** Reads the ranges of code points of a CSS `unicode-range`, such as `U+0-FF,U+131,U+4??`. */
function readRanges(text: string): Range[] {
	return text.split(',').map((each) => {
		const [first = '', last = first] = each.trim().slice('U+'.length).split('-');
		return [parseInt(first.replaceAll('?', '0'), 16), parseInt(last.replaceAll('?', 'F'), 16)];
	});
}
