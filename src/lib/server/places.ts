import type { Dataset, Entity, Tier } from '#lib/core/dataset/records.ts';
import { hasBit } from '#lib/core/graph/bitset.ts';
import type { FacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { homeLayout } from '#lib/core/graph/layouts/home.ts';
import type { LayoutInput } from '#lib/core/graph/layouts/layout.ts';
import { boxFor, composeLayoutInput } from '#lib/core/scene/layout-boxes.ts';
import type { PlaceList, PlaceLists } from '#lib/core/scene/places.ts';
import type { SceneIndex } from '#lib/core/scene/scene-index.ts';
import { languages, type Text } from '#lib/core/text/text.ts';

/** The shape of the space that a wide screen leaves to the graph. */
const aspect = 1.03;

/** How much the core is spread when the rest is shown around and between it. */
const spread = 1.9;

/** The default places of every scope: the same in every language, so that switching language moves nothing. */
export function placeEntities(dataset: Dataset, facets: FacetIndex, index: SceneIndex): PlaceLists {
	const core = layOut(dataset, facets, index, 'core');
	const context = layOut(dataset, facets, index, 'context', core);
	const wider = context.map((value, at) => (hasBit(facets.scopes.wider, at >> 1) ? value : null));
	return { core, wider, context };
}

function layOut(
	dataset: Dataset,
	facets: FacetIndex,
	index: SceneIndex,
	scope: Tier,
	around?: PlaceList
): PlaceList {
	const members = dataset.entities.map((_, member) => member).filter((m) => hasBit(facets.scopes[scope], m));
	const boxes = members.map((member) => boxOf(dataset.entities[member]!, index.tieCounts[scope][member]!));
	const lines = index.ties.map(({ a, b, claims }) => ({ a, b, claims: claims.length }));
	const input: LayoutInput = {
		...composeLayoutInput(members, boxes, lines, aspect),
		anchors:
			around &&
			Float64Array.from(
				members.flatMap((member) => [0, 1].map((axis) => (around[2 * member + axis] ?? NaN) * spread))
			)
	};
	const positions = homeLayout.place(input);
	const list: (number | null)[] = dataset.entities.flatMap(() => [null, null]);
	members.forEach((member, at) => {
		// Not -0, which no file keeps.
		list[2 * member] = Math.round(positions[2 * at]!) + 0;
		list[2 * member + 1] = Math.round(positions[2 * at + 1]!) + 0;
	});
	return list;
}

/** Room for the entity with its label in whichever language it is longest. */
function boxOf({ kind, short }: Entity<Text>, ties: number) {
	return boxFor(
		languages.map((language) => short[language]),
		kind,
		ties
	);
}
