import type { Language } from '../text/text.ts';
import { compareTexts } from './order.ts';
import type { Term } from './records.ts';
import type { Named, Told } from './told.ts';

/** Statements of one sort, by whom they are about. */
export interface ToldGroup {
	readonly id: string;
	readonly heading: string;
	readonly count: number;
	readonly entries: readonly ToldEntry[];
}

export interface ToldEntry {
	readonly entity: Named;
	readonly told: readonly Told[];
}

/** Statements by their sort, in the order of the vocabulary; within a sort by entity. Nothing is lost, nothing twice. */
export function groupBySort(
	told: readonly Told[],
	terms: readonly Term<string>[],
	language: Language
): readonly ToldGroup[] {
	return terms
		.map(({ id, label }) => ({ id, heading: label, told: told.filter(({ sort }) => sort.id === id) }))
		.filter((group) => group.told.length > 0)
		.map(({ id, heading, told: own }) => ({
			...{ id, heading, count: own.length },
			entries: groupByEntity(own, language)
		}));
}

/** Statements by one of their ends, in the order of the language's alphabet; those of one entity in the order of time. */
export function groupByEntity(
	told: readonly Told[],
	language: Language,
	entityOf: (told: Told) => Named = ({ about }) => about
): readonly ToldEntry[] {
	const entries = new Map<string, { entity: Named; told: Told[] }>();
	for (const each of told) {
		const entity = entityOf(each);
		const entry = entries.get(entity.id);
		if (entry) entry.told.push(each);
		else entries.set(entity.id, { entity, told: [each] });
	}
	const { compare } = new Intl.Collator(language);
	return [...entries.values()]
		.toSorted((a, b) => compare(a.entity.name, b.entity.name))
		.map((entry) => ({
			...entry,
			told: entry.told.toSorted((a, b) => compareTexts(a.dated, b.dated))
		}));
}
