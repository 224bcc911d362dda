import type { Camera } from './camera.ts';
import { boxOf, type Box, type Scene } from './scene.ts';

/** The box of what a view is about: what is selected with its neighbours, else what passes, else everything. */
export function boxInSight({ entities, box }: Scene): Box {
	const chosen = entities.filter(({ emphasis }) => emphasis === 'focus' || emphasis === 'near');
	const passing = entities.filter(({ presence }) => presence === 'shown');
	const seen = chosen.length > 0 ? chosen : passing;
	return seen.length > 0 ? boxOf(seen) : box;
}

/** Air around what is fitted, in px, the more at the right, where the buttons are; a few entities are not enlarged more than so. */
const air = 24;
const buttons = 60;
const closest = 1.5;

/** The camera that has a box in view, in the middle of what is free of a window of this size. */
export function cameraOn({ x, y, width, height }: Box, window: Pick<Camera, 'width' | 'height'>): Camera {
	const across = Math.max(1, window.width - air - buttons) / width;
	const along = Math.max(1, window.height - 2 * air) / height;
	const zoom = Math.min(across, along, closest);
	const aside = (buttons - air) / 2 / zoom;
	return {
		...{ x: x + width / 2 + aside, y: y + height / 2, zoom },
		...{ width: window.width, height: window.height }
	};
}
