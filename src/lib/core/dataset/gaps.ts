import type { Dataset } from './records.ts';
import type { Told } from './told.ts';

/** How many of how many something is missing of. */
export interface Gap {
	readonly count: number;
	readonly of: number;
}

export type GapId = keyof ReturnType<typeof countGaps>;

/** Kinds of sources that tell what others found out. */
const reference = ['entry-encyclopedia', 'webpage'];

/** Counts what is missing from the data. `unknown` is the fate of whom no source tells any. */
export function countGaps(
	{ entities, sources }: Pick<Dataset<string>, 'entities' | 'sources'>,
	told: readonly Told[],
	unknown: string
) {
	const people = entities.filter(({ kind }) => kind === 'person');
	const core = people.filter(({ tier }) => tier === 'core');
	const fatesOf = gatherBy(told.filter(({ kind, sort }) => kind === 'fate' && sort.id !== unknown));
	const dated = (ids: readonly string[]) =>
		told.filter(
			({ kind, sort, dated: date }) => kind === 'attribute' && ids.includes(sort.id) && date !== ''
		);
	const [births, deaths] = [dated(['birth']), dated(['death'])];
	const withBirth = new Set(births.map(({ about }) => about.id));
	const datedFates = told.filter(({ kind, dated: date }) => kind === 'fate' && date !== '');
	const withDeath = new Set([...deaths, ...datedFates].map(({ about }) => about.id));
	const known = people.filter(({ id }) => fatesOf.has(id));
	const all = gatherBy(told);
	const claims = told.filter(({ kind }) => kind === 'claim');
	const types = new Map(sources.map(({ id, type }) => [id, type]));
	const count = <R>(of: readonly R[], is: (one: R) => boolean): Gap => ({
		count: of.filter(is).length,
		of: of.length
	});
	const alone = ({ witnesses }: Told) => witnesses === 1;
	return {
		fate: count(people, ({ id }) => !fatesOf.has(id)),
		coreFate: count(core, ({ id }) => !fatesOf.has(id)),
		fateAlone: count(known, ({ id }) => fatesOf.get(id)!.every(alone) && fatesOf.get(id)!.length === 1),
		birth: count(people, ({ id }) => !withBirth.has(id)),
		death: count(people, ({ id }) => !withDeath.has(id)),
		lifeDateAlone: count([...births, ...deaths], alone),
		thin: count(people, ({ id }) => (all.get(id)?.length ?? 0) <= 2),
		undated: count(claims, ({ dated: date }) => date === ''),
		alone: count(told, alone),
		disputed: count(told, ({ certainty }) => certainty === 'disputed'),
		reference: count(told, ({ citations }) =>
			citations.every(({ source }) => reference.includes(types.get(source) ?? ''))
		),
		cited: count(sources, ({ custom }) => custom?.seen === 'cited')
	};
}

/** Statements by whom they name, at either end. */
function gatherBy(told: readonly Told[]): ReadonlyMap<string, readonly Told[]> {
	const of = new Map<string, Told[]>();
	for (const each of told)
		for (const id of new Set([each.about.id, ...(each.other ? [each.other.id] : [])])) {
			const known = of.get(id);
			if (known) known.push(each);
			else of.set(id, [each]);
		}
	return of;
}
