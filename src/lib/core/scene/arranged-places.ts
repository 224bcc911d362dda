import { hasBit } from '../graph/bitset.ts';
import type { Positions } from '../graph/layouts/layout.ts';
import type { Tier } from '../dataset/records.ts';
import type { Place } from '../view/moved.ts';
import type { Case } from './case.ts';
import { boxIn } from './layout-boxes.ts';
import type { Places } from './places.ts';

/** Between what was laid out and the rows below it, and between two boxes of a row. */
const below = 60;
const air = 8;

/**
 * Places in which everybody stands where a layout put them; who was not laid out stands in rows below the picture, as
 * wide as it, those of the scope first.
 */
export function arrangedPlaces(
	opened: Case,
	scope: Tier,
	members: readonly number[],
	positions: Positions
): Places {
	const { entities } = opened.graph.dataset;
	const places = new Map<number, Place>();
	members.forEach((member, at) => {
		places.set(member, { x: Math.round(positions[2 * at]!), y: Math.round(positions[2 * at + 1]!) });
	});
	const others = entities.map((_, member) => member).filter((member) => !places.has(member));
	const inScope = (member: number) => Number(hasBit(opened.facets.scopes[scope], member));
	setRows(
		opened,
		scope,
		others.toSorted((a, b) => inScope(b) - inScope(a) || a - b),
		places
	);
	return { at: (_, member) => places.get(member)! };
}

/** Sets others in rows below the places that are there. */
function setRows(opened: Case, scope: Tier, others: readonly number[], places: Map<number, Place>): void {
	const boxOf = (member: number) => boxIn(opened, scope, member);
	let [left, right, bottom] = [0, 600, -below];
	if (places.size > 0) [left, right, bottom] = [Infinity, -Infinity, -Infinity];
	for (const [member, { x, y }] of places) {
		const box = boxOf(member);
		left = Math.min(left, x - box.width / 2);
		right = Math.max(right, x + box.width / 2);
		bottom = Math.max(bottom, y + box.below);
	}
	let [x, top, height] = [left, bottom + below, 0];
	for (const member of others) {
		const box = boxOf(member);
		if (x > left && x + box.width > Math.max(right, left + 600)) {
			[x, top, height] = [left, top + height + air, 0];
		}
		places.set(member, { x: Math.round(x + box.width / 2), y: Math.round(top + box.above) });
		x += box.width + air;
		height = Math.max(height, box.above + box.below);
	}
}
