import { figureChoices } from '#lib/core/formats/figure/figure.ts';
import type { ReferencesFile } from '#lib/core/formats/figure/references.ts';
import type { Language } from '#lib/core/text/text.ts';
import type { StyleId } from './citations/styles.ts';
import { setReferences } from './references.ts';
import { toldOf } from './told.ts';

/** The style that readers of a language expect first: the historians' in English, the nearest to GOST in Russian. */
const usual: Readonly<Record<Language, StyleId>> = { tr: 'apa', en: 'chicago', ru: 'iso690' };

const set = new Map<string, ReferencesFile>();

/** All sources set in a style and a language: once a build, for it takes a while. */
export function referencesOf(language: Language, style: StyleId): ReferencesFile {
	const key = `${language} ${style}`;
	const file = set.get(key) ?? setReferences(toldOf(language).dataset, style, language);
	set.set(key, file);
	return file;
}

/** A source as a citation in every style, that which readers of the language expect first. */
export function citeSource(
	language: Language,
	id: string
): readonly { readonly style: StyleId; readonly text: string }[] {
	const styles = [usual[language], ...figureChoices.style.filter((style) => style !== usual[language])];
	return styles.map((style) => ({ style, text: referencesOf(language, style).entries[id]! }));
}
