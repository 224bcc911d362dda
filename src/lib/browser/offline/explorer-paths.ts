import { figureChoices } from '#lib/core/formats/figure/figure.ts';
import { referencesFile } from '#lib/core/formats/figure/references.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { formatPagePath } from '#lib/core/view/site-page.ts';

/** Where the explorer in one language lies below the path of the site. */
function pathOf(base: string, language: Language): string {
	return `${base}/${formatPagePath(language, { kind: 'explorer' })}`;
}

/** The language in which a path opens the explorer; nothing when it is another page. */
export function explorerAt(base: string, path: string): Language | undefined {
	return languages.find((language) => path === pathOf(base, language));
}

/**
 * Where the data lies that the explorer in one language may ever ask for. The case is there in every language: files for
 * other programs hold all of them.
 * @param prerendered all paths that were made when the site was built: of tours only these know which there are
 */
export function listExplorerData(base: string, language: Language, prerendered: readonly string[]): string[] {
	const files = [
		...languages.flatMap((each) => [`explorer-${each}.json`, `notes-${each}.json`]),
		'datapackage.json',
		...figureChoices.style.map((style) => referencesFile(language, style))
	];
	const tours = prerendered.filter((path) => path.startsWith(`${base}/data/tour-${language}-`));
	return [...files.map((file) => `${base}/data/${file}`), ...tours];
}
