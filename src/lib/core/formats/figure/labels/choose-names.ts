import type { SceneEntity, Scene } from '../../../scene/scene.ts';
import type { Figure } from '../figure.ts';
export function chooseNames(scene: Scene, labels: Figure['labels']): (e: SceneEntity) => boolean {
	void scene;
	return () => labels !== 'none';
}
