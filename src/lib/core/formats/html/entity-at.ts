import type { Scene } from '../../scene/scene.ts';
import type { Place } from '../../view/moved.ts';

/** The entity at a point of the picture: the nearest whose shape or name is there, or within so much of it (for a finger). */
export function entityAt(
	{ entities }: Pick<Scene, 'entities'>,
	{ x, y }: Place,
	within: number
): string | undefined {
	let found: string | undefined;
	let nearest = Infinity;
	for (const { id, radius, label, ...at } of entities) {
		const distance = Math.hypot(x - at.x, y - at.y);
		const named = Math.abs(x - at.x) <= label.width / 2 && y >= at.y && y <= at.y + label.top + label.height;
		if ((distance > Math.max(radius, within) && !named) || distance >= nearest) continue;
		found = id;
		nearest = distance;
	}
	return found;
}
