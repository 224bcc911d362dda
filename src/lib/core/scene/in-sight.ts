import type { Camera } from './camera.ts';
import { boxOf, type Box, type Scene } from './scene.ts';

/** The box of what a view is about: what is selected with its neighbours, else what passes, else everything. */
export function boxInSight({ entities, box }: Scene): Box {
	const chosen = entities.filter(({ emphasis }) => emphasis === 'focus' || emphasis === 'near');
	const passing = entities.filter(({ presence }) => presence === 'shown');
	const seen = chosen.length > 0 ? chosen : passing;
	return seen.length > 0 ? boxOf(seen) : box;
}

/** Air around what is fitted, in px; a few entities are not enlarged more than so. */
const air = 28;
const closest = 1.5;

/** The camera that has a box in view, in the middle of a window of this size. */
export function cameraOn({ x, y, width, height }: Box, window: Pick<Camera, 'width' | 'height'>): Camera {
	const across = Math.max(1, window.width - 2 * air) / width;
	const along = Math.max(1, window.height - 2 * air) / height;
	return {
		...{ x: x + width / 2, y: y + height / 2, zoom: Math.min(across, along, closest) },
		...{ width: window.width, height: window.height }
	};
}
