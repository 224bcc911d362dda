import type { Language } from '../text/text.ts';
import { formatShortWork, formatWork } from './cite.ts';
import type { Dataset, Name, Source } from './records.ts';
import { toldKinds, type Told, type ToldKind } from './told.ts';
import { groupBySort, type ToldGroup } from './told-groups.ts';
import { buildWorks } from './witness.ts';

/** A work as a page names and links it, with how much rests on it. */
export interface CountedWork {
	readonly id: string;
	readonly work: string;
	readonly statements: number;
}

/** What is known of a source, and all that rests on it. */
export interface SourceAccount {
	readonly source: Source;
	readonly kind: string;
	readonly authors: string;
	readonly year: string;
	/** Whether it was read, or is known only from another work. */
	readonly read: boolean;
	readonly via: CountedWork | undefined;
	/** Other sources that are copies, parts, versions or translations of the same work. */
	readonly sameWork: readonly CountedWork[];
	/** The id that stands for the work in the explorer's filter; empty when no claim rests on it. */
	readonly facetValue: string;
	readonly statements: number;
	/** Of how many statements its work is the only witness. */
	readonly alone: number;
	readonly disputed: number;
	readonly sections: readonly { readonly kind: ToldKind; readonly groups: readonly ToldGroup[] }[];
}

/** Makes accounts of sources. Throws for a source that does not exist. */
export function buildSourceAccounts(
	dataset: Dataset<string>,
	told: readonly Told[],
	language: Language
): (id: string) => SourceAccount {
	const { sources, vocabulary } = dataset;
	const byId = new Map(sources.map((source) => [source.id, source]));
	const resting = gatherResting(told);
	const workOf = buildWorks(sources);
	const countWork = (source: Source): CountedWork => ({
		id: source.id,
		work: formatWork(source),
		statements: resting.get(source.id)?.length ?? 0
	});
	const terms = {
		claim: vocabulary.relations,
		fate: vocabulary.fates,
		attribute: vocabulary.attributes,
		position: vocabulary.topics
	};
	return (id) => {
		const source = byId.get(id);
		if (!source) throw new Error(`unknown source: ${id}`);
		const own = resting.get(id) ?? [];
		const same = sources.filter((other) => other.id !== id && workOf(other.id) === workOf(id));
		const via = source.custom?.seen === 'cited' ? byId.get(source.custom.via ?? '') : undefined;
		const ofWork = [id, ...same.map((other) => other.id)].flatMap((each) => resting.get(each) ?? []);
		return {
			source,
			kind: vocabulary.sourceTypes.find((term) => term.id === source.type)?.label ?? source.type,
			authors: formatNames(source.author),
			year: yearOf(source),
			read: source.custom?.seen !== 'cited',
			via: via && countWork(via),
			sameWork: same.map(countWork),
			facetValue: ofWork.some(({ kind }) => kind === 'claim') ? workOf(id) : '',
			statements: own.length,
			alone: own.filter(({ witnesses }) => witnesses === 1).length,
			disputed: own.filter(({ certainty }) => certainty === 'disputed').length,
			sections: toldKinds
				.map((kind) => ({
					kind,
					groups: groupBySort(
						own.filter((each) => each.kind === kind),
						terms[kind],
						language
					)
				}))
				.filter(({ groups }) => groups.length > 0)
		};
	};
}

/** The statements that cite each source; a statement that cites one at two places is there once. */
export function gatherResting(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
	const resting = new Map<string, Told[]>();
	for (const each of told)
		for (const id of new Set(each.citations.map(({ source }) => source))) {
			const known = resting.get(id);
			if (known) known.push(each);
			else resting.set(id, [each]);
		}
	return resting;
}

/** Names as they are signed: "Ann Author, Bob Brown". */
export function formatNames(names: readonly Name[] = []): string {
	return names
		.map(({ literal, given, family }) => (literal ?? [given, family].filter(Boolean).join(' ')).trim())
		.join(', ');
}

/** The year in which a work came out; empty when it is not known. */
export function yearOf({ issued }: Source): string {
	return String(issued?.['date-parts']?.[0]?.[0] ?? issued?.literal ?? '');
}

/** What sources are called in a line, by their ids. */
export function shortWorks(sources: readonly Source[]): ReadonlyMap<string, string> {
	const names = sources.map(formatShortWork);
	const isOnly = (name: string) => names.indexOf(name) === names.lastIndexOf(name);
	return new Map(
		sources.map((source, at) => [source.id, isOnly(names[at]!) ? names[at]! : formatWork(source)])
	);
}
