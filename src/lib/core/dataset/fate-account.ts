import type { Language } from '../text/text.ts';
import type { Dataset, Entity, Tier } from './records.ts';
import type { Named, Told } from './told.ts';
import { groupByEntity, type ToldEntry } from './told-groups.ts';

/** Somebody of whom a fate is told, with the other fates that sources tell of the same person. */
export interface FateEntry extends ToldEntry {
	readonly others: readonly Told[];
}

/** A fate, and everybody of whom a source tells it; under *unknown* also those of whom none tells any. */
export interface FateAccount {
	readonly id: string;
	readonly label: string;
	/** With it, and in all: of the core, and of everybody in the data. */
	readonly core: Share;
	readonly everybody: Share;
	/** How many of them have another fate in other sources. */
	readonly several: number;
	readonly tiers: readonly { readonly label: string; readonly entries: readonly FateEntry[] }[];
	/** Of whom no source that was read says how the life ended. */
	readonly untold: readonly Named[];
}

export interface Share {
	readonly count: number;
	readonly of: number;
}

/** Gathers who met a fate; nothing for an id that the vocabulary does not have. */
export function gatherFate(
	dataset: Dataset<string>,
	told: readonly Told[],
	id: string,
	unknown: string,
	language: Language
): FateAccount | undefined {
	const term = dataset.vocabulary.fates.find((fate) => fate.id === id);
	if (!term) return undefined;
	const fates = told.filter(({ kind }) => kind === 'fate');
	const own = fates.filter(({ sort }) => sort.id === id);
	const people = dataset.entities.filter(({ kind }) => kind === 'person');
	const toldOf = new Set(fates.map(({ about }) => about.id));
	const without = id === unknown ? people.filter((person) => !toldOf.has(person.id)) : [];
	const { compare } = new Intl.Collator(language);
	const met = new Set([...own.map(({ about }) => about.id), ...without.map((person) => person.id)]);
	const share = (among: readonly Entity<string>[]): Share => ({
		count: among.filter((person) => met.has(person.id)).length,
		of: among.length
	});
	const tierOf = new Map(people.map((person) => [person.id, person.tier]));
	const entries = groupByEntity(own, language).map((entry) => ({
		...entry,
		others: fates.filter(({ about, sort }) => about.id === entry.entity.id && sort.id !== id)
	}));
	return {
		...{ id, label: term.label },
		core: share(people.filter(({ tier }) => tier === 'core')),
		everybody: share(people),
		several: entries.filter(({ others }) => others.length > 0).length,
		tiers: dataset.vocabulary.tiers
			.map(({ id: tier, label }) => ({
				label,
				entries: entries.filter(({ entity }) => tierOf.get(entity.id) === (tier as Tier))
			}))
			.filter((tier) => tier.entries.length > 0),
		untold: without
			.map((person) => ({ id: person.id, name: person.name[language] }))
			.toSorted((a, b) => compare(a.name, b.name))
	};
}
