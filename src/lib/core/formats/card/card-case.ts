import { select } from '../../graph/facets/select.ts';
import { openCase, type Case, type CaseFile } from '../../scene/case.ts';
import { composeScene, type Scene } from '../../scene/scene.ts';
import type { Language } from '../../text/text.ts';
import { openingView, type View } from '../../view/view.ts';

/** What the pictures of all pages in a language are made of. */
export interface CardCase {
	readonly language: Language;
	readonly opened: Case;
	/** Everybody, and only the heart of the case. */
	readonly whole: Scene;
	readonly core: Scene;
}

export function openCardCase(file: CaseFile, language: Language): CardCase {
	const opened = openCase(file);
	const sceneOf = (scope: View['scope']) => {
		const view: View = { ...openingView, scope };
		return composeScene(opened.graph, opened.index, select(opened.facets, view), opened.places, view);
	};
	return { language, opened, whole: sceneOf('context'), core: sceneOf('core') };
}

/** Of a scene those that are named, with the ties that are; nothing where nobody is. */
export function cutScene(
	scene: Scene,
	ids: ReadonlySet<string>,
	holds: (a: string, b: string) => boolean
): Scene | undefined {
	const entities = scene.entities.filter(({ id }) => ids.has(id));
	const ties = scene.ties.filter(({ a, b }) => ids.has(a) && ids.has(b) && (holds(a, b) || holds(b, a)));
	return entities.length === 0 ? undefined : { ...scene, entities, ties, bridges: [] };
}
