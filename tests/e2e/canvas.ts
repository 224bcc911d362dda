import type { Page } from '@playwright/test';
import { dimmed } from '../../src/lib/core/scene/theme.ts';

/** A place in the window, in CSS pixels. */
export interface Point {
	readonly x: number;
	readonly y: number;
}

/** What is used of Cytoscape here; it leaves itself on its container. */
interface CytoscapeElement {
	readonly id: () => string;
	readonly hasClass: (name: string) => boolean;
	readonly data: (name: string) => string;
	readonly style: (name: string) => string;
	readonly visible: () => boolean;
	readonly renderedPosition: () => Point;
	readonly renderedBoundingBox: (options?: object) => { x1: number; y1: number; x2: number; y2: number };
}
interface CytoscapeCore {
	readonly zoom: () => number;
	readonly pan: () => Point;
	readonly nodes: () => readonly CytoscapeElement[];
	readonly edges: () => readonly CytoscapeElement[];
	readonly getElementById: (id: string) => CytoscapeElement;
}
declare global {
	interface HTMLElement {
		_cyreg?: { readonly cy: CytoscapeCore };
	}
}

/** Where entities stand in the window after Cytoscape took over. */
export function placesOnCanvas(page: Page, ids: readonly string[]): Promise<Record<string, Point>> {
	return page.evaluate((wanted) => {
		const surface = document.querySelector<HTMLElement>('.graph-canvas .surface')!;
		const corner = surface.getBoundingClientRect();
		const { cy } = surface._cyreg!;
		return Object.fromEntries(
			wanted.map((id) => {
				const { x, y } = cy.getElementById(id).renderedPosition();
				return [id, { x: corner.x + x, y: corner.y + y }];
			})
		);
	}, ids);
}

/** Where entities stand in the first picture: the middle of the shape, not of the name. */
export function placesInFirstPicture(page: Page, ids: readonly string[]): Promise<Record<string, Point>> {
	return page.evaluate((wanted) => {
		const links = [...document.querySelectorAll('.first-picture a')];
		return Object.fromEntries(
			wanted.map((id) => {
				const link = links.find((each) => each.getAttribute('href')!.includes(`/entity/${id}/`))!;
				// The shape's own origin, wherever it is drawn: a polygon's box need not be centred on it.
				const matrix = (link as SVGGraphicsElement).getScreenCTM()!;
				return [id, { x: matrix.e, y: matrix.f }];
			})
		);
	}, ids);
}

export interface Viewport {
	readonly zoom: number;
	readonly pan: Point;
}

export function viewport(page: Page): Promise<Viewport> {
	return page.evaluate(() => {
		const { cy } = document.querySelector<HTMLElement>('.graph-canvas .surface')!._cyreg!;
		return { zoom: cy.zoom(), pan: { ...cy.pan() } };
	});
}

/** How an entity stands on the canvas: selected, in full ink, filtered out, or not tied to what is selected. */
export type Standing = 'focus' | 'plain' | 'dimmed' | 'far';

/** The ids of the entities that stand so. */
export function drawnAs(page: Page, standing: Standing): Promise<string[]> {
	return page.evaluate(
		({ wanted, inks }) => {
			const { cy } = document.querySelector<HTMLElement>('.graph-canvas .surface')!._cyreg!;
			const standingOf = (node: CytoscapeElement) => {
				if (node.hasClass('focus')) return 'focus';
				const ink = Number(node.style('opacity'));
				if (ink === inks.entity) return 'dimmed';
				return ink === inks.far ? 'far' : ink === 1 ? 'plain' : `ink ${ink}`;
			};
			return cy
				.nodes()
				.filter((node) => node.visible() && standingOf(node) === wanted)
				.map((node) => node.id());
		},
		{ wanted: standing, inks: dimmed }
	);
}

/** The ids of all entities that are on the canvas at all. */
export function drawn(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { cy } = document.querySelector<HTMLElement>('.graph-canvas .surface')!._cyreg!;
		return cy
			.nodes()
			.filter((node) => node.visible())
			.map((node) => node.id());
	});
}

/** A tie whose middle lies clear of everything else, with that middle in the window. */
export function clearTie(page: Page): Promise<{ a: string; b: string; middle: Point }> {
	return page.evaluate(() => {
		const surface = document.querySelector<HTMLElement>('.graph-canvas .surface')!;
		const corner = surface.getBoundingClientRect();
		const { cy } = surface._cyreg!;
		const boxes = cy.nodes().map((node) => node.renderedBoundingBox({ includeLabels: true }));
		const lines = cy.edges().map((edge) => ({
			a: edge.data('source'),
			b: edge.data('target'),
			from: cy.getElementById(edge.data('source')).renderedPosition(),
			to: cy.getElementById(edge.data('target')).renderedPosition()
		}));
		const distance = ({ x, y }: Point, { from, to }: (typeof lines)[number]) => {
			const [dx, dy] = [to.x - from.x, to.y - from.y];
			const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
			const at = Math.max(0, Math.min(1, along));
			return Math.hypot(from.x + at * dx - x, from.y + at * dy - y);
		};
		const clearance = (line: (typeof lines)[number], middle: Point) =>
			Math.min(...lines.filter((other) => other !== line).map((other) => distance(middle, other)));
		const candidates = lines
			.map((line) => {
				const middle = { x: (line.from.x + line.to.x) / 2, y: (line.from.y + line.to.y) / 2 };
				return { line, middle, room: clearance(line, middle) };
			})
			.filter(({ middle: { x, y } }) =>
				boxes.every((box) => x < box.x1 - 8 || x > box.x2 + 8 || y < box.y1 - 8 || y > box.y2 + 8)
			)
			.sort((one, other) => other.room - one.room);
		const { line, middle } = candidates[0]!;
		return { a: line.a, b: line.b, middle: { x: corner.x + middle.x, y: corner.y + middle.y } };
	});
}
