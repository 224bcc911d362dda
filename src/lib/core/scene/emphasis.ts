import { focusedIds, focusedSet, type Focus } from '../view/focus.ts';
import type { SceneBridge } from './bridges.ts';
import type { SceneTie } from './scene.ts';
import { tieId } from './ties.ts';

/** How something stands to what is selected: nothing is (plain), it is itself, it is tied to it, it is not. */
export type Emphasis = 'plain' | 'focus' | 'near' | 'far';

/** What stands out of what connects the selected: ids of entities and of ties; `near` is on other paths. */
export interface Highlight {
	readonly focus: ReadonlySet<string>;
	readonly near: ReadonlySet<string>;
}

/** A tie stands out when it is selected or leads to what is. */
export function tieEmphasis(
	id: string,
	a: string,
	b: string,
	focus: Focus | undefined,
	highlight?: Highlight
): Emphasis {
	if (!focus) return 'plain';
	if (highlight) return highlighted(highlight, id);
	if (focus.type === 'tie') return id === tieId(focus.a, focus.b) ? 'focus' : 'far';
	if (focus.type === 'entity') return a === focus.id || b === focus.id ? 'focus' : 'far';
	const chosen = focusedIds(focus);
	return chosen.includes(a) && chosen.includes(b) ? 'focus' : 'far';
}

/** A bridge stands out when what is filtered out is selected nevertheless; one that leads to what is selected is near. */
export function bridgeEmphasis(id: string, ends: readonly string[], focus: Focus | undefined): Emphasis {
	if (!focus) return 'plain';
	const chosen = focusedIds(focus);
	if (chosen.includes(id)) return 'focus';
	return focus.type === 'entity' && ends.includes(focus.id) ? 'near' : 'far';
}

/** The emphasis of every entity: what is selected, its neighbours over the ties and bridges that are shown, the rest. */
export function emphasise(
	ties: readonly SceneTie[],
	bridges: readonly SceneBridge[],
	focus: Focus | undefined,
	highlight?: Highlight
): (id: string) => Emphasis {
	if (!focus) return () => 'plain';
	const chosen = focusedSet(focus);
	if (highlight) return (id) => (chosen.has(id) ? 'focus' : highlighted(highlight, id));
	const near = new Set<string>();
	for (const { a, b, presence } of ties) {
		if (focus.type !== 'entity' || presence !== 'shown') continue;
		if (a === focus.id) near.add(b);
		if (b === focus.id) near.add(a);
	}
	for (const { ends, emphasis } of bridges) if (emphasis === 'focus') for (const end of ends) near.add(end);
	return (id) => (chosen.has(id) ? 'focus' : near.has(id) ? 'near' : 'far');
}

function highlighted({ focus, near }: Highlight, id: string): Emphasis {
	return focus.has(id) ? 'focus' : near.has(id) ? 'near' : 'far';
}
