import type { Citation } from './records.ts';

/** `lenin-pss-43: n. 6; gse-wo` → two citations. */
export function parseCitations(cell: string): readonly Citation[] {
	return listParts(cell).map((part) => {
		const colon = part.indexOf(':');
		if (colon < 0) return { source: part, locator: '' };
		return { source: part.slice(0, colon).trim(), locator: part.slice(colon + 1).trim() };
	});
}

/** What a cell lists, between semicolons. */
export function listParts(cell: string): readonly string[] {
	return cell
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');
}
