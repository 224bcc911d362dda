import { error, json } from '@sveltejs/kit';
import { figureChoices } from '#lib/core/formats/figure/figure.ts';
import { referencesFile } from '#lib/core/formats/figure/references.ts';
import { takeNotes, withoutNotes } from '#lib/core/dataset/notes.ts';
import { packCaseFile, type CaseFile } from '#lib/core/scene/case.ts';
import { languages } from '#lib/core/text/text.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { answerOpenFile } from '#lib/server/open-data/answer.ts';
import { openFiles } from '#lib/server/open-data/open-files.ts';
import { referencesOf } from '#lib/server/source-citations.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

const packBare = ({ dataset, places }: CaseFile) => packCaseFile({ dataset: withoutNotes(dataset), places });

/** What only the explorer loads. */
const files = new Map<string, () => unknown>(
	languages.flatMap((language): (readonly [string, () => unknown])[] => [
		[`explorer-${language}.json`, () => packBare(caseFile(language))],
		[`notes-${language}.json`, () => takeNotes(caseFile(language).dataset)],
		...figureChoices.style.map((style): [string, () => unknown] => [
			referencesFile(language, style),
			() => referencesOf(language, style)
		])
	])
);

export const entries: EntryGenerator = () => {
	const open = openFiles().filter(({ name }) => !name.includes('/'));
	return [...files.keys(), ...open.map(({ name }) => name)].map((file) => ({ file }));
};

/** The files that pages load, and those of open data. */
export const GET: RequestHandler = ({ params }) => {
	const make = files.get(params.file);
	if (make) return json(make());
	return answerOpenFile(params.file) ?? error(404, params.file);
};
