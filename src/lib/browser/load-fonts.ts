import type { SvgElement } from '#lib/core/formats/svg-element.ts';

/**
 * Loads the fonts that a drawing is written in, for the letters that are in it: a canvas does not wait for them. Rejects
 * when a file cannot be had.
 */
export async function loadFonts(fonts: FontFaceSet, element: SvgElement): Promise<void> {
	const texts = new Map<string, string>();
	collect(element, 'serif', texts);
	// The files are the same for every weight.
	await Promise.all([...texts].map(([family, text]) => fonts.load(`12px ${family}`, lettersOf(text))));
}

function collect(element: SvgElement, above: string, texts: Map<string, string>): void {
	const family = String(element.attributes['font-family'] ?? above);
	for (const child of element.children)
		if (typeof child !== 'string') collect(child, family, texts);
		else texts.set(family, (texts.get(family) ?? '') + child);
}

function lettersOf(text: string): string {
	return [...new Set(text)].join('');
}
