import { borderWidth } from '../../../scene/theme.ts';
import { ringReach } from '../../../scene/rings.ts';
import type { Guide, SceneEntity } from '../../../scene/scene.ts';
import type { SceneBridge } from '../../../scene/bridges.ts';
import { shapeOf } from '../../../scene/shapes.ts';
import { bridge as bridgeLook } from '../../../scene/theme.ts';
import type { LabelBody } from './spot.ts';
import { disc } from './spot.ts';

/** How a scene lies on a sheet. */
export interface Lie {
	readonly at: (x: number, y: number) => { readonly x: number; readonly y: number };
	readonly scale: number;
}

/** The body of an entity on a sheet: its shape with its border and ring. */
export function bodyOf(entity: SceneEntity, { at, scale }: Lie): LabelBody {
	const { x, y } = at(entity.x, entity.y);
	const outside = scale * (ringReach(entity.ring) || borderWidth(entity.emphasis) / 2);
	const radius = scale * entity.radius;
	const corners = shapeOf(entity.kind);
	if (!corners) return disc(x, y, radius + outside);
	const across = corners.filter((_, at) => at % 2 === 0);
	const down = corners.filter((_, at) => at % 2 === 1);
	const farthest = Math.max(...across.map((value, at) => Math.hypot(value, down[at]!)));
	return {
		...{ x, y, radius: farthest * radius + outside },
		...{
			left: x + radius * Math.min(...across) - outside,
			right: x + radius * Math.max(...across) + outside
		},
		...{ top: y + radius * Math.min(...down) - outside, bottom: y + radius * Math.max(...down) + outside }
	};
}

/** The dot of a bridge. */
export function dotOf({ x, y }: SceneBridge, { at, scale }: Lie): LabelBody {
	const middle = at(x, y);
	return disc(middle.x, middle.y, scale * bridgeLook.dot);
}

/** The box of a heading, from its capitals to what hangs under its line. */
export function headingOf({ x, y, size, half }: Guide, { at, scale }: Lie): LabelBody {
	const from = at(x - half, y - 0.8 * size);
	const to = at(x + half, y + 0.3 * size);
	const middle = { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 };
	const radius = Math.hypot(to.x - from.x, to.y - from.y) / 2;
	return { ...middle, radius: radius + scale, left: from.x, top: from.y, right: to.x, bottom: to.y };
}
