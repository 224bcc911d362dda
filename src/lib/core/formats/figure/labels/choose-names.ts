import type { Scene, SceneEntity } from '../../../scene/scene.ts';
import type { FigureChoices } from '../figure.ts';

/** Whether an entity is to be named. */
export type IsNamed = (entity: SceneEntity) => boolean;

/**
 * Which names a figure has. Important is what is selected, and of what passes the larger third (with those as large as
 * its last); chosen is what is selected, and what is tied to it.
 */
export function chooseNames({ entities }: Pick<Scene, 'entities'>, labels: FigureChoices['labels']): IsNamed {
	if (labels === 'none') return () => false;
	if (labels === 'all') return () => true;
	if (labels === 'chosen') return ({ emphasis }) => emphasis === 'focus' || emphasis === 'near';
	const sizes = entities
		.filter(({ presence }) => presence === 'shown')
		.map(({ radius }) => radius)
		.sort((a, b) => b - a);
	const least = sizes[Math.ceil(sizes.length / 3) - 1] ?? Infinity;
	return ({ presence, emphasis, radius }) =>
		emphasis === 'focus' || (presence === 'shown' && radius >= least);
}
