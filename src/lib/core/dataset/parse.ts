import type { Text } from '../text/text.ts';
import { listParts, parseCitations } from './citations.ts';
import { columns, type TableName } from './columns.ts';
import type { Problem } from './problem.ts';
import type { Dataset, Meta, Source, Tier } from './records.ts';
import { readTable, type Cell, type Table } from './table.ts';
import type { TourFile } from './tours/tour.ts';

/** A data package as it lies in its folder, taken apart but not yet understood. */
export interface Package {
	readonly meta: Meta<Text>;
	readonly tables: Readonly<Record<TableName, Table>>;
	readonly sources: readonly Source[];
	/** Tours through the case, if there are any. */
	readonly tours: readonly TourFile[];
}

/** Rows → records, in the order of the files, with what was wrong with the files themselves. Ids are not resolved: see `check`. */
export function parseDataset(pack: Package): { dataset: Dataset; problems: Problem[] } {
	const problems: Problem[] = [];
	const read = <R>(file: TableName, record: (cell: Cell) => R): readonly R[] =>
		readTable(pack.tables[file], columns[file], problems, record);
	const dataset: Dataset = {
		meta: pack.meta,
		sources: pack.sources,
		entities: read('entities.csv', (cell) => ({
			id: cell('id'),
			kind: cell('kind'),
			tier: cell('tier') as Tier,
			name: text(cell, 'name'),
			short: text(cell, 'short'),
			aliases: listParts(cell('aliases')),
			description: text(cell, 'description'),
			url: cell('url')
		})),
		claims: read('claims.csv', (cell) => ({
			...cited(cell),
			subject: cell('subject'),
			relation: cell('relation'),
			object: cell('object'),
			role: cell('role'),
			detail: text(cell, 'detail')
		})),
		attributes: read('attributes.csv', (cell) => ({
			...cited(cell),
			entity: cell('entity'),
			attribute: cell('attribute'),
			value: text(cell, 'value')
		})),
		fates: read('fates.csv', (cell) => ({
			...cited(cell),
			person: cell('person'),
			fate: cell('fate'),
			place: text(cell, 'place'),
			rehabilitated: cell('rehabilitated'),
			partyRestored: cell('party_restored')
		})),
		positions: read('positions.csv', (cell) => ({
			...cited(cell),
			topic: cell('topic'),
			holder: cell('holder'),
			position: text(cell, 'position')
		})),
		vocabulary: {
			kinds: read('vocabulary/kinds.csv', (cell) => ({ ...term(cell), plural: text(cell, 'plural') })),
			tiers: read('vocabulary/tiers.csv', term),
			roles: read('vocabulary/roles.csv', term),
			fates: read('vocabulary/fates.csv', (cell) => ({ ...term(cell), group: cell('group') })),
			outcomes: read('vocabulary/outcomes.csv', term),
			relations: read('vocabulary/relations.csv', (cell) => ({
				...term(cell),
				group: cell('group'),
				outcome: cell('outcome'),
				affiliation: cell('affiliation') === 'yes',
				directed: cell('directed') === 'yes',
				inverse: text(cell, 'inverse')
			})),
			relationGroups: read('vocabulary/relation-groups.csv', (cell) => ({
				...term(cell),
				tone: cell('tone')
			})),
			certainties: read('vocabulary/certainties.csv', term),
			attributes: read('vocabulary/attributes.csv', term),
			topics: read('vocabulary/topics.csv', term),
			sourceTypes: read('vocabulary/source-types.csv', term)
		}
	};
	return { dataset, problems };
}

function cited(cell: Cell) {
	return {
		id: cell('id'),
		date: cell('date'),
		certainty: cell('certainty'),
		citations: parseCitations(cell('sources')),
		note: text(cell, 'note')
	};
}

function term(cell: Cell) {
	return { id: cell('id'), label: text(cell, 'label') };
}

function text(cell: Cell, name: string): Text {
	return { tr: cell(`${name}_tr`), en: cell(`${name}_en`), ru: cell(`${name}_ru`) };
}
