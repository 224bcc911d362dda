import type { Box } from '#lib/core/scene/scene.ts';

/** A frame moved by so much. */
export function moveFrame(frame: Box, x: number, y: number): Box {
	return { ...frame, x: frame.x + x, y: frame.y + y };
}

/** The smallest side of a frame, in units of the scene: less holds nothing. */
const smallest = 40;

/** A frame so many times as large around the same middle. */
export function scaleFrame({ x, y, width, height }: Box, factor: number): Box {
	const by = Math.max(factor, smallest / Math.min(width, height));
	return {
		...{ x: x + (width * (1 - by)) / 2, y: y + (height * (1 - by)) / 2 },
		...{ width: width * by, height: height * by }
	};
}
