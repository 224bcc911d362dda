import { resolve } from '$app/paths';
import { referencesFile } from '#lib/core/formats/figure/references.ts';
import type { Language } from '#lib/core/text/text.ts';

/** The address of the works set in a style: see `browser/load-references.ts`. */
export function referencesAddress(language: Language, style: string): string {
	return resolve('/data/[file]', { file: referencesFile(language, style) });
}
