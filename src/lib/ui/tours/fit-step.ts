import { readCamera, setCamera } from '#lib/browser/canvas-camera.ts';
import { boxInSight, cameraOn } from '#lib/core/scene/in-sight.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** Brings what the view is about on the screen; nobody is moved. */
export function fitStep({ canvas, scene }: Explorer): void {
	const camera = canvas?.extend(readCamera);
	if (canvas && camera) canvas.extend(setCamera(cameraOn(boxInSight(scene), camera)));
}
