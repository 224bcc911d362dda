import { isDate, parseDate, type HistoricalDate } from '../../dataset/date.ts';
import type { Graph } from '../../graph/build.ts';
import type { FacetIndex } from '../../graph/facets/facet-index.ts';
import type { Passing } from '../../graph/facets/select.ts';
import type { Language, Text } from '../../text/text.ts';
import type { SceneIndex } from '../scene-index.ts';

/** A column of the table: what it is called and what stands in it. A new one is a record in one of the two lists. */
export interface Column {
	/** Small letters and hyphens: the address says by it how the table is sorted. */
	readonly id: string;
	readonly label: Text;
	/** A number stays one in a file; a date is sorted by what it means. */
	readonly kind: 'text' | 'number' | 'date';
	readonly width: 'narrow' | 'middle' | 'wide';
	/** The cell of every record by its place in the dataset; made for all at once, since much of it can be looked up. */
	readonly cellsOf: (opened: TableSource) => CellOf;
}

export type CellOf = (member: number, visible: Passing) => Cell;

/** The case that a table is of. */
export interface TableSource {
	readonly graph: Graph;
	readonly facets: FacetIndex;
	readonly scene: SceneIndex;
	readonly language: Language;
}

export interface Cell {
	readonly text: string;
	/** What it is sorted by; absent where nothing is known, which comes last in either direction. */
	readonly value: Value | undefined;
	/** The entity that the cell names, for a link. */
	readonly entity?: string;
}

export type Value = string | number | HistoricalDate;

export function textCell(text: string): Cell {
	return { text, value: text === '' ? undefined : text };
}

/** Several things in one cell. */
export function listCell(texts: readonly string[]): Cell {
	return textCell(texts.join('; '));
}

/** Makes cells of numbers, written as in the language. */
export function numberCells(language: Language): (value: number) => Cell {
	const { format } = new Intl.NumberFormat(language, { useGrouping: false });
	return (value) => ({ text: format(value), value });
}

/** A cell that is sorted as the EDTF text, which may be empty, and shows words for it. */
export function dateCell(date: string, words: string): Cell {
	const parsed = parseDate(date);
	return { text: words, value: isDate(parsed) ? parsed : undefined };
}
