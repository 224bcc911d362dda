import type { Scene, SceneEntity } from './scene.ts';
import { labelSize } from './theme.ts';

/** Which names are written at a zoom, and how much larger than usual, so that they can be read. */
export interface Lettering {
	readonly factor: number;
	readonly named: ReadonlySet<string>;
}

/** Names smaller than this on the screen, in px, are not worth their ink. */
const readable = 9.5;
/** Below this zoom names are enlarged and fewer of them written; above it all fit, for the layout left room for them. */
const roomy = 0.8;

/** Room between the scene's box and the border, in px: the same on the canvas and in the first picture. */
export const scenePadding = 16;

/**
 * Names for a zoom: all of them when there is room, else the best connected first, as long as no two overlap and none
 * reaches over the border of the whole picture.
 */
export function chooseLettering({ entities, box }: Pick<Scene, 'entities' | 'box'>, zoom: number): Lettering {
	if (zoom >= roomy) return { factor: 1, named: new Set(entities.map(({ id }) => id)) };
	const factor = readable / (labelSize * zoom);
	const named = new Set<string>();
	const taken: Rect[] = [];
	const frame = frameOf(box, scenePadding / zoom);
	for (const entity of entities.toSorted((a, b) => nameRank(b) - nameRank(a))) {
		const rect = labelRect(entity, factor);
		if (!isInside(rect, frame) || taken.some((other) => overlap(rect, other))) continue;
		taken.push(rect);
		named.add(entity.id);
	}
	return { factor, named };
}

/** What is selected or passes comes before what does not; then the larger. */
export function nameRank({ presence, emphasis, radius }: SceneEntity): number {
	const selected = { focus: 300, near: 200, plain: 100, far: 0 }[emphasis];
	return (presence === 'shown' ? 1000 : 0) + selected + radius;
}

interface Rect {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly bottom: number;
}

function labelRect({ x, y, label }: SceneEntity, factor: number): Rect {
	const half = (label.width / 2) * factor;
	const top = y + label.top;
	return { left: x - half, right: x + half, top, bottom: top + label.height * factor };
}

function frameOf({ x, y, width, height }: Scene['box'], edge: number): Rect {
	return { left: x - edge, right: x + width + edge, top: y - edge, bottom: y + height + edge };
}

function isInside(rect: Rect, frame: Rect): boolean {
	return (
		rect.left >= frame.left &&
		rect.right <= frame.right &&
		rect.top >= frame.top &&
		rect.bottom <= frame.bottom
	);
}

function overlap(a: Rect, b: Rect): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
