import type { Core, NodeSingular } from 'cytoscape';
import { ringGap } from '#lib/core/scene/theme.ts';
import type { Place } from '#lib/core/view/moved.ts';

/** Where the keys are: an entity, and the tie that is turned to from there. */
export interface Mark {
	readonly entity: string;
	readonly tie: string | undefined;
}

/** Room between what is marked and the line around it, and to the border of the canvas, in px. */
const gap = 4;
const border = 70;

/**
 * Draws the mark over the canvas, as wide at every zoom: a ring around the entity, lines along the tie, a ring around its
 * other end. Returns what marks something; of a tie it is the other end that is brought into view.
 */
export function keepMark(cy: Core): (mark: Mark | undefined) => Place | undefined {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const lines = [0, 1].map(() => svg.appendChild(document.createElementNS(svg.namespaceURI, 'path')));
	svg.setAttribute('class', 'mark');
	svg.setAttribute('aria-hidden', 'true');
	cy.container()!.append(svg);
	let marked: Mark | undefined;
	const nodes = () => {
		const here = cy.getElementById(marked?.entity ?? '');
		const tie = marked?.tie === undefined ? undefined : cy.getElementById(marked.tie);
		return tie?.nonempty() ? [here, tie.connectedNodes().difference(here)] : [here];
	};
	const draw = () => {
		const ends = marked ? nodes().flatMap((found) => (found.nonempty() ? [found as NodeSingular] : [])) : [];
		const path = [...ends.map(circle), ...(ends.length === 2 ? [rails(ends[0]!, ends[1]!)] : [])].join('');
		for (const line of lines) line.setAttribute('d', path);
	};
	cy.on('render', draw);
	return (mark) => {
		marked = mark;
		const last = nodes().at(-1);
		if (mark && last?.nonempty()) bringIn(cy, last as NodeSingular);
		draw();
		return mark && last?.nonempty() ? { ...last.renderedPosition() } : undefined;
	};
}

function bringIn(cy: Core, node: NodeSingular): void {
	const { x, y } = node.renderedPosition();
	const missing = (at: number, size: number) => Math.max(0, border - at) + Math.min(0, size - border - at);
	const by = { x: missing(x, cy.width()), y: missing(y, cy.height()) };
	if (by.x !== 0 || by.y !== 0) cy.panBy(by);
}

/** How far from the middle of an entity its ring is. */
function reachOf(node: NodeSingular): number {
	const ring: number = node.data('ring') ?? 0;
	return node.renderedOuterWidth() / 2 + (ring > 0 ? (ring + ringGap) * node.cy().zoom() : 0) + gap;
}

function circle(node: NodeSingular): string {
	const { x, y } = node.renderedPosition();
	const r = reachOf(node);
	return `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
}

/** Two lines beside a tie, from ring to ring, so that it can be seen between them. */
function rails(from: NodeSingular, to: NodeSingular): string {
	const [a, b] = [from.renderedPosition(), to.renderedPosition()];
	const length = Math.hypot(b.x - a.x, b.y - a.y);
	const [begin, end] = [reachOf(from), length - reachOf(to)];
	if (begin >= end) return '';
	const along = { x: (b.x - a.x) / length, y: (b.y - a.y) / length };
	return [gap, -gap]
		.map((aside) => {
			const at = (way: number) =>
				`${a.x + way * along.x - aside * along.y} ${a.y + way * along.y + aside * along.x}`;
			return `M${at(begin)}L${at(end)}`;
		})
		.join('');
}
