import { tick } from 'svelte';
import type { Figure } from '#lib/core/formats/figure/figure.ts';
import type { PictureState } from '#lib/core/formats/state/picture-state.ts';
import type { Camera } from '#lib/core/scene/camera.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { formatView } from '#lib/core/view/view.ts';
import { listenForGrip, setCamera } from '#lib/browser/canvas-camera.ts';
import { readQuery } from '../address.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** A picture that was opened: the query of its view, and how it was taken. */
export interface Opened {
	readonly query: string;
	readonly figure: Figure | undefined;
}

/** Shows what a picture carried, as one step that can be undone. */
export function showState(explorer: Explorer, { query, camera, figure }: PictureState): Opened {
	const view = tidyView(readQuery(query), explorer.case.graph, explorer.case.facets);
	const shown = formatView(view);
	explorer.show(view);
	if (camera && view.pane === 'graph') keepCamera(explorer, shown, camera);
	return (explorer.opened = { query: shown, figure });
}

/**
 * Holds the camera on a view: a layout or a measure that comes later would fit the whole into the window again. It ends
 * when another view is shown or the user takes hold of the picture.
 */
function keepCamera(explorer: Explorer, query: string, camera: Camera): void {
	let arrived = false;
	const end = $effect.root(() => {
		$effect(() => {
			const present = formatView(explorer.view) === query;
			if (arrived && !present) return end();
			if (!present) return;
			arrived = true;
			// Whatever is drawn anew: the camera is set after the canvas has drawn it.
			void explorer.scene;
			void tick().then(() => explorer.canvas?.extend(setCamera(camera)));
		});
		return explorer.canvas?.extend(listenForGrip(() => end()));
	});
}
