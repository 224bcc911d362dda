import { layouts } from '#lib/core/graph/layouts/index.ts';
import type { LayoutInput, Positions } from '#lib/core/graph/layouts/layout.ts';
import { computeStress } from '#lib/core/graph/layouts/stress.ts';
import { makeGraph } from './layout-graphs.ts';
import { placeByD3, placeByFcose, placeByForceAtlas2 } from './layout-peers.ts';
import { measure, median, type Group, type Measured } from './measure.ts';

interface Peer {
	readonly name: string;
	readonly place: (input: LayoutInput) => Positions;
	/** Some take so long that once has to do. */
	readonly runs: number;
}

const cases = [
	{ nodes: 300, ties: 1400, limit: 250, fcose: 3 },
	{ nodes: 1000, ties: 5000, limit: 1000, fcose: 1 }
];

/** Our layouts, and next to the one by nearness what others make of the same graphs in the same run. */
export function benchLayouts(): readonly Group[] {
	return cases.map(({ nodes, ties, limit, fcose }) => {
		const input = makeGraph(nodes, ties);
		const own = layouts.map(({ id, place }): Peer => ({ name: `Fateline ${id}`, place, runs: 7 }));
		const peers: readonly Peer[] = [
			{ name: 'cytoscape-fcose, default', place: placeByFcose, runs: fcose },
			{ name: 'ForceAtlas2, 300 rounds', place: placeByForceAtlas2, runs: 3 },
			{ name: 'd3-force, 300 rounds', place: placeByD3, runs: 3 }
		];
		const rows = [...own, ...peers].map((peer) => ({ peer, ...benchOne(peer, input) }));
		const ours = rows.find(({ peer }) => peer.name === 'Fateline force')!;
		return {
			title: `Layouts of ${nodes} entities and ${ties} ties in plain Node`,
			rows: rows.map(({ peer, row, stress, overlaps }) => {
				const told = `${peer.name}: stress ${stress.toFixed(3)}, ${overlaps} overlaps`;
				if (own.includes(peer))
					return { ...row, name: told, ...(peer.name === 'Fateline force' && { limit }) };
				const [time, ratio] = [median(ours.row) / median(row), ours.stress / stress];
				return { ...row, name: `${told} (ours: time × ${time.toFixed(2)}, stress × ${ratio.toFixed(2)})` };
			})
		};
	});
}

function benchOne({ name, place, runs }: Peer, input: LayoutInput) {
	let places: Positions = new Float64Array();
	const row: Measured = measure(name, runs, () => (places = place(input)), runs > 3 ? 2 : 0);
	return { row, stress: computeStress(input, places), overlaps: countOverlaps(input, places) };
}

/** Pairs of boxes on each other, without the air that we leave around them. */
function countOverlaps(input: LayoutInput, places: Positions): number {
	const { widths, above, below } = input;
	let pairs = 0;
	for (let a = 0; a < widths.length; a++)
		for (let b = a + 1; b < widths.length; b++) {
			const x = (widths[a]! + widths[b]!) / 2 - Math.abs(places[2 * a]! - places[2 * b]!);
			const [top, other] = [places[2 * a + 1]!, places[2 * b + 1]!];
			const y = Math.min(top + below[a]!, other + below[b]!) - Math.max(top - above[a]!, other - above[b]!);
			if (x > 0 && y > 0) pairs++;
		}
	return pairs;
}
