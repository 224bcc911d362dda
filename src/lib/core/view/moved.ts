import { tiers, type Tier } from '../dataset/records.ts';

/** A point in the picture, in the scene's own units. */
export interface Place {
	readonly x: number;
	readonly y: number;
}

/** An entity that stands in a scope where the user put it. Coordinates are whole numbers. */
export interface Moved extends Place {
	readonly scope: Tier;
	readonly id: string;
}

/** Far outside of any picture. */
const farthest = 100_000;

/** The entities moved, with one of them put somewhere else. */
export function withMoved(moved: readonly Moved[], { scope, id, x, y }: Moved): readonly Moved[] {
	const others = moved.filter((each) => each.scope !== scope || each.id !== id);
	return sortMoved([...others, { scope, id, x: whole(x), y: whole(y) }]);
}

/** `core~anna-shilova~12~-30,…`; what is not like this is left out. */
export function parseMoved(text: string): readonly Moved[] {
	const found = new Map<string, Moved>();
	for (const part of text.split(',')) {
		const [scopeText, id, ...rest] = part.split('~');
		const scope = tiers.find((tier) => tier === scopeText);
		const [x, y] = rest.map((each) => (/^-?\d{1,6}$/.test(each) ? whole(Number(each)) : NaN));
		if (!scope || !id || rest.length !== 2 || !Number.isFinite(x! + y!)) continue;
		found.set(`${scope} ${id}`, { scope, id, x: x!, y: y! });
	}
	return sortMoved([...found.values()]);
}

export function formatMoved(moved: readonly Moved[]): string {
	return moved.map(({ scope, id, x, y }) => [scope, encodeURIComponent(id), x, y].join('~')).join(',');
}

function sortMoved(moved: readonly Moved[]): readonly Moved[] {
	const key = ({ scope, id }: Moved) => `${tiers.indexOf(scope)} ${id}`;
	return moved.toSorted((a, b) => (key(a) < key(b) ? -1 : 1));
}

/** Adding 0 makes of −0, which an address cannot say, 0. */
function whole(value: number): number {
	return Math.max(-farthest, Math.min(farthest, Math.round(value))) + 0;
}
