import { chooseLettering } from '#lib/core/scene/declutter.ts';
import type { Scene } from '#lib/core/scene/scene.ts';

/** Keeps the names of a drawing readable at a zoom: enlarged, as many as have room. The names stand in the order of the scene. */
export function letter(drawing: SVGSVGElement, scene: Scene, zoom: number): void {
	const { factor, named } = chooseLettering(scene, zoom);
	const labels = drawing.querySelectorAll('.scene > g > g > g:last-child');
	scene.entities.forEach(({ id, label: { top } }, at) => {
		const label = labels[at]!;
		label.setAttribute('class', named.has(id) ? 'label' : 'label minor');
		const shift = Math.round(100 * top * (1 - factor)) / 100;
		if (factor === 1) label.removeAttribute('transform');
		else label.setAttribute('transform', `translate(0 ${shift}) scale(${factor})`);
	});
}
