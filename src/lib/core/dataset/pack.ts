import { parseCitations } from './citations.ts';
import type { Text } from '../text/text.ts';
import type { Cited, Dataset, Entity, Source } from './records.ts';

/**
 * A dataset column by column, with entities and sources named by their place in their list, as it is sent to a page: like values
 * stand together, and gzip makes a third less of it than of a list of records.
 */
export interface PackedDataset {
	readonly lists: Readonly<Record<string, PackedList>>;
	readonly rest: Pick<Dataset<string>, 'meta' | 'vocabulary'>;
}

interface PackedList {
	readonly length: number;
	readonly columns: Readonly<Record<string, readonly unknown[]>>;
	/** Where ids are one word and numbers, as "c-0001": the word, and how far each number is from the one before. */
	readonly numbered?: readonly [word: string, width: number, steps: readonly number[]];
}

const cited = ['claims', 'attributes', 'fates', 'positions'] as const;

/** The fields of cited records that name an entity. */
const references = ['subject', 'object', 'entity', 'person', 'holder'] as const;

export function packDataset(dataset: Dataset<string>): PackedDataset {
	const places = new Map(dataset.entities.map(({ id }, place) => [id, place]));
	const sources = new Map(dataset.sources.map(({ id }, place) => [id, place]));
	const lists: Record<string, PackedList> = {
		entities: packList(dataset.entities.map(({ name, ...entity }) => ({ ...entity, ...name }))),
		sources: packList(dataset.sources)
	};
	for (const name of cited)
		lists[name] = packList(
			dataset[name].map((record) =>
				replaceReferences(packCitations(record, sources), (id) => places.get(id as string))
			)
		);
	return { lists, rest: { meta: dataset.meta, vocabulary: dataset.vocabulary } };
}

/** The dataset again, equal to what was packed. */
export function unpackDataset({ lists, rest }: PackedDataset): Dataset<string> {
	const entities = (unpackList(lists.entities!) as (Entity<string> & Text)[]).map(
		({ tr, en, ru, ...entity }) => ({ ...entity, name: { tr, en, ru } })
	);
	const sources = unpackList(lists.sources!) as Source[];
	const citedRecords = (name: string) =>
		(unpackList(lists[name]!) as Packed[]).map((record) =>
			unpackCitations(replaceReferences(record, (place) => entities[place as number]?.id) as Packed, sources)
		);
	return {
		...rest,
		entities,
		sources,
		...Object.fromEntries(cited.map((name) => [name, citedRecords(name)]))
	} as unknown as Dataset<string>;
}

function replaceReferences(record: object, replace: (reference: unknown) => unknown): object {
	const fields = references.filter((field) => field in record);
	const replaced = fields.map((field) => [field, replace((record as Record<string, unknown>)[field])]);
	return { ...record, ...Object.fromEntries(replaced) };
}

type Packed = Omit<Cited<string>, 'citations'> & { readonly sources: string };

/** Citations are sent as they are written in graph-data, but for the number in place of the id. */
function packCitations({ citations, ...record }: Cited<string>, places: ReadonlyMap<string, number>): Packed {
	const written = citations.map(({ source, locator }) => {
		const place = places.get(source)!;
		return locator ? `${place}: ${locator}` : place;
	});
	return { ...record, sources: written.join('; ') };
}

function unpackCitations({ sources, ...record }: Packed, list: readonly Source[]): Cited<string> {
	const citations = parseCitations(sources).map(({ source, locator }) => ({
		source: list[Number(source)]!.id,
		locator
	}));
	return { ...record, citations };
}

function packList(records: readonly object[]): PackedList {
	const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
	// What a record does not have is null in its column: JSON knows no undefined.
	const columns = keys.map((key) => [
		key,
		records.map((record) => (record as Record<string, unknown>)[key] ?? null)
	]);
	const numbered = numberIds(records as readonly { readonly id: string }[]);
	return {
		length: records.length,
		columns: Object.fromEntries(
			columns.filter(([key]) => key !== 'id' || !numbered)
		) as PackedList['columns'],
		...(numbered && { numbered })
	};
}

/** Ids as steps from one number to the next; nothing when they are no such ids. */
function numberIds(records: readonly { readonly id: string }[]): PackedList['numbered'] {
	const [, word = '', first = ''] = /^(\D*)(\d+)$/.exec(records[0]?.id ?? '') ?? [];
	const width = first.length;
	const numbers = records.map(({ id }) => Number(id.slice(word.length)));
	if (width === 0 || records.some(({ id }, at) => id !== formatId(word, width, numbers[at]!)))
		return undefined;
	return [word, width, numbers.map((number, at) => number - (numbers[at - 1] ?? 0))];
}

function formatId(word: string, width: number, number: number): string {
	return word + String(number).padStart(width, '0');
}

function unpackIds([word, width, steps]: NonNullable<PackedList['numbered']>): readonly string[] {
	let number = 0;
	return steps.map((step) => formatId(word, width, (number += step)));
}

function unpackList({ length, columns, numbered }: PackedList): unknown[] {
	const entries = Object.entries(numbered ? { id: unpackIds(numbered), ...columns } : columns);
	return Array.from({ length }, (_, row) =>
		Object.fromEntries(
			entries.map(([key, values]) => [key, values[row]]).filter(([, value]) => value !== null)
		)
	);
}
