import type { Box } from '#lib/core/scene/scene.ts';

/** A sheet in px. */
export interface SheetSize {
	readonly width: number;
	readonly height: number;
}

/** A3 across. */
export const a3: SheetSize = { width: 1587, height: 1122 };

/** A scene's box as large as can be in the middle of a sheet, with 38 px of margin and 150 px for a legend below. */
export function lieOn(box: Box, { width, height }: SheetSize) {
	const frame: Box = { x: 38, y: 38, width: width - 76, height: height - 76 - 150 };
	const scale = Math.min(frame.width / box.width, frame.height / box.height);
	const left = frame.x + (frame.width - box.width * scale) / 2;
	const top = frame.y + (frame.height - box.height * scale) / 2;
	const at = (x: number, y: number) => ({
		x: left + (x - box.x) * scale,
		y: top + (y - box.y) * scale
	});
	return { frame, scale, at };
}
