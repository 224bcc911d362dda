import { languages, type Language, type Text } from '../text/text.ts';
import type { Dataset } from './records.ts';

/**
 * The dataset in every language again, from what `localise` made of it in each: the records stand in the same order
 * in all of them. Throws when they do not: then one is of another version of the case.
 */
export function joinLanguages(each: Readonly<Record<Language, Dataset<string>>>): Dataset {
	const join = <R>(
		listOf: (dataset: Dataset<string>) => readonly R[],
		...texts: readonly (keyof R)[]
	): readonly never[] =>
		listOf(each[languages[0]]).map((record, at) => {
			const said = (language: Language) => {
				const same = listOf(each[language])[at];
				if (idOf(same) !== idOf(record)) throw new Error(`${idOf(record)} is ${idOf(same)} in ${language}`);
				return same!;
			};
			const joined = texts.map((name) => [name, textOf((language) => said(language)[name])]);
			return { ...record, ...Object.fromEntries(joined) } as never;
		});
	const { meta, sources } = each[languages[0]];
	return {
		meta: { ...meta, title: textOf((language) => each[language].meta.title) },
		sources,
		entities: join((dataset) => dataset.entities, 'short', 'description'),
		claims: join((dataset) => dataset.claims, 'detail', 'note'),
		attributes: join((dataset) => dataset.attributes, 'value', 'note'),
		fates: join((dataset) => dataset.fates, 'place', 'note'),
		positions: join((dataset) => dataset.positions, 'position', 'note'),
		vocabulary: {
			kinds: join(({ vocabulary }) => vocabulary.kinds, 'label', 'plural'),
			tiers: join(({ vocabulary }) => vocabulary.tiers, 'label'),
			roles: join(({ vocabulary }) => vocabulary.roles, 'label'),
			fates: join(({ vocabulary }) => vocabulary.fates, 'label'),
			outcomes: join(({ vocabulary }) => vocabulary.outcomes, 'label'),
			relations: join(({ vocabulary }) => vocabulary.relations, 'label', 'inverse'),
			relationGroups: join(({ vocabulary }) => vocabulary.relationGroups, 'label'),
			certainties: join(({ vocabulary }) => vocabulary.certainties, 'label'),
			attributes: join(({ vocabulary }) => vocabulary.attributes, 'label'),
			topics: join(({ vocabulary }) => vocabulary.topics, 'label'),
			sourceTypes: join(({ vocabulary }) => vocabulary.sourceTypes, 'label')
		}
	};
}

function idOf(record: unknown): string | undefined {
	return (record as { readonly id?: string } | undefined)?.id;
}

function textOf(say: (language: Language) => unknown): Text {
	return Object.fromEntries(languages.map((language) => [language, say(language)])) as Text;
}
