import { withGuides } from '../../scene/guides.ts';
import { boxOf, type Box, type Scene } from '../../scene/scene.ts';
import { contains } from '../clip-line.ts';
import type { Figure } from './figure.ts';

/** The part of a scene that is taken, and the box that it fills in the scene's own units. */
export interface Taken {
	readonly scene: Scene;
	readonly box: Box;
	/** Whether the box cuts through what is there, so that ties end at its border. */
	readonly cut: boolean;
	/** What decides where it lies on the sheet, when that is more than itself: the figures of a set lie alike. */
	readonly among?: Scene;
}

/** What a figure takes of a scene; a frame that was not drawn yet is the whole. */
export function takeScope(scene: Scene, scope: Figure['scope'], frame: Box | undefined): Taken {
	if (scope === 'selection') return takeSelection(scene);
	return scope === 'frame' && frame ? takeFrame(scene, frame) : takeAll(scene);
}

/** Of another scene in the same places the same part, lying as that does: for figures that are laid beside each other. */
export function takeAlike(scene: Scene, { scene: among, box, cut }: Taken): Taken {
	const ids = new Set(among.entities.map(({ id }) => id));
	const within = (id: string) => ids.has(id);
	const entities = scene.entities.filter(({ id }) => within(id));
	const ties = scene.ties.filter(({ a, b }) => within(a) && within(b));
	const bridges = scene.bridges.filter(({ ends }) => ends.every(within));
	return { scene: { ...scene, entities, ties, bridges, guides: among.guides ?? [] }, box, cut, among };
}

/** The whole scene with its headings. */
function takeAll(scene: Scene): Taken {
	const around = scene.entities.length > 0 ? boxOf(scene.entities, scene.bridges) : scene.box;
	return { scene, cut: false, box: withGuides({ ...scene, box: around }, scene.guides ?? []).box };
}

/** What is selected, with its neighbours and the ties among these; all when nothing is selected. */
function takeSelection(scene: Scene): Taken {
	const stands = ({ emphasis }: { emphasis: string }) => emphasis === 'focus' || emphasis === 'near';
	const entities = scene.entities.filter(stands);
	if (entities.length === 0) return takeAll(scene);
	const ids = new Set(entities.map(({ id }) => id));
	const within = (id: string) => ids.has(id);
	const ties = scene.ties.filter(({ a, b }) => within(a) && within(b));
	const bridges = scene.bridges.filter((bridge) => stands(bridge) && bridge.ends.every(within));
	return takeAll({ ...scene, entities, ties, bridges, guides: [] });
}

/** What lies in a frame; whose middle is outside is left out, and ties to it end at the border. */
function takeFrame(scene: Scene, box: Box): Taken {
	return {
		scene: { ...scene, guides: (scene.guides ?? []).filter((guide) => contains(box, guide)) },
		box,
		cut: true
	};
}
