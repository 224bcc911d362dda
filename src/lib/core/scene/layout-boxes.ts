import type { LayoutInput } from '../graph/layouts/layout.ts';
import type { Tier } from '../dataset/records.ts';
import type { Case } from './case.ts';
import { placeLabel } from './labels.ts';
import { entityRadius } from './theme.ts';

/** The room that an entity takes with its label: full width, and how far it reaches above and below its point. */
export interface LayoutBox {
	readonly width: number;
	readonly above: number;
	readonly below: number;
}

/** Room for an entity of a kind with so many ties, under whichever of its names is the longest. */
export function boxFor(names: readonly string[], kind: string, ties: number): LayoutBox {
	const radius = entityRadius(kind, ties);
	const labels = names.map((name) => placeLabel(name, kind, radius));
	return {
		width: Math.max(2 * radius, ...labels.map(({ width }) => width)),
		above: radius,
		below: radius + Math.max(...labels.map(({ height }) => height))
	};
}

/** Room for an entity of a case, as large as it is drawn in a scope. */
export function boxIn(
	{ graph, index }: Pick<Case, 'graph' | 'index'>,
	scope: Tier,
	member: number
): LayoutBox {
	const { short, kind } = graph.dataset.entities[member]!;
	// From outside of the scope all ties count, as they do in the picture.
	return boxFor([short], kind, index.tieCounts[scope][member]! || index.tieCounts.context[member]!);
}

interface Line {
	readonly a: number;
	readonly b: number;
	readonly claims: number;
}

/** What is to be laid out: members with their boxes, in the same order, and the ties among them. */
export function composeLayoutInput(
	members: readonly number[],
	boxes: readonly LayoutBox[],
	lines: readonly Line[],
	aspect: number
): LayoutInput {
	const position = new Map(members.map((member, at) => [member, at]));
	const within = lines.filter(({ a, b }) => position.has(a) && position.has(b));
	return {
		widths: Float64Array.from(boxes, ({ width }) => width),
		above: Float64Array.from(boxes, ({ above }) => above),
		below: Float64Array.from(boxes, ({ below }) => below),
		sources: Int32Array.from(within, ({ a }) => position.get(a)!),
		targets: Int32Array.from(within, ({ b }) => position.get(b)!),
		weights: Float64Array.from(within, ({ claims }) => claims),
		aspect
	};
}
