import { findPaths, type Path } from './find-paths.ts';
import type { Network } from './network.ts';

/** Which rules are to be given up for there to be a path, and the shortest one that there is then. */
export interface Opening {
	readonly hubs: boolean;
	readonly time: boolean;
	readonly path: Path;
	/** The hubs that the path leads through. */
	readonly through: readonly number[];
}

export interface Closed {
	readonly from: number;
	readonly to: number;
	/** One byte per entity. */
	readonly hubs: Uint8Array;
	/** The rules in force. */
	readonly hubsClosed: boolean;
	readonly inTime: boolean;
}

/**
 * Where rules leave no path, what would open one: giving up one rule, each that is enough by itself; both, where
 * neither is. Empty when nothing would.
 */
export function findOpenings(network: Network, closed: Closed): readonly Opening[] {
	const { hubsClosed, inTime } = closed;
	const single = [
		...(hubsClosed ? [tryOpening(network, closed, { hubs: true, time: false })] : []),
		...(inTime ? [tryOpening(network, closed, { hubs: false, time: true })] : [])
	].filter((opening) => opening !== undefined);
	if (single.length > 0 || !hubsClosed || !inTime) return single;
	const both = tryOpening(network, closed, { hubs: true, time: true });
	return both ? [both] : [];
}

function tryOpening(
	network: Network,
	{ from, to, hubs, hubsClosed, inTime }: Closed,
	opened: { readonly hubs: boolean; readonly time: boolean }
): Opening | undefined {
	const open = !hubsClosed || opened.hubs;
	const [path] = findPaths(network, {
		...{ from, to, most: 1 },
		passes: (member) => open || hubs[member] === 0,
		inTime: inTime && !opened.time
	}).paths;
	if (!path) return undefined;
	return { ...opened, path, through: path.entities.slice(1, -1).filter((member) => hubs[member] === 1) };
}
