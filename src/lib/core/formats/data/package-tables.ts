import { columns, type TableName } from '../../dataset/columns.ts';
import type { Cited, Dataset } from '../../dataset/records.ts';
import { languages, type Text } from '../../text/text.ts';
import { writeDataCsv } from '../csv.ts';
import { writeCitation } from './edge-fields.ts';

type Row = Readonly<Record<string, string>>;

/** The CSV files of a data package by their names: the inverse of `parseDataset`. */
export function writeTables(dataset: Dataset): Readonly<Record<TableName, string>> {
	const tables = rowsOf(dataset);
	const written = Object.entries(columns).map(([name, header]) => [
		name,
		writeDataCsv({
			header,
			rows: tables[name as TableName].map((row) => header.map((column) => row[column] ?? ''))
		})
	]);
	return Object.fromEntries(written) as Record<TableName, string>;
}

function rowsOf(dataset: Dataset): Readonly<Record<TableName, readonly Row[]>> {
	const { entities, claims, attributes, fates, positions, vocabulary: words } = dataset;
	return {
		'entities.csv': entities.map(({ id, kind, tier, url, aliases, ...texts }) => ({
			...{ id, kind, tier, url, aliases: aliases.join('; ') },
			...inEach({ name: texts.name, short: texts.short, description: texts.description })
		})),
		'claims.csv': claims.map((claim) => ({
			...cited(claim),
			...{ subject: claim.subject, relation: claim.relation, object: claim.object, role: claim.role },
			...inEach({ detail: claim.detail })
		})),
		'attributes.csv': attributes.map((record) => ({
			...cited(record),
			...{ entity: record.entity, attribute: record.attribute },
			...inEach({ value: record.value })
		})),
		'fates.csv': fates.map((fate) => ({
			...cited(fate),
			...{ person: fate.person, fate: fate.fate, rehabilitated: fate.rehabilitated },
			...{ party_restored: fate.partyRestored, ...inEach({ place: fate.place }) }
		})),
		'positions.csv': positions.map((record) => ({
			...cited(record),
			...{ topic: record.topic, holder: record.holder },
			...inEach({ position: record.position })
		})),
		'vocabulary/kinds.csv': words.kinds.map(({ id, label, plural }) => ({
			id,
			...inEach({ label, plural })
		})),
		'vocabulary/tiers.csv': words.tiers.map(term),
		'vocabulary/roles.csv': words.roles.map(term),
		'vocabulary/fates.csv': words.fates.map((fate) => ({ ...term(fate), group: fate.group })),
		'vocabulary/outcomes.csv': words.outcomes.map(term),
		'vocabulary/relations.csv': words.relations.map(({ group, outcome, ...relation }) => ({
			...{ ...term(relation), group, outcome, ...inEach({ inverse: relation.inverse }) },
			...{ affiliation: yesNo(relation.affiliation), directed: yesNo(relation.directed) }
		})),
		'vocabulary/relation-groups.csv': words.relationGroups.map((group) => ({
			...term(group),
			tone: group.tone
		})),
		'vocabulary/certainties.csv': words.certainties.map(term),
		'vocabulary/attributes.csv': words.attributes.map(term),
		'vocabulary/topics.csv': words.topics.map(term),
		'vocabulary/source-types.csv': words.sourceTypes.map(term)
	};
}

function cited({ id, date, certainty, citations, note }: Cited<Text>): Row {
	const sources = citations.map(writeCitation).join('; ');
	return { id, date, certainty, sources, ...inEach({ note }) };
}

function term({ id, label }: { readonly id: string; readonly label: Text }): Row {
	return { id, ...inEach({ label }) };
}

/** `label` → `label_tr`, `label_en`, `label_ru`. */
function inEach(texts: Readonly<Record<string, Text>>): Row {
	const cells = Object.entries(texts).flatMap(([name, text]) =>
		languages.map((language) => [`${name}_${language}`, text[language]])
	);
	return Object.fromEntries(cells) as Row;
}

function yesNo(value: boolean): string {
	return value ? 'yes' : 'no';
}
