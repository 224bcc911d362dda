import type { LayoutInput } from '#lib/core/graph/layouts/layout.ts';
import { makeRandom } from '#lib/core/graph/layouts/random.ts';

/**
 * A graph that looks like such cases: communities, hubs (each newcomer is tied to some of its community by their
 * number of ties, now and then to others), boxes as wide as names are. Always the same.
 */
export function makeGraph(nodes: number, ties: number): LayoutInput {
	const random = makeRandom(nodes);
	const pick = (count: number) => Math.floor(random() * count);
	const communities = Math.max(1, Math.round(Math.sqrt(nodes) / 2));
	const [sources, targets]: number[][] = [[], []];
	// Every end of a tie is in the hat of its community once: drawing from it draws by number of ties.
	const hats = Array.from({ length: communities }, (): number[] => []);
	const community = Array.from({ length: nodes }, () => pick(communities));
	const tied = new Set<string>();
	const tie = (a: number, b: number) => {
		const key = `${Math.min(a, b)} ${Math.max(a, b)}`;
		if (a === b || tied.has(key)) return;
		tied.add(key);
		sources!.push(a);
		targets!.push(b);
		hats[community[a]!]!.push(a);
		hats[community[b]!]!.push(b);
	};
	const draw = (hat: readonly number[], below: number) =>
		hat.length > 0 && random() < 0.8 ? hat[pick(hat.length)]! : pick(below);
	for (let node = 1; node < nodes; node++) {
		const home = random() < 0.9 ? community[node]! : pick(communities);
		tie(
			node,
			draw(
				hats[home]!.filter((end) => end < node),
				node
			)
		);
	}
	while (sources!.length < ties) {
		const node = pick(nodes);
		const home = random() < 0.85 ? community[node]! : pick(communities);
		tie(node, draw(hats[home]!, nodes));
	}
	return {
		widths: Float64Array.from({ length: nodes }, () => 30 + 60 * random()),
		above: Float64Array.from({ length: nodes }, () => 7 + 5 * random()),
		below: Float64Array.from({ length: nodes }, () => 24 + 16 * random()),
		sources: Int32Array.from(sources!),
		targets: Int32Array.from(targets!),
		weights: new Float64Array(sources!.length).fill(1),
		aspect: 1.2
	};
}
