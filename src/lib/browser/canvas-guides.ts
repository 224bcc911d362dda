import type { Core } from 'cytoscape';
import type { Guide } from '#lib/core/scene/scene.ts';

/** Writes headings over the canvas, which move and grow with it. Returns what writes others; without any it is empty. */
export function keepGuides(cy: Core): (guides: readonly Guide[]) => void {
	const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
	const group = svg.appendChild(document.createElementNS(svg.namespaceURI, 'g'));
	svg.setAttribute('class', 'guides');
	cy.container()!.append(svg);
	cy.on('destroy', () => svg.remove());
	const move = () => {
		const { x, y } = cy.pan();
		group.setAttribute('transform', `translate(${x} ${y}) scale(${cy.zoom()})`);
	};
	cy.on('render', move);
	return (guides) => {
		group.replaceChildren(
			...guides.map(({ x, y, text, size }) => {
				const heading = document.createElementNS(svg.namespaceURI, 'text');
				for (const [name, value] of Object.entries({ x, y, 'font-size': size }))
					heading.setAttribute(name, String(value));
				heading.textContent = text;
				return heading;
			})
		);
		move();
	};
}
