import type { Core, Position } from 'cytoscape';

/** How long everything takes to get to its new place, in ms. */
const duration = 350;

/** Where all stood and what was in view. */
export interface Standing {
	readonly places: ReadonlyMap<string, Position>;
	readonly zoom: number;
	readonly pan: Position;
}

export interface Glide {
	/** Where all stand; whoever is still on the way is at its place at once. */
	readonly standing: () => Standing;
	/** Lets all that stand elsewhere now go there from where they stood, with the viewport. */
	readonly from: (before: Standing) => void;
}

/** Moves what a new arrangement puts elsewhere, so that the eye can follow; not for those who want no motion. */
export function keepGlide(cy: Core): Glide {
	let finish: (() => void) | undefined;
	cy.on('tapstart scrollzoom pinchzoom dragpan camera', () => finish?.());
	cy.on('destroy', () => (finish = undefined));
	return {
		standing: () => {
			finish?.();
			return standingOf(cy);
		},
		from: (before) => {
			const after = standingOf(cy);
			const moving = [...after.places].filter(([id, { x, y }]) => {
				const place = before.places.get(id);
				return place && (place.x !== x || place.y !== y);
			});
			if (moving.length === 0 || matchMedia('(prefers-reduced-motion: reduce)').matches) return;
			const ids = new Set(moving.map(([id]) => id));
			const start = performance.now();
			const frame = () => {
				if (!finish) return;
				const share = Math.min(1, (performance.now() - start) / duration);
				showBetween(cy, before, after, ids, easeInOut(share));
				if (share < 1) requestAnimationFrame(frame);
				else finish = undefined;
			};
			finish = () => {
				finish = undefined;
				showBetween(cy, before, after, ids, 1);
			};
			frame();
		}
	};
}

function standingOf(cy: Core): Standing {
	const places = new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
	return { places, zoom: cy.zoom(), pan: { ...cy.pan() } };
}

function showBetween(
	cy: Core,
	before: Standing,
	after: Standing,
	ids: ReadonlySet<string>,
	share: number
): void {
	const between = (a: Position, b: Position) => ({
		x: a.x + (b.x - a.x) * share,
		y: a.y + (b.y - a.y) * share
	});
	cy.batch(() => {
		for (const id of ids)
			cy.getElementById(id).position(between(before.places.get(id)!, after.places.get(id)!));
	});
	// Zoom goes by factors: so it seems even.
	const zoom = before.zoom ** (1 - share) * after.zoom ** share;
	cy.viewport({ zoom, pan: between(before.pan, after.pan) });
}

/** Slowly off, slowly in. */
function easeInOut(share: number): number {
	return share < 0.5 ? 2 * share * share : 1 - 2 * (1 - share) * (1 - share);
}
