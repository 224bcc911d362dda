import { languages, type Language } from '../text/text.ts';
import { buildLifeYears } from './life-years.ts';
import type { Dataset, Entity } from './records.ts';

/** A name as an index of names has it. */
export interface IndexedName {
	readonly id: string;
	/** The name, cut around the part by which it is found: "Alexander ", "Shliapnikov", "". */
	readonly parts: readonly [string, string, string];
	readonly years: string;
	/** The name in the other languages, as far as it is another one there. */
	readonly others: readonly { readonly language: Language; readonly name: string }[];
	/** What is told of how the life ended, each value once, the best attested first; empty for what does not die. */
	readonly fates: readonly string[];
}

/** All names of one kind, by their first letters. */
export interface IndexedKind {
	readonly id: string;
	readonly label: string;
	readonly count: number;
	readonly letters: readonly { readonly letter: string; readonly names: readonly IndexedName[] }[];
}

/** Every entity by kind, in the order of the language's alphabet: people by surname. `unknown` is the fate of whom none is told. */
export function buildNameIndex(
	dataset: Dataset<string>,
	unknown: string,
	language: Language
): readonly IndexedKind[] {
	const yearsOf = buildLifeYears(dataset, language);
	const sureness = dataset.vocabulary.certainties.map(({ id }) => id);
	const fatesOf = (id: string) =>
		dataset.fates
			.filter(({ person }) => person === id)
			.toSorted((a, b) => sureness.indexOf(a.certainty) - sureness.indexOf(b.certainty))
			.map(({ fate }) => fate);
	const index = (entity: Entity<string>): IndexedName => {
		const { id, name, kind } = entity;
		const told = kind === 'person' ? [...new Set(fatesOf(id))] : [];
		return {
			id,
			parts: kind === 'person' ? splitName(name[language], entity.short) : ['', name[language], ''],
			years: yearsOf(entity),
			others: languages
				.filter((other) => other !== language && name[other] !== name[language])
				.map((other) => ({ language: other, name: name[other] })),
			fates: kind === 'person' && told.length === 0 ? [unknown] : told
		};
	};
	return dataset.vocabulary.kinds
		.map(({ id, plural }) => {
			const names = dataset.entities.filter(({ kind }) => kind === id).map(index);
			return { id, label: plural, count: names.length, letters: sortByLetter(names, language) };
		})
		.filter(({ count }) => count > 0);
}

/** Cuts a person's name around the surname: what is left of the short name without its initials, else the last word. */
export function splitName(name: string, short: string): readonly [string, string, string] {
	const bare = short.replace(/^(?:\p{Lu}\p{Ll}?\.\s*)+/u, '');
	const key = short === name ? (bare.split(' ').at(-1) ?? bare) : bare;
	const at = name.lastIndexOf(key);
	return at < 0 || key === '' ? ['', name, ''] : [name.slice(0, at), key, name.slice(at + key.length)];
}

function sortByLetter(names: readonly IndexedName[], language: Language): IndexedKind['letters'] {
	const { compare } = new Intl.Collator(language);
	const same = new Intl.Collator(language, { sensitivity: 'base' });
	const letters: { letter: string; names: IndexedName[] }[] = [];
	for (const each of names.toSorted(
		(a, b) => compare(keyOf(a), keyOf(b)) || compare(a.parts[0], b.parts[0])
	)) {
		const letter = firstLetter(keyOf(each), language);
		const last = letters.at(-1);
		if (last && same.compare(last.letter, letter) === 0) last.names.push(each);
		else letters.push({ letter, names: [each] });
	}
	return letters;
}

/** Quotation marks and the like are passed over, as collation passes over them. */
function keyOf({ parts }: IndexedName): string {
	return parts[1].replace(/^[^\p{L}\p{N}]+/u, '');
}

function firstLetter(key: string, language: Language): string {
	const [first = ''] = key.normalize('NFC');
	return /\p{N}/u.test(first) ? '0–9' : first.toLocaleUpperCase(language);
}
