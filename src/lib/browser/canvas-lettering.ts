import type { Core } from 'cytoscape';
import { chooseLettering, type Lettering } from '#lib/core/scene/declutter.ts';
import type { Scene } from '#lib/core/scene/scene.ts';
import { labelSize } from '#lib/core/scene/theme.ts';

/** How long zoom and scene must rest before names are chosen anew, in ms: a tick is painted first. */
const rest = 90;

/** Keeps names readable at every zoom. Returns what is to be called with each new scene. */
export function keepLettering(cy: Core): (scene: Scene) => void {
	let scene: Scene | undefined;
	let written: Lettering | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		if (!scene) return;
		const next = chooseLettering(scene, cy.zoom());
		if (next.factor === 1 && written?.factor === 1) return;
		written = next;
		cy.batch(() => {
			cy.nodes().forEach((node) => {
				const letters = labelSize * next.factor;
				const unnamed = !next.named.has(node.id());
				if (node.data('letters') !== letters) node.data('letters', letters);
				if (node.hasClass('unnamed') !== unnamed) node.toggleClass('unnamed', unnamed);
			});
		});
	};
	const writeSoon = () => {
		clearTimeout(timer);
		timer = setTimeout(write, rest);
	};
	cy.on('zoom', writeSoon);
	cy.on('destroy', () => clearTimeout(timer));
	return (next) => {
		const first = !scene;
		scene = next;
		if (first) write();
		else writeSoon();
	};
}
