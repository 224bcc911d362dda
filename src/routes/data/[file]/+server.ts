import { error, json } from '@sveltejs/kit';
import { figureChoices } from '#lib/core/formats/figure/figure.ts';
import { referencesFile } from '#lib/core/formats/figure/references.ts';
import { writeGraphology } from '#lib/core/formats/graphology-file.ts';
import { packCaseFile } from '#lib/core/scene/case.ts';
import { languages } from '#lib/core/text/text.ts';
import { caseFile, describeCase } from '#lib/server/dataset.ts';
import { setReferences } from '#lib/server/references.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const files = new Map<string, () => unknown>([
	['datapackage.json', describeCase],
	...languages.flatMap((language): (readonly [string, () => unknown])[] => [
		[`explorer-${language}.json`, () => packCaseFile(caseFile(language))],
		[`graph-${language}.json`, () => writeGraphology(caseFile(language).dataset, language)],
		...figureChoices.style.map((style): [string, () => unknown] => [
			referencesFile(language, style),
			() => setReferences(caseFile(language).dataset, style, language)
		])
	])
]);

export const entries: EntryGenerator = () => [...files.keys()].map((file) => ({ file }));

/** The files that pages load, the graph as open data, and what the columns of the data mean. */
export const GET: RequestHandler = ({ params }) => {
	const make = files.get(params.file);
	return make ? json(make()) : error(404, params.file);
};
