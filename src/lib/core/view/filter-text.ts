import { isInForce, type Filter } from '../graph/facets/select.ts';

/** `executed,-suicide` → executed required, suicide excluded; a value that is both is excluded. */
export function parseFilter(text: string): Filter {
	const values = [...new Set(text.split(',').filter((value) => value !== ''))].sort();
	const excluded = values.filter((value) => value.startsWith('-')).map((value) => value.slice(1));
	const required = values.filter((value) => !value.startsWith('-') && !excluded.includes(value));
	return { required, excluded: excluded.filter((value) => value !== '') };
}

/** The filter as it stands in an address; empty when it filters nothing. */
export function formatFilter(filter: Filter | undefined): string {
	if (!isInForce(filter)) return '';
	return [...[...filter.required].sort(), ...[...filter.excluded].sort().map((value) => `-${value}`)]
		.map(encodeURIComponent)
		.join(',');
}
