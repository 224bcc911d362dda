import type { Core } from 'cytoscape';
import { chooseLettering, type Lettering } from '#lib/core/scene/declutter.ts';
import type { SceneEntity } from '#lib/core/scene/scene.ts';
import { labelSize } from '#lib/core/scene/theme.ts';

/** How long the zoom must rest before names are chosen anew, in ms. */
const rest = 90;

/** Keeps names readable at every zoom. Returns what is to be called with the entities of each new scene. */
export function keepLettering(cy: Core): (entities: readonly SceneEntity[]) => void {
	let entities: readonly SceneEntity[] = [];
	let written: Lettering | undefined;
	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		const next = chooseLettering(entities, cy.zoom());
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
	cy.on('zoom', () => {
		clearTimeout(timer);
		timer = setTimeout(write, rest);
	});
	cy.on('destroy', () => clearTimeout(timer));
	return (next) => {
		entities = next;
		write();
	};
}
