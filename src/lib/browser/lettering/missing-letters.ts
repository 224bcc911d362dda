import { inheritInk, plainInk, type Ink } from '#lib/core/formats/inherited-ink.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { letteringMessages as words } from '#lib/core/text/lettering-messages.ts';
import { fill, languages, type Text } from '#lib/core/text/text.ts';
import { faceOf, type Faces } from './faces.ts';

/** Thrown in place of a file in which letters would be empty boxes; says what to do in every language. */
export class LettersMissing extends Error {
	readonly said: Text;

	constructor(letters: readonly string[]) {
		const shown = letters.slice(0, 12).join(' ') + (letters.length > 12 ? ' …' : '');
		super(`the fonts have no ${shown}`);
		const said = languages.map((each) => [each, fill(words.lettersMissing[each], { letters: shown })]);
		this.said = Object.fromEntries(said) as Text;
	}
}

/** Throws when something is written on a drawing that the fonts have no letters for. */
export function demandLetters(drawing: SvgElement, faces: Faces): void {
	const missing = new Set<string>();
	collect(drawing, plainInk, faces, missing);
	if (missing.size > 0) throw new LettersMissing([...missing]);
}

/** Signs that show nothing by themselves: controls, variation selectors. */
const unseen = /[\p{C}\p{Mn}\s]/u;

function collect(
	{ tag, attributes, children }: SvgElement,
	above: Ink,
	faces: Faces,
	missing: Set<string>
): void {
	if (tag === 'title' || tag === 'desc') return;
	const ink = inheritInk(attributes, above);
	const { font } = faces[faceOf(ink)];
	for (const child of children) {
		if (typeof child !== 'string') collect(child, ink, faces, missing);
		else
			for (const letter of child)
				if (!unseen.test(letter) && !font.hasGlyphForCodePoint(letter.codePointAt(0)!)) missing.add(letter);
	}
}
