import { openFileMessages as words } from '#lib/core/text/open-file-messages.ts';
import { wholeCase } from '../dataset.ts';
import { caseDescription, tell } from './description.ts';
import type { OpenFile } from './open-file.ts';

const lists = ['entities', 'claims', 'attributes', 'fates', 'positions'] as const;

/** The records as JSON: as Fateline itself reads them, in every language. */
export function recordFiles(): OpenFile[] {
	const titles = new Map((caseDescription().resources ?? []).map((resource) => [resource.path, resource]));
	return [
		...lists.map((list): OpenFile => {
			const label = tell(titles.get(`${list}.csv`) ?? { title: list }, 'title');
			return {
				...{ name: `${list}.json`, group: 'records', label, use: words.records, mime: 'application/json' },
				make: () => writeLines(wholeCase()[list])
			};
		}),
		{
			...{ name: 'vocabulary.json', group: 'records', mime: 'application/json' },
			...{ label: words.vocabulary, use: words.vocabularyUse },
			make: () => JSON.stringify(wholeCase().vocabulary, undefined, '\t') + '\n'
		}
	];
}

/** A list with a record to each line, so that two versions can be compared line by line. */
function writeLines(records: readonly unknown[]): string {
	return `[\n${records.map((record) => JSON.stringify(record)).join(',\n')}\n]\n`;
}
