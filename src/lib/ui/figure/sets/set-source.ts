import type { SetSource } from '#lib/core/formats/figure/sets/division.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { describeView } from '#lib/core/view/describe.ts';
import type { Explorer } from '../../explorer.svelte.ts';

/** What is on the screen, as something that figures of other views can be made from. */
export function setSourceOf(explorer: Explorer): SetSource {
	const { case: opened, language, view, places, lens, surrounding, connections } = explorer;
	const { graph, facets, index } = opened;
	return {
		...{ graph, facets, view, language },
		select: (asked) => select(facets, asked, surrounding?.surround),
		compose: (visible, asked) =>
			composeScene(graph, index, visible, places, asked, lens.marks, connections.highlight),
		describe: (asked, visible) =>
			describeView(
				asked,
				visible,
				facets,
				language,
				surrounding?.describeSurroundings(asked, facets, language)
			)
	};
}
