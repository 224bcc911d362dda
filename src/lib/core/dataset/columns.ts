import { languages } from '../text/text.ts';
import type { Columns } from './table.ts';

/** `name_tr`, `name_en`, `name_ru`. */
function inEach(name: string): string[] {
	return languages.map((language) => `${name}_${language}`);
}

/** The columns of every CSV file of a data package, in the order in which they stand. */
export const columns = {
	'entities.csv': [
		...['id', 'kind', 'tier', ...inEach('name'), ...inEach('short'), 'aliases'],
		...[...inEach('description'), 'url']
	],
	'claims.csv': [
		...['id', 'subject', 'relation', 'object', 'date', 'role', 'certainty', 'sources'],
		...[...inEach('detail'), ...inEach('note')]
	],
	'attributes.csv': [
		...['id', 'entity', 'attribute', 'date', ...inEach('value'), 'certainty', 'sources'],
		...inEach('note')
	],
	'fates.csv': [
		...['id', 'person', 'fate', 'date', ...inEach('place'), 'rehabilitated', 'party_restored'],
		...['certainty', 'sources', ...inEach('note')]
	],
	'positions.csv': ['id', 'topic', 'holder', ...inEach('position'), 'date', 'certainty', 'sources'],
	'vocabulary/kinds.csv': ['id', ...inEach('label'), ...inEach('plural')],
	'vocabulary/tiers.csv': ['id', ...inEach('label')],
	'vocabulary/roles.csv': ['id', ...inEach('label')],
	'vocabulary/fates.csv': ['id', 'group', ...inEach('label')],
	'vocabulary/outcomes.csv': ['id', ...inEach('label')],
	'vocabulary/relations.csv': [
		...['id', 'group', 'outcome', 'affiliation', 'directed', ...inEach('label'), ...inEach('inverse')]
	],
	'vocabulary/relation-groups.csv': ['id', 'tone', ...inEach('label')],
	'vocabulary/certainties.csv': ['id', ...inEach('label')],
	'vocabulary/attributes.csv': ['id', ...inEach('label')],
	'vocabulary/topics.csv': ['id', ...inEach('label')],
	'vocabulary/source-types.csv': ['id', ...inEach('label')]
} as const satisfies Record<string, Columns>;

export type TableName = keyof typeof columns;

/** The names of the CSV files of a data package. */
export const tableNames = Object.keys(columns) as readonly TableName[];
