import { claims, entities } from './facts.ts';

/** Claims between entities of these tiers, none of an entity about itself. */
export function claimsAmong(tiers: readonly string[]) {
	const inside = new Set(entities.filter(({ tier }) => tiers.includes(tier!)).map(({ id }) => id));
	return claims.filter(
		({ subject, object }) => subject !== object && inside.has(subject!) && inside.has(object!)
	);
}

type Claims = ReturnType<typeof claimsAmong>;

export function claimsBetween(among: Claims, a: string, b: string) {
	return among.filter(
		({ subject, object }) => (subject === a && object === b) || (subject === b && object === a)
	);
}

const neighboursIn = (among: Claims, id: string) =>
	new Set(
		among.flatMap(({ subject, object }) => (subject === id ? [object!] : object === id ? [subject!] : []))
	);

/** Whether something is a hub, by the rule as it is told in the panel. */
function isHub(among: Claims, id: string): boolean {
	const { kind } = entities.find((entity) => entity.id === id)!;
	const kinds = ['party', 'state-body', 'international', 'congress', 'conference'];
	return kinds.includes(kind!) || neighboursIn(among, id).size > 35;
}

/** All ways with so many ties, by trying every neighbour of every neighbour. */
export function waysOf(among: Claims, from: string, to: string, length: number): string[][] {
	const go = (way: readonly string[]): string[][] => {
		const last = way.at(-1)!;
		if (way.length === length + 1) return last === to ? [[...way]] : [];
		if (last === to || (last !== from && isHub(among, last))) return [];
		return [...neighboursIn(among, last)].filter((id) => !way.includes(id)).flatMap((id) => go([...way, id]));
	};
	return go([from]);
}

/** The ways with the fewest ties, and how many these are; nothing when six are not enough. */
export function shortestWays(among: Claims, from: string, to: string) {
	for (let length = 1; length <= 6; length++) {
		const ways = waysOf(among, from, to, length);
		if (ways.length > 0) return { length, ways };
	}
	return undefined;
}
