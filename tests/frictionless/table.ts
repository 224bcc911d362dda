import type { Descriptor, Field, Resource, Schema } from './descriptor.ts';

/** The rows of a table, a record to each, as a reader of CSV gives them. */
export type Rows = readonly Readonly<Record<string, string>>[];

/** Everything in the tables of a package that its schemas do not allow: where, and which rule. */
export function checkTables(descriptor: Descriptor, tables: ReadonlyMap<string, Rows>): string[] {
	return descriptor.resources
		.filter(({ schema }) => schema !== undefined)
		.flatMap((resource) => {
			const rows = tables.get(resource.name);
			if (!rows) return [`${resource.name}: there is no table`];
			return [
				...checkHeader(resource, rows),
				...checkCells(resource, rows),
				...checkKeys(resource, rows, tables)
			];
		});
}

function checkHeader({ name, schema }: Resource, rows: Rows): string[] {
	const wanted = schema!.fields.map((field) => field.name).join();
	return rows.flatMap((row, at) =>
		Object.keys(row).join() === wanted ? [] : [`${name}:${at + 2}: other columns`]
	);
}

function checkCells({ name, schema }: Resource, rows: Rows): string[] {
	const missing = missingOf(schema!);
	return schema!.fields.flatMap((field) => {
		const seen = new Set<string>();
		return rows.flatMap((row, at) => {
			const cell = row[field.name] ?? '';
			const broken = missing.has(cell)
				? field.constraints?.['required']
					? ['required']
					: []
				: breaks(field, cell);
			if (field.constraints?.['unique'] && !missing.has(cell) && seen.has(cell)) broken.push('unique');
			seen.add(cell);
			return broken.map((rule) => `${name}:${at + 2}, ${field.name}: ${rule}`);
		});
	});
}

/** The constraints that a text does not keep. A pattern is to match the whole of it. */
function breaks({ constraints = {} }: Field, cell: string): string[] {
	const {
		pattern,
		enum: allowed,
		minLength = 0,
		maxLength = Infinity
	} = constraints as {
		readonly pattern?: string;
		readonly enum?: readonly string[];
		readonly minLength?: number;
		readonly maxLength?: number;
	};
	const length = [...cell].length;
	return [
		...(pattern !== undefined && !new RegExp(`^(?:${pattern})$`, 'u').test(cell) ? ['pattern'] : []),
		...(allowed && !allowed.includes(cell) ? ['enum'] : []),
		...(length < minLength ? ['minLength'] : []),
		...(length > maxLength ? ['maxLength'] : [])
	];
}

function checkKeys({ name, schema }: Resource, rows: Rows, tables: ReadonlyMap<string, Rows>): string[] {
	const missing = missingOf(schema!);
	const told: string[] = [];
	const primary = [schema!.primaryKey ?? []].flat();
	const seen = new Set<string>();
	if (primary.length > 0)
		rows.forEach((row, at) => {
			const key = keyOf(row, primary);
			if (seen.has(key) || primary.some((field) => missing.has(row[field]!)))
				told.push(`${name}:${at + 2}: primary key`);
			seen.add(key);
		});
	for (const { fields, reference } of schema!.foreignKeys ?? []) {
		const [from, to] = [[fields].flat(), [reference.fields].flat()];
		const target = tables.get(reference.resource || name) ?? [];
		const known = new Set(target.map((row) => keyOf(row, to)));
		rows.forEach((row, at) => {
			if (from.some((field) => missing.has(row[field]!))) return;
			if (!known.has(keyOf(row, from))) told.push(`${name}:${at + 2}, ${from.join()}: foreign key`);
		});
	}
	return told;
}

function keyOf(row: Readonly<Record<string, string>>, fields: readonly string[]): string {
	return JSON.stringify(fields.map((field) => row[field]));
}

function missingOf({ missingValues = [''] }: Schema): ReadonlySet<string> {
	return new Set(missingValues.map(String));
}
