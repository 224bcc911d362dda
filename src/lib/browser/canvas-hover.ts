import type { Core, SingularElementArgument } from 'cytoscape';
import type { Hovered } from '#lib/core/scene/hover.ts';
import type { Place } from '#lib/core/view/moved.ts';
import { entityOf } from './canvas-bridges.ts';

/** Tells what the pointer has come over, and where in the canvas; nothing when it left, or the picture moves. Not of fingers. */
export function listenForHover(
	onhover: (hovered: Hovered | undefined, at?: Place) => void
): (cy: Core) => void {
	return (cy) => {
		let finger = false;
		cy.container()!.addEventListener('pointerover', ({ pointerType }) => {
			finger = pointerType === 'touch';
		});
		cy.on('viewport grab mouseout', () => onhover(undefined));
		cy.on('mouseover', 'node, edge', ({ target, renderedPosition }) => {
			if (!finger) onhover(hoveredIn(target), { ...renderedPosition });
		});
		// The pointer may be over something already.
		const [first] = [...cy.nodes('.hovered'), ...cy.edges('.hovered')];
		if (first) onhover(hoveredIn(first), middleOf(first));
	};
}

function hoveredIn(element: SingularElementArgument): Hovered {
	if (element.isNode() || element.data('bridge')) return { type: 'entity', id: entityOf(element) };
	return { type: 'tie', a: element.data('source'), b: element.data('target') };
}

function middleOf(element: SingularElementArgument): Place {
	const { x1, x2, y1, y2 } = element.renderedBoundingBox({ includeLabels: false });
	return { x: (x1 + x2) / 2, y: (y1 + y2) / 2 };
}
