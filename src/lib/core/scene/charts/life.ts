import type { DateSpans } from '../../dataset/date-span.ts';
import { isDate, outerBounds, parseDate, type DayBounds } from '../../dataset/date.ts';
import type { Relation } from '../../dataset/records.ts';
import type { Graph } from '../../graph/build.ts';
import { isPerson } from '../../graph/facets/facet.ts';
import type { ClaimTimes } from '../../graph/time.ts';

/** What is known of when a person lived, in whole days since 1970-01-01; infinite where nothing is known. */
export interface Life {
	/** Not born before this day. */
	readonly notBefore: number;
	/** Born by this day: by the latest that a birth, a dated claim or a death may mean. */
	readonly bornBy: number;
	/** Certainly alive until then: until the last sign of life, or the earliest day of death if that is later. */
	readonly aliveUntil: number;
	/** The days on which the death may lie; nothing when nobody says when. */
	readonly death: DayBounds | undefined;
}

/**
 * The lives of a graph's people, by their place in the dataset. Where sources give several dates those of the best
 * certainty count, all of them together. A sign of life is a dated claim in which the person does something or something
 * is done to them that needs them alive; of a date that may mean several days the one is taken that says least.
 */
export function readLives({ dataset, subjects }: Graph, times: ClaimTimes): readonly (Life | undefined)[] {
	const births = new Told(dataset.vocabulary.certainties);
	const deaths = new Told(dataset.vocabulary.certainties);
	for (const { entity, attribute, date, certainty } of dataset.attributes) {
		if (attribute === 'birth') births.add(entity, date, certainty);
		if (attribute === 'death') deaths.add(entity, date, certainty);
	}
	for (const { person, date, certainty } of dataset.fates) deaths.add(person, date, certainty);
	const signs = new Set(dataset.vocabulary.relations.filter(isSignOfLife).map(({ id }) => id));
	const seen = dataset.entities.map(() => ({ by: Infinity, until: -Infinity }));
	dataset.claims.forEach(({ relation }, claim) => {
		const dates = times.spans[claim];
		if (!dates || !signs.has(relation)) return;
		const person = seen[subjects[claim]!]!;
		person.by = Math.min(person.by, seenBy(dates));
		person.until = Math.max(person.until, seenUntil(dates));
	});
	return dataset.entities.map((entity, member) => {
		if (!isPerson(entity)) return undefined;
		const [birth, death] = [births.boundsOf(entity.id), deaths.boundsOf(entity.id)];
		const { by, until } = seen[member]!;
		return {
			notBefore: birth?.earliest ?? -Infinity,
			bornBy: Math.min(birth?.latest ?? Infinity, by, death?.latest ?? Infinity),
			aliveUntil: death ? Math.max(death.earliest, Math.min(until, death.latest)) : until,
			death
		};
	});
}

/** What may be told of the dead: their texts come out, they are buried, taken back, or somebody's kin or teachers. */
const posthumous = ['buried_at', 'published', 'published_in', 'influenced', 'relative_of'];

function isSignOfLife({ id, outcome }: Relation<string>): boolean {
	return outcome !== 'readmitted' && outcome !== 'rehabilitated' && !posthumous.includes(id);
}

/** The day by which it had begun, whatever the date means. */
function seenBy({ every, spans }: DateSpans): number {
	const days = spans.map(({ latestStart }) => latestStart);
	return every ? Math.min(...days) : Math.max(...days);
}

/** The last day that whatever the date means had not passed when it ended; of what has no end, of its beginning. */
function seenUntil({ every, spans }: DateSpans): number {
	const days = spans.map(({ earliestStart, earliestEnd }) =>
		Number.isFinite(earliestEnd) ? earliestEnd : earliestStart
	);
	return every ? Math.max(...days) : Math.min(...days);
}

/** The dates told of people, those of the best certainty. */
class Told {
	readonly #ranks: ReadonlyMap<string, number>;
	readonly #best = new Map<string, { readonly rank: number; readonly bounds: DayBounds }>();

	constructor(certainties: readonly { readonly id: string }[]) {
		this.#ranks = new Map(certainties.map(({ id }, index) => [id, index]));
	}

	add(person: string, text: string, certainty: string): void {
		const date = parseDate(text);
		if (!isDate(date)) return;
		const [rank, bounds] = [this.#ranks.get(certainty)!, outerBounds(date)];
		const before = this.#best.get(person);
		if (!before || rank < before.rank) this.#best.set(person, { rank, bounds });
		else if (rank === before.rank) this.#best.set(person, { rank, bounds: cover(before.bounds, bounds) });
	}

	boundsOf(person: string): DayBounds | undefined {
		return this.#best.get(person)?.bounds;
	}
}

function cover(a: DayBounds, b: DayBounds): DayBounds {
	return { earliest: Math.min(a.earliest, b.earliest), latest: Math.max(a.latest, b.latest) };
}
