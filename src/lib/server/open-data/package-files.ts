import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipFiles } from '#lib/core/formats/data/zip.ts';
import { releasesFile } from '#lib/core/dataset/releases.ts';
import { openFileMessages as words } from '#lib/core/text/open-file-messages.ts';
import { caseFolder, caseTours, wholeCase } from '../dataset.ts';
import { writeCitationFile } from './citation-file.ts';
import { caseDescription, dateOfCase, tell } from './description.ts';
import { writeLicence } from './licence-text.ts';
import type { OpenFile } from './open-file.ts';

const markdown = 'text/markdown; charset=utf-8';

/** What a package may have beside its tables or not. */
const optional = ['README.md', 'CHANGES.md', 'open-questions.md', releasesFile];

/** The files of the package itself, as they lie in its folder, and all of them in a ZIP. */
export function packageFiles(): OpenFile[] {
	const { resources = [] } = caseDescription();
	const tables = resources.filter(({ path }) => path.endsWith('.csv'));
	return [
		{
			...{ name: `${wholeCase().meta.name}.zip`, group: 'package', mime: 'application/zip' },
			...{ label: words.package, use: words.packageUse, make: () => zipFiles(packed(), dateOfCase()) }
		},
		{
			...{ name: 'datapackage.json', group: 'package', mime: 'application/json' },
			...{ label: words.schema, use: words.schemaUse, make: () => asItIs('datapackage.json') }
		},
		...written('README.md', markdown, 'package', words.readme, words.readmeUse),
		...tables.map((resource): OpenFile => ({
			...{ name: resource.path, group: 'tables', mime: 'text/csv; charset=utf-8' },
			...{ label: tell(resource, 'title'), use: tell(resource, 'description') },
			make: () => asItIs(resource.path)
		})),
		...written(releasesFile, 'application/json', 'about', words.versions, words.versionsUse),
		...written('CHANGES.md', markdown, 'about', words.conversion, words.conversionUse),
		...written('open-questions.md', markdown, 'about', words.questions, words.questionsUse)
	];
}

/** A file that a package may have or not. */
function written(
	name: string,
	mime: string,
	group: OpenFile['group'],
	label: OpenFile['label'],
	use: OpenFile['use']
): OpenFile[] {
	return existsSync(join(caseFolder(), name))
		? [{ name, group, label, use, mime, make: () => asItIs(name) }]
		: [];
}

/** The whole package, with how to cite it and its licence. */
function packed(): Record<string, string> {
	const { resources = [] } = caseDescription();
	const more = optional.filter((name) => existsSync(join(caseFolder(), name)));
	const tours = caseTours().map(({ file }) => file);
	const names = new Set(['datapackage.json', ...resources.map(({ path }) => path), ...more, ...tours]);
	return {
		...Object.fromEntries([...names].sort().map((name) => [name, asItIs(name)])),
		'CITATION.cff': writeCitationFile(),
		'LICENSE.txt': writeLicence()
	};
}

/** A file of the package, as it lies in its folder. */
export function asItIs(name: string): string {
	return readFileSync(join(caseFolder(), name), 'utf8');
}
