import type { Core, ElementDefinition, SingularElementArgument } from 'cytoscape';
import type { SceneBridge } from '#lib/core/scene/bridges.ts';

/** Takes off the canvas what is no longer a bridge, and puts on it what has become one; a bridge is no entity. */
export function applyBridges(
	cy: Core,
	before: readonly SceneBridge[],
	bridges: readonly SceneBridge[]
): void {
	if (before.length === 0 && bridges.length === 0) return;
	const then = new Map(before.map((bridge) => [bridge.id, bridge]));
	const now = new Map(bridges.map((bridge) => [bridge.id, bridge]));
	const changed = (bridge: SceneBridge, other: SceneBridge | undefined) => !other || !isSame(bridge, other);
	for (const bridge of before)
		if (changed(bridge, now.get(bridge.id))) cy.getElementById(dotId(bridge.id)).remove();
	for (const bridge of bridges) if (changed(bridge, then.get(bridge.id))) cy.add(elementsOf(bridge));
}

/** The entity that an element stands for; for a bridge the one that is filtered out. */
export function entityOf(element: SingularElementArgument): string {
	return element.data('bridge') ?? element.id();
}

function dotId(id: string): string {
	// No id of an entity or a tie has a colon in it.
	return `bridge:${id}`;
}

function isSame(a: SceneBridge, b: SceneBridge): boolean {
	return a.x === b.x && a.y === b.y && a.emphasis === b.emphasis && a.ends.join() === b.ends.join();
}

/** Its dot and its lines; without the dot Cytoscape takes the lines away too. */
function elementsOf({ id, x, y, ends, emphasis }: SceneBridge): ElementDefinition[] {
	return [
		{
			group: 'nodes',
			data: { id: dotId(id), bridge: id },
			position: { x, y },
			grabbable: false,
			classes: emphasis
		},
		...ends.map((end) => ({
			group: 'edges' as const,
			data: { id: `${dotId(id)}:${end}`, bridge: id, source: dotId(id), target: end },
			classes: emphasis
		}))
	];
}
