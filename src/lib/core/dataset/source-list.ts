import type { Language } from '../text/text.ts';
import type { Dataset } from './records.ts';
import { formatNames, gatherResting, yearOf } from './source-account.ts';
import type { Told } from './told.ts';
import { buildWorks } from './witness.ts';

/** A source as a list of all has it. */
export interface ListedSource {
	readonly id: string;
	readonly authors: string;
	readonly title: string;
	readonly within: string;
	readonly year: string;
	readonly statements: number;
	readonly read: boolean;
}

export interface SourceList {
	readonly sources: number;
	readonly read: number;
	/** With copies, parts and translations counted once. */
	readonly works: number;
	readonly kinds: readonly {
		readonly id: string;
		readonly label: string;
		readonly sources: readonly ListedSource[];
	}[];
}

/** All sources by kind, in each by author and title in the order of the language's alphabet; nameless ones by title. */
export function listSources(
	{ sources, vocabulary }: Dataset<string>,
	told: readonly Told[],
	language: Language
): SourceList {
	const resting = gatherResting(told);
	const workOf = buildWorks(sources);
	const { compare } = new Intl.Collator(language);
	const surname = (at: number) => {
		const [first] = sources[at]!.author ?? [];
		return first?.family ?? first?.literal ?? '';
	};
	const listed = sources.map((source, at) => ({
		type: source.type,
		key: surname(at) || source.title,
		item: {
			...{ id: source.id, title: source.title, within: source['container-title'] ?? '' },
			authors: formatNames(source.author),
			year: yearOf(source),
			statements: resting.get(source.id)?.length ?? 0,
			read: source.custom?.seen !== 'cited'
		}
	}));
	return {
		sources: sources.length,
		read: listed.filter(({ item }) => item.read).length,
		works: new Set(sources.map(({ id }) => workOf(id))).size,
		kinds: vocabulary.sourceTypes
			.map(({ id, label }) => ({
				...{ id, label },
				sources: listed
					.filter(({ type }) => type === id)
					.toSorted((a, b) => compare(a.key, b.key) || compare(a.item.title, b.item.title))
					.map(({ item }) => item)
			}))
			.filter((kind) => kind.sources.length > 0)
	};
}
