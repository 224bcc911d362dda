import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { columns } from '#lib/core/dataset/columns.ts';
import { checkDescriptor, type Descriptor, type Resource } from './descriptor.ts';
import { checkTables, type Rows } from './table.ts';

const text = readFileSync('graph-data/datapackage.json', 'utf8');
const descriptor = JSON.parse(text) as Descriptor;
const tablesOf = ({ resources }: Descriptor) => resources.filter(({ schema }) => schema !== undefined);

const tables: ReadonlyMap<string, Rows> = new Map(
	tablesOf(descriptor).map(({ name, path }) => {
		const file = readFileSync(`graph-data/${path}`, 'utf8');
		const { data, errors } = Papa.parse<Record<string, string>>(file, { header: true, skipEmptyLines: true });
		expect([path, errors]).toEqual([path, []]);
		return [name, data];
	})
);

test('the descriptor is one of the Data Package standard', () => {
	expect(checkDescriptor(descriptor)).toEqual([]);
});

test('every row of every table keeps types, constraints and keys', () => {
	expect(tables.size).toBe(Object.keys(columns).length);
	expect([...tables.values()].flat().length).toBeGreaterThan(2000);
	expect(checkTables(descriptor, tables)).toEqual([]);
});

test('every column of ids leads to the table of these ids', () => {
	const led = tablesOf(descriptor).flatMap(({ path, schema }) =>
		(schema!.foreignKeys ?? []).map(({ fields, reference }) => {
			const target = descriptor.resources.find(({ name }) => name === reference.resource)!;
			return `${path} ${[fields].flat().join()} → ${target.path}`;
		})
	);
	expect(led.sort()).toEqual(
		[
			...['kind → vocabulary/kinds.csv', 'tier → vocabulary/tiers.csv'].map((key) => `entities.csv ${key}`),
			...['subject → entities.csv', 'object → entities.csv'].map((key) => `claims.csv ${key}`),
			...['relation → vocabulary/relations.csv', 'role → vocabulary/roles.csv'].map(
				(key) => `claims.csv ${key}`
			),
			...['entity → entities.csv', 'attribute → vocabulary/attributes.csv'].map(
				(key) => `attributes.csv ${key}`
			),
			...['person → entities.csv', 'fate → vocabulary/fates.csv'].map((key) => `fates.csv ${key}`),
			...['holder → entities.csv', 'topic → vocabulary/topics.csv'].map((key) => `positions.csv ${key}`),
			...['group → vocabulary/relation-groups.csv', 'outcome → vocabulary/outcomes.csv'].map(
				(key) => `vocabulary/relations.csv ${key}`
			),
			...['claims', 'attributes', 'fates', 'positions'].map(
				(table) => `${table}.csv certainty → vocabulary/certainties.csv`
			)
		].sort()
	);
});

test('what an enum allows is what the vocabulary of the same column has', () => {
	const enums = tablesOf(descriptor).flatMap(({ name, schema }) =>
		schema!.fields.flatMap(({ name: field, constraints }) => {
			const allowed = constraints?.['enum'] as readonly string[] | undefined;
			const key = schema!.foreignKeys?.find(({ fields }) => [fields].flat().join() === field);
			if (!allowed || !key) return [];
			const ids = tables.get(key.reference.resource!)!.map((row) => row['id']!);
			return [{ where: `${name}.${field}`, allowed: allowed.toSorted(), ids: ids.toSorted() }];
		})
	);
	expect(enums.length).toBeGreaterThan(4);
	for (const { where, allowed, ids } of enums) expect([where, allowed]).toEqual([where, ids]);
});

test('what is told in English is told in Turkish and Russian too', () => {
	type Described = Readonly<Record<string, unknown>>;
	const described = [
		descriptor,
		...descriptor.resources,
		...tablesOf(descriptor).flatMap(({ schema }) => schema!.fields)
	];
	for (const each of described as unknown as Described[])
		for (const what of ['title', 'description'])
			if (each[what] !== undefined)
				for (const language of ['tr', 'ru'])
					expect([each['name'], each[`${what}_${language}`]]).toEqual([each['name'], expect.any(String)]);
});

/** The shipped tables with one cell of one row changed. */
function withCell(table: string, row: number, column: string, cell: string): ReadonlyMap<string, Rows> {
	const rows = tables.get(table)!;
	const changed = { ...rows[row - 2]!, [column]: cell };
	return new Map([...tables, [table, rows.with(row - 2, changed)]]);
}

describe('the rules do find', () => {
	test.each([
		['an empty name', 'entities', 2, 'name_en', '', ['entities:2, name_en: required']],
		['a long label', 'entities', 3, 'short_en', 'a'.repeat(25), ['entities:3, short_en: maxLength']],
		['a date in words', 'claims', 4, 'date', 'spring 1921', ['claims:4, date: pattern']],
		['an unknown person', 'claims', 5, 'subject', 'nobody', ['claims:5, subject: foreign key']],
		[
			'an unknown word',
			'claims',
			6,
			'certainty',
			'sure',
			['claims:6, certainty: enum', 'claims:6, certainty: foreign key']
		],
		['an id of another form', 'fates', 7, 'id', 'fate-7', ['fates:7, id: pattern']],
		['no source', 'attributes', 8, 'sources', '', ['attributes:8, sources: required']],
		['an id given twice', 'claims', 9, 'id', 'c-0001', ['claims:9, id: unique', 'claims:9: primary key']]
	])('%s', (_, table, row, column, cell, found) => {
		expect(checkTables(descriptor, withCell(table, row, column, cell))).toEqual(found);
	});

	test('a table that is not there, and a column too many', () => {
		const less = new Map([...tables].filter(([name]) => name !== 'positions'));
		expect(checkTables(descriptor, less)).toEqual(['positions: there is no table']);
		const [first, ...rest] = tables.get('tiers')!;
		const more = new Map([...tables, ['tiers', [{ ...first, more: 'x' }, ...rest]]]);
		expect(checkTables(descriptor, more)).toEqual(['tiers:2: other columns']);
	});

	const first = (change: Readonly<Record<string, unknown>>) => ({
		resources: [{ ...(descriptor.resources[0] as Resource), ...change }, ...descriptor.resources.slice(1)]
	});

	test.each<[string, object, string[]]>([
		['no resources', { resources: [] }, ['package: has no resources']],
		['a day without a time', { created: '2026-11-24' }, ['package: created is no moment']],
		[
			'a licence of nothing',
			{ licenses: [{ title: 'free' }] },
			['package: a licence has neither name nor path']
		],
		['a contributor without anything', { contributors: [{}] }, ['package: a contributor is nobody']],
		[
			'a role that is no list',
			{ contributors: [{ title: 'A', roles: 'author' }] },
			['package: roles are no list of texts']
		],
		['a way out', first({ path: '../entities.csv' }), ['entities: has no path inside the package']],
		['another format', first({ format: 'json' }), ['entities: has another format than its path says']],
		[
			'a key that is no field',
			first({ schema: { ...descriptor.resources[0]!.schema, primaryKey: ['no'] } }),
			['entities: has a primary key that is no field']
		]
	])('%s', (_, change, found) => {
		expect(checkDescriptor({ ...descriptor, ...change })).toEqual(found);
	});
});
