import { hasBit, unite } from '../../../graph/bitset.ts';
import type { Visible } from '../../../graph/facets/select.ts';
import type { Scene } from '../../../scene/scene.ts';
import { setMessages as words } from '../../../text/set-messages.ts';
import { fill, plural } from '../../../text/text.ts';
import type { View } from '../../../view/view.ts';
import type { Counted, Divided, Division, SetSource } from './division.ts';

/** One figure of a set, with what it shows. */
export interface Member {
	readonly id: string;
	readonly label: string;
	readonly view: View;
	readonly visible: Visible;
	/** Composed when it is asked for: a set may have many, and each is looked at once. */
	readonly scene: () => Scene;
	/** How many of the set's total are on it. */
	readonly count: number;
	/** Ids of the entities that it is about; nothing when it is about claims. */
	readonly about: ReadonlySet<string> | undefined;
	/** What it shows, in words. */
	readonly sentence: () => string;
}

/** Figures of one case that can be laid beside each other: nobody moves from one to the next. */
export interface FigureSet {
	readonly label: string;
	readonly members: readonly Member[];
	/** Values or periods for which there was nothing to show. */
	readonly empty: number;
	readonly total: number;
	readonly counted: Counted;
	/** What stands on any of the figures, all together. */
	readonly common: { readonly view: View; readonly visible: Visible; readonly scene: Scene };
	/** What is shown, and how it is divided, in words. */
	readonly sentence: string;
}

/** Makes the figures of a divided view; those that would be empty are left out and counted, unless a film needs them. */
export function composeSet(source: SetSource, divided: Divided, keepEmpty = false): FigureSet {
	const { base } = divided;
	const seen = divided.divisions.map((division) => composeMember(source, division));
	const members = keepEmpty ? seen : seen.filter(({ count }) => count > 0);
	const whole = source.select(base);
	const visible = members.length === 0 ? whole : uniteAll(members, whole);
	const empty = seen.length - members.length;
	const total = divided.total(whole);
	return {
		...{ label: divided.label, members, empty, total, counted: divided.counted },
		common: { view: base, visible, scene: source.compose(visible, base) },
		sentence: [
			source.describe(base, whole),
			describeSet(source, divided, { figures: members.length, empty, total })
		].join(' ')
	};
}

function composeMember(source: SetSource, { id, label, view, count, about }: Division): Member {
	const visible = source.select(view);
	const { entities } = source.graph.dataset;
	return {
		...{ id, label, view, visible, count: count(visible) },
		about: about && new Set(entities.filter((_, at) => hasBit(about, at)).map((entity) => entity.id)),
		scene: () => source.compose(visible, view),
		sentence: () => source.describe(view, visible)
	};
}

/** All that passes on any of the figures. */
function uniteAll(members: readonly Member[], whole: Visible): Visible {
	const entities = new Uint32Array(whole.entities.length);
	const claims = new Uint32Array(whole.claims.length);
	for (const { visible } of members) {
		unite(entities, visible.entities);
		unite(claims, visible.claims);
	}
	return { ...whole, entities, claims };
}

/** "By fate: 9 figures; 2 values without anything are left out." */
function describeSet(
	{ language }: SetSource,
	{ label, counted }: Divided,
	{ figures, empty, total }: { figures: number; empty: number; total: number }
): string {
	const many = `${figures} ${plural(language, figures, words.figures[language])}`;
	const made = `${label}: ${many}. ${fill(words.counted[counted][language], { total })}`;
	return empty === 0 ? made : `${made} ${fill(words.leftOut[language], { count: empty })}`;
}
