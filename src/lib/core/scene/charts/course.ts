import { certainlyWithin } from '../../dataset/date-span.ts';
import { firstDay, lastDay } from '../time-axis.ts';
import { listBlows, readBlows, type Blow } from './blows.ts';
import type { ChartGroup } from './chart-group.ts';
import { chartYears, type LifeInput } from './chart-years.ts';
import type { Life } from './life.ts';
import { readChanges, standingOn, standings, type Standing } from './party.ts';

/** Year by year, what is known of the people of each group. */
export interface CourseChart {
	readonly type: 'course';
	/** Every year from the first to the last. */
	readonly years: readonly number[];
	readonly groups: readonly CourseGroup[];
	readonly blows: readonly { readonly id: string; readonly label: string }[];
}

export interface CourseGroup extends ChartGroup {
	readonly years: readonly CourseYear[];
	/** By blow, those whom it struck in none of the years for certain: earlier, later, or nobody knows just when. */
	readonly elsewhere: People<string>;
}

/** The people of a group in one year. */
export interface CourseYear {
	readonly year: number;
	/** Everybody once. */
	readonly life: People<LifeState>;
	/** Those alive, as they stood at the end of the year. */
	readonly party: People<Standing>;
	/** By blow, those whom it struck in this year for certain. What lasted longer counts in each of its years. */
	readonly blows: People<string>;
}

/** Ids of people under each of some keys. */
export type People<Key extends string> = Readonly<Record<Key, readonly string[]>>;

/** Known to have lived on some day of the year; neither known alive nor dead; dead before it began; born after it ended. */
export const lifeStates = ['alive', 'unknown', 'dead', 'unborn'] as const;
export type LifeState = (typeof lifeStates)[number];

export function composeCourse(input: LifeInput): CourseChart {
	const { graph, times, lives } = input;
	const years = chartYears(input);
	const blows = listBlows(graph);
	const struck = readBlows(graph, times);
	const changes = readChanges(graph, times);
	const idsOf = (members: readonly number[]) => members.map((member) => graph.dataset.entities[member]!.id);
	const byBlow = (members: (id: string) => readonly number[]) =>
		keyed(
			blows.map(({ id }) => id),
			(id) => idsOf(members(id))
		);
	const composeGroup = (group: ChartGroup): CourseGroup => {
		const { members } = group;
		const own = struck.filter(({ person }) => members.includes(person));
		const inYears = years.map((year) => own.filter((blow) => isWithin(blow, year)));
		const placed = inYears.flat();
		return {
			...group,
			years: years.map((year, at): CourseYear => {
				const stateOf = (member: number) => lifeIn(lives[member]!, year);
				const alive = members.filter((member) => stateOf(member) === 'alive');
				const standing = (member: number) => standingOn(changes.get(member) ?? [], lastDay(year));
				return {
					year,
					life: keyed(lifeStates, (state) => idsOf(members.filter((member) => stateOf(member) === state))),
					party: keyed(standings, (each) => idsOf(alive.filter((member) => standing(member) === each))),
					blows: byBlow((id) => peopleOf(inYears[at]!, id))
				};
			}),
			elsewhere: byBlow((id) => {
				const there = peopleOf(placed, id);
				return peopleOf(own, id).filter((person) => !there.includes(person));
			})
		};
	};
	return { type: 'course', years, blows, groups: input.groups.map(composeGroup) };
}

/** What is known of a person in a year. */
export function lifeIn({ notBefore, bornBy, aliveUntil, death }: Life, year: number): LifeState {
	if (notBefore > lastDay(year)) return 'unborn';
	if (death && death.latest < firstDay(year)) return 'dead';
	return bornBy <= lastDay(year) && aliveUntil >= firstDay(year) ? 'alive' : 'unknown';
}

function isWithin({ dates }: Blow, year: number): boolean {
	return dates !== undefined && certainlyWithin(dates, { earliest: firstDay(year), latest: lastDay(year) });
}

function peopleOf(blows: readonly Blow[], id: string): readonly number[] {
	return [...new Set(blows.filter((blow) => blow.id === id).map(({ person }) => person))];
}

function keyed<Key extends string>(
	keys: readonly Key[],
	valueOf: (key: Key) => readonly string[]
): People<Key> {
	return Object.fromEntries(keys.map((key) => [key, valueOf(key)])) as People<Key>;
}
