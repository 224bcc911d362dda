import { entityOf } from '../../graph/build.ts';
import { lifeMessages as words } from '../../text/life-messages.ts';
import type { TableSource } from '../table/column.ts';
import type { TimeAxis } from '../time-axis.ts';
import { lifeAxis, lifeMark, type LifeMark } from './life-axis.ts';
import { compareEntries, type LifeEntry } from './life-entry.ts';
import { claimEntry } from './life-line.ts';
import { ownLanes } from './own-lanes.ts';

/** A life in a few rows: what is said of the person alone, then the dated claims by the group of their relation. */
export interface LifeStrip {
	readonly birth: LifeMark | undefined;
	readonly death: LifeMark | undefined;
	readonly axis: TimeAxis;
	readonly rows: readonly {
		readonly id: string;
		readonly label: string;
		readonly entries: readonly LifeEntry[];
	}[];
}

/** Everything with a date that is known of a person; nothing when nothing has one. */
export function composeLifeStrip(source: TableSource, person: string): LifeStrip | undefined {
	const { dataset } = source.graph;
	const { relations, relationGroups } = dataset.vocabulary;
	const about = dataset.claims.filter(({ subject, object }) => subject === person || object === person);
	const own = ownLanes(dataset, entityOf(source.graph, person), source.language);
	const groups = relationGroups.map(({ id, label }) => {
		const of = new Set(relations.filter(({ group }) => group === id).map((relation) => relation.id));
		const entries = about
			.filter(({ relation }) => of.has(relation))
			.map((claim) => claimEntry(source, claim, person))
			.filter(({ when }) => when);
		return { id, label, entries };
	});
	const rows = [
		{ id: 'life', label: words.life[source.language], entries: own.flatMap(({ entries }) => entries) },
		...groups
	].filter(({ entries }) => entries.length > 0);
	const death = lifeMark(dataset, person, 'death');
	const axis = lifeAxis(
		rows.flatMap(({ entries }) => entries),
		death
	);
	return (
		axis && {
			...{ birth: lifeMark(dataset, person, 'birth'), death, axis },
			rows: rows.map((row) => ({ ...row, entries: row.entries.toSorted(compareEntries) }))
		}
	);
}
