import type { Term } from '../../dataset/records.ts';

/** What is told of every node, or every edge: a column of a table, an attribute of an element. */
export interface Field<R> {
	/** The same in every language, so that a script written for one file reads all. */
	readonly id: string;
	readonly type: 'string' | 'boolean' | 'double';
	/** Nothing where there is nothing to tell. */
	readonly of: (record: R) => string | number | boolean | undefined;
}

/** Makes fields whose values are text; an empty one is nothing. */
export function textField<R>(id: string, of: (record: R) => string): Field<R> {
	return { id, type: 'string', of: (record) => of(record) || undefined };
}

/** What a record says in its fields, without those that are empty. */
export function tell<R>(fields: readonly Field<R>[], record: R): Record<string, string | number | boolean> {
	const told = fields.map(({ id, of }) => [id, of(record)] as const);
	return Object.fromEntries(
		told.filter((pair): pair is [string, string | number | boolean] => pair[1] !== undefined)
	);
}

/** Looks up labels by id, in the language of the dataset. */
export function labelsOf(terms: readonly Term<string>[]): (id: string) => string {
	const labels = new Map(terms.map(({ id, label }) => [id, label]));
	return (id) => labels.get(id) ?? id;
}
