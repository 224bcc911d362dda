import cytoscape, { type Core } from 'cytoscape';
import { scenePadding } from '#lib/core/scene/declutter.ts';
import type { Box, Scene } from '#lib/core/scene/scene.ts';
import type { Palette } from '#lib/core/scene/theme.ts';
import type { Place } from '#lib/core/view/moved.ts';
import { applyScene, type Shown } from './canvas-apply.ts';
import { entityOf } from './canvas-bridges.ts';
import { keepLettering } from './canvas-lettering.ts';
import type { Glide, keepGlide } from './canvas-move.ts';

/** What the canvas tells of what the user does. */
export interface CanvasEvents {
	/** `more` when it is to be added to, or taken from, what is selected. */
	readonly onentity: (id: string, more: boolean) => void;
	readonly ontie: (a: string, b: string) => void;
	readonly onnothing: () => void;
	readonly onmove: (id: string, place: Place) => void;
}

export interface Canvas {
	/** Draws a scene; only what differs from the last one is touched. Once it has been told how, it lets nodes glide. */
	readonly show: (scene: Scene, palette: Palette, keep?: typeof keepGlide) => void;
	readonly fit: () => void;
	readonly zoomBy: (factor: number) => void;
	readonly panBy: (x: number, y: number) => void;
	/** Brings an entity into view if it is outside. */
	readonly reveal: (id: string) => void;
	/** Adds what is loaded later, such as the mark of the keys: see `canvas-mark.ts`, `canvas-hover.ts`. */
	readonly extend: <T>(extension: (cy: Core) => T) => T;
	readonly destroy: () => void;
}

/** Mounts a canvas in an element. The only door to Cytoscape. */
export function createCanvas(container: HTMLElement, events: CanvasEvents): Canvas {
	const cy = cytoscape({
		container,
		style: [],
		layout: { name: 'preset' },
		minZoom: 0.15,
		maxZoom: 6,
		boxSelectionEnabled: false,
		autounselectify: true,
		pixelRatio: 'auto'
	});
	listen(cy, events);
	const letter = keepLettering(cy);
	let glide: Glide | undefined;
	let shown: Shown | undefined;
	const fit = () => {
		if (shown) fitBox(cy, shown.scene.box);
	};
	return {
		show: (scene, palette, keep) => {
			const before = shown;
			glide ??= keep?.(cy);
			const standing = glide?.standing();
			shown = applyScene(cy, before, scene, palette);
			if (!before || before.scene.box.width !== scene.box.width) fit();
			if (standing) glide?.from(standing);
			letter(scene);
		},
		fit,
		zoomBy: (factor) => {
			const middle = { x: cy.width() / 2, y: cy.height() / 2 };
			cy.zoom({ level: cy.zoom() * factor, renderedPosition: middle });
		},
		panBy: (x, y) => void cy.panBy({ x, y }),
		reveal: (id) => reveal(cy, id),
		extend: (extension) => extension(cy),
		destroy: () => cy.destroy()
	};
}

function fitBox(cy: Core, box: Box): void {
	// The container may have got another size in this very moment; Cytoscape would learn it only later.
	cy.resize();
	const width = cy.width() - 2 * scenePadding;
	const height = cy.height() - 2 * scenePadding;
	if (width <= 0 || height <= 0) return;
	const zoom = Math.min(width / box.width, height / box.height);
	cy.viewport({
		zoom,
		pan: {
			x: cy.width() / 2 - (box.x + box.width / 2) * zoom,
			y: cy.height() / 2 - (box.y + box.height / 2) * zoom
		}
	});
}

function reveal(cy: Core, id: string): void {
	const node = cy.getElementById(id);
	if (node.empty()) return;
	const { x, y } = node.renderedPosition();
	const border = 40;
	const inside = x > border && y > border && x < cy.width() - border && y < cy.height() - border;
	if (!inside) cy.center(node);
}

function listen(cy: Core, events: CanvasEvents): void {
	cy.on('tap', (event) => {
		if (event.target === cy) events.onnothing();
		else if (event.target.isNode() || event.target.data('bridge'))
			events.onentity(entityOf(event.target), wantsMore(event.originalEvent));
		else events.ontie(event.target.data('source'), event.target.data('target'));
	});
	cy.on('dragfree', 'node', ({ target }) => events.onmove(target.id(), { ...target.position() }));
	cy.on('mouseover', 'node, edge', ({ target }) => {
		cy.container()!.style.cursor = 'pointer';
		target.addClass('hovered');
		if (target.isNode()) target.connectedEdges().addClass('hovered');
	});
	cy.on('mouseout', 'node, edge', () => {
		cy.container()!.style.cursor = '';
		cy.elements('.hovered').removeClass('hovered');
	});
}

function wantsMore({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
	return ctrlKey || metaKey || shiftKey;
}
