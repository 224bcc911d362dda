import type { Language } from '../text/text.ts';
import { calendarDay } from './calendar.ts';
import { isDate, parseDate } from './date.ts';
import type { Dataset, Relation } from './records.ts';
import type { Told } from './told.ts';
import { groupByEntity, type ToldEntry } from './told-groups.ts';
import { buildWitnesses } from './witness.ts';

/** A relation, and every claim that states it. */
export interface RelationAccount {
	readonly relation: Relation<string>;
	readonly group: string;
	/** What being its subject means for a person; empty for most. */
	readonly outcome: string;
	readonly claims: number;
	readonly disputed: number;
	readonly undated: number;
	readonly witnesses: number;
	readonly decades: readonly Decade[];
	/** By object; of a relation without direction by the one that is named first. */
	readonly entries: readonly ToldEntry[];
}

/** How many claims begin in the ten years from `first` on. */
export interface Decade {
	readonly first: number;
	readonly count: number;
}

/** Gathers what is said with a relation; nothing for an id that the vocabulary does not have. */
export function gatherRelation(
	dataset: Dataset<string>,
	told: readonly Told[],
	id: string,
	language: Language
): RelationAccount | undefined {
	const { vocabulary, sources } = dataset;
	const relation = vocabulary.relations.find((each) => each.id === id);
	if (!relation) return undefined;
	const claims = told.filter(({ kind, sort }) => kind === 'claim' && sort.id === id);
	return {
		relation,
		group: vocabulary.relationGroups.find((group) => group.id === relation.group)?.label ?? relation.group,
		outcome: vocabulary.outcomes.find((outcome) => outcome.id === relation.outcome)?.label ?? '',
		claims: claims.length,
		disputed: claims.filter(({ certainty }) => certainty === 'disputed').length,
		undated: claims.filter(({ dated }) => dated === '').length,
		witnesses: buildWitnesses(sources)(claims.flatMap(({ citations }) => citations)).length,
		decades: countDecades(claims),
		entries: groupByEntity(claims, language, ({ about, other }) =>
			relation.directed ? (other ?? about) : about
		)
	};
}

/** The decades in which claims begin, without those in which none does; what has no date, or no beginning, is not in it. */
export function countDecades(told: readonly Told[]): readonly Decade[] {
	const counts = new Map<number, number>();
	for (const { dated } of told) {
		const date = parseDate(dated);
		if (!isDate(date) || !Number.isFinite(date.earliest)) continue;
		const first = Math.floor(calendarDay(date.earliest).year / 10) * 10;
		counts.set(first, (counts.get(first) ?? 0) + 1);
	}
	return [...counts].sort(([a], [b]) => a - b).map(([first, count]) => ({ first, count }));
}
