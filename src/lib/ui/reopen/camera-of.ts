import type { Camera } from '#lib/core/scene/camera.ts';
import { readCamera } from '#lib/browser/canvas-camera.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** What of the graph is on the screen; nothing while a table or a chart is there in its place. */
export function cameraOf({ view, canvas }: Explorer): Camera | undefined {
	return view.pane === 'graph' ? canvas?.extend(readCamera) : undefined;
}
