import type { composeScene } from '#lib/core/scene/scene.ts';
import type { Marks } from '#lib/core/scene/tint.ts';
import type { View } from '#lib/core/view/view.ts';

/** What is put between the case and the picture, beside another arrangement, when a view asks for it; empty for the plain picture. */
export interface Lens {
	/** How what is measured is shown. */
	readonly marks?: Marks | undefined;
	/** What the sentence adds. */
	readonly said?: string | undefined;
	/** Composes the picture of a projection. */
	readonly compose?: typeof composeScene | undefined;
}

/** Whether a view asks for a lens. */
export function wantsLens({ layout, metric, project }: View): boolean {
	return layout !== 'home' || metric !== 'none' || project !== 'none';
}
