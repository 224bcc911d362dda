import type { Scene, SceneEntity } from './scene.ts';

/** No more fit around one without touching each other. */
const mostOnRing = [10, 16] as const;
const radii = [95, 165] as const;
const sizes = { centre: 30, around: 15 } as const;

/**
 * One entity with those around it who have the most claims in common with it: the closest on the inner ring, the rest on
 * an outer one, as far as there is room. On a ring those of a kind and a fate stand together.
 */
export function composeStar(scene: Scene, id: string): Scene {
	const centre = scene.entities.find((entity) => entity.id === id);
	if (!centre) throw new Error(`not in the scene: ${id}`);
	const own = scene.ties.filter(({ a, b }) => a === id || b === id);
	const claims = new Map(own.map(({ a, b, count }) => [a === id ? b : a, count]));
	const around = scene.entities
		.filter((entity) => claims.has(entity.id))
		.toSorted((a, b) => claims.get(b.id)! - claims.get(a.id)!);
	const [inner] = mostOnRing;
	const entities = [
		...ring(around.slice(0, inner), radii[0]),
		...ring(around.slice(inner, inner + mostOnRing[1]), radii[1]),
		{ ...centre, x: 0, y: 0, radius: sizes.centre }
	];
	const shown = new Set(entities.map((entity) => entity.id));
	return { ...scene, entities, ties: own.filter(({ a, b }) => shown.has(a) && shown.has(b)), bridges: [] };
}

function ring(entities: readonly SceneEntity[], radius: number): SceneEntity[] {
	const key = ({ kind, fate }: SceneEntity) => `${kind} ${fate ?? ''}`;
	const sorted = entities.toSorted((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
	return sorted.map((entity, at) => {
		const angle = (2 * Math.PI * at) / sorted.length - Math.PI / 2;
		return {
			...entity,
			...{ x: radius * Math.cos(angle), y: radius * Math.sin(angle), radius: sizes.around }
		};
	});
}
