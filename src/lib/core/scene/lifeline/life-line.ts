import { hasBit } from '../../graph/bitset.ts';
import { entityOf } from '../../graph/build.ts';
import type { Passing } from '../../graph/facets/select.ts';
import type { Claim } from '../../dataset/records.ts';
import { lifeMessages as words } from '../../text/life-messages.ts';
import type { Language } from '../../text/text.ts';
import type { TableSource } from '../table/column.ts';
import type { TimeAxis } from '../time-axis.ts';
import { lifeAxis, lifeMark, type LifeMark } from './life-axis.ts';
import { compareEntries, toEntry, type LifeEntry } from './life-entry.ts';
import { ownLanes } from './own-lanes.ts';

/** What is known of a person, in the order of time: the visible claims, and all that is said of the person alone. */
export interface LifeLine {
	readonly person: string;
	readonly name: string;
	readonly birth: LifeMark | undefined;
	readonly death: LifeMark | undefined;
	/** Nothing when nothing has a date. */
	readonly axis: TimeAxis | undefined;
	readonly sections: readonly LifeSection[];
	/** Visible claims without a date. */
	readonly undated: readonly (LifeEntry & { readonly lane: LifeLane })[];
	/** How many claims about the person are visible, of how many there are. */
	readonly shown: number;
	readonly all: number;
}

/** Lanes of one kind. */
export interface LifeSection {
	readonly id: string;
	readonly label: string;
	readonly lanes: readonly LifeLane[];
}

/** All that ties the person to one other, or all of one sort that is said of the person alone, by date. */
export interface LifeLane {
	readonly id: string;
	readonly label: string;
	/** The other, with what it looks like in the picture. */
	readonly entity: { readonly kind: string; readonly fate: string | undefined } | undefined;
	readonly entries: readonly LifeEntry[];
}

/** Puts what is known of a person into lanes: one for everything that a claim ties it to, kind by kind, people last. */
export function composeLifeLine(source: TableSource, visible: Passing, person: string): LifeLine {
	const { dataset } = source.graph;
	const about = dataset.claims
		.map((claim, member) => ({ claim, visible: hasBit(visible.claims, member) }))
		.filter(({ claim: { subject, object } }) => subject === person || object === person);
	const entries = about.filter((each) => each.visible).map(({ claim }) => claimEntry(source, claim, person));
	const dated = entries.filter(({ when }) => when).sort(compareEntries);
	const lanes = lanesOf(source, person, dated);
	const kinds = dataset.vocabulary.kinds.toSorted(
		(a, b) => Number(a.id === 'person') - Number(b.id === 'person')
	);
	const own = ownLanes(dataset, entityOf(source.graph, person), source.language).map((lane) => {
		return { ...lane, entries: lane.entries.toSorted(compareEntries) };
	});
	const death = lifeMark(dataset, person, 'death');
	return {
		...{ person, name: entityOf(source.graph, person).name[source.language] },
		...{ birth: lifeMark(dataset, person, 'birth'), death },
		axis: lifeAxis([...dated, ...own.flatMap((lane) => lane.entries)], death),
		sections: [
			{ id: 'life', label: words.life[source.language], lanes: own },
			...kinds.map(({ id, plural }) => {
				return {
					id,
					label: asHeading(plural, source.language),
					lanes: lanes.filter(({ entity }) => entity?.kind === id)
				};
			})
		].filter((section) => section.lanes.length > 0),
		undated: entries
			.filter(({ when }) => !when)
			.map((entry) => ({ ...entry, lane: laneOf(source, entry.other ?? person, []) })),
		...{ shown: entries.length, all: about.length }
	};
}

function asHeading(label: string, language: Language): string {
	return label.charAt(0).toLocaleUpperCase(language) + label.slice(1);
}

/** One lane for each other, in the order of their first dates. */
function lanesOf(source: TableSource, person: string, dated: readonly LifeEntry[]): readonly LifeLane[] {
	const byOther = new Map<string, LifeEntry[]>();
	for (const entry of dated) {
		const id = entry.other ?? person;
		byOther.set(id, [...(byOther.get(id) ?? []), entry]);
	}
	return [...byOther].map(([id, entries]) => laneOf(source, id, entries));
}

function laneOf({ graph, scene }: TableSource, id: string, entries: readonly LifeEntry[]): LifeLane {
	const { kind, short } = entityOf(graph, id);
	return { id, label: short, entity: { kind, fate: scene.fates.get(id)?.fate }, entries };
}

/** A claim about a person as it stands on the life line. */
export function claimEntry(
	{ graph, scene, language }: TableSource,
	claim: Claim<string>,
	person: string
): LifeEntry {
	const relation = graph.dataset.vocabulary.relations.find(({ id }) => id === claim.relation)!;
	const [subject, object] = [entityOf(graph, claim.subject), entityOf(graph, claim.object)];
	const received = claim.subject !== person && relation.directed;
	const role = graph.dataset.vocabulary.roles.find(({ id }) => id === claim.role)?.label;
	const told = `${subject.short} → ${object.short}: ${relation.label}`;
	return toEntry(
		claim,
		{
			other: claim.subject === person ? claim.object : claim.subject,
			text: received ? `← ${relation.label}` : relation.label,
			said: role ? `${told}, ${role}` : told,
			against: scene.against.has(claim.relation)
		},
		language
	);
}
