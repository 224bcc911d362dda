import type { Dataset, Entity, Tier } from '#lib/core/dataset/records.ts';
import { hasBit } from '#lib/core/graph/bitset.ts';
import type { FacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { homeLayout } from '#lib/core/graph/layouts/home.ts';
import type { LayoutInput } from '#lib/core/graph/layouts/layout.ts';
import { placeLabel } from '#lib/core/scene/labels.ts';
import type { PlaceList, PlaceLists } from '#lib/core/scene/places.ts';
import type { SceneIndex } from '#lib/core/scene/scene-index.ts';
import { entityRadius } from '#lib/core/scene/theme.ts';
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
	const position = new Map(members.map((member, at) => [member, at]));
	const boxes = members.map((member) => boxOf(dataset.entities[member]!, index.tieCounts[scope][member]!));
	const ties = index.ties.filter(({ a, b }) => position.has(a) && position.has(b));
	const input: LayoutInput = {
		widths: Float64Array.from(boxes, ({ width }) => width),
		above: Float64Array.from(boxes, ({ above }) => above),
		below: Float64Array.from(boxes, ({ below }) => below),
		sources: Int32Array.from(ties, ({ a }) => position.get(a)!),
		targets: Int32Array.from(ties, ({ b }) => position.get(b)!),
		weights: Float64Array.from(ties, ({ claims }) => claims.length),
		aspect,
		anchors:
			around &&
			Float64Array.from(
				members.flatMap((member) => [0, 1].map((axis) => (around[2 * member + axis] ?? NaN) * spread))
			)
	};
	const positions = homeLayout.place(input);
	const list: (number | null)[] = dataset.entities.flatMap(() => [null, null]);
	members.forEach((member, at) => {
		list[2 * member] = Math.round(positions[2 * at]!);
		list[2 * member + 1] = Math.round(positions[2 * at + 1]!);
	});
	return list;
}

/** Room for the entity with its label in whichever language it is longest. */
function boxOf(entity: Entity<Text>, ties: number) {
	const radius = entityRadius(entity.kind, ties);
	const labels = languages.map((language) => placeLabel(entity.short[language], entity.kind, radius));
	return {
		width: Math.max(2 * radius, ...labels.map(({ width }) => width)),
		above: radius,
		below: radius + Math.max(...labels.map(({ height }) => height))
	};
}
