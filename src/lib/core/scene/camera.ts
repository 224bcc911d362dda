import type { Box } from './scene.ts';

/** What of a scene is on the screen. */
export interface Camera {
	/** The middle of the window, in the scene's own units. */
	readonly x: number;
	readonly y: number;
	/** Pixels to a unit of the scene. */
	readonly zoom: number;
	/** The window, in pixels. */
	readonly width: number;
	readonly height: number;
}

/** The part of the scene that is on the screen. */
export function cameraBox({ x, y, zoom, width, height }: Camera): Box {
	const [across, along] = [width / zoom, height / zoom];
	return { x: x - across / 2, y: y - along / 2, width: across, height: along };
}

/** A camera of another window that has all of the same part of the scene in view, as large as can be. */
export function turnTo(camera: Camera, width: number, height: number): Camera {
	const zoom = camera.zoom * Math.min(width / camera.width, height / camera.height);
	return { x: camera.x, y: camera.y, zoom, width, height };
}

/**
 * The camera in so few digits that it comes back the same after the canvas has reckoned with it: a hundredth of a unit is
 * less than a pixel at any zoom.
 */
export function roundCamera({ x, y, zoom, width, height }: Camera): Camera {
	const to = (value: number, digits: number) => Math.round(value * digits) / digits + 0;
	return { x: to(x, 100), y: to(y, 100), zoom: to(zoom, 10_000), width: to(width, 1), height: to(height, 1) };
}
