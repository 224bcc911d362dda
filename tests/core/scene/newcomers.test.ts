import fc from 'fast-check';
import { expect, test } from 'vitest';
import { select } from '#lib/core/graph/facets/select.ts';
import { surround } from '#lib/core/graph/surroundings.ts';
import { withNewcomers } from '#lib/core/scene/newcomers.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { openDataset, viewOf } from '../../fixtures/small.ts';
import { arbitraryDataset } from '../graph/arbitrary.ts';

test('newcomers stand apart from each other and from those who were there, who stay', () => {
	fc.assert(
		fc.property(arbitraryDataset, (dataset) => {
			const { graph, facets, index, places } = openDataset(dataset);
			const expanded = dataset.entities.map(({ id }) => id);
			const view = viewOf({ expanded });
			const visible = select(facets, view, surround);
			const members = visible.whole.entities;
			const put = withNewcomers(places, graph, facets, index, { scope: 'core', members });
			const { entities } = composeScene(graph, index, visible, put, view);
			const isNew = (id: string) => dataset.entities[graph.entityIndex.get(id)!]!.tier !== 'core';
			for (const one of entities) {
				if (!isNew(one.id)) {
					const { x, y } = places.at('core', graph.entityIndex.get(one.id)!);
					expect([one.x, one.y]).toEqual([x, y]);
					continue;
				}
				for (const other of entities) {
					if (other === one) continue;
					expect(overlap(one, other), `${one.id} and ${other.id}`).toBe(false);
				}
			}
		}),
		{ numRuns: 100 }
	);
});

type Body = ReturnType<typeof composeScene>['entities'][number];

function overlap(a: Body, b: Body): boolean {
	const half = ({ radius, label }: Body) => Math.max(radius, label.width / 2);
	const [top, bottom] = [({ y, radius }: Body) => y - radius, (c: Body) => c.y + c.radius + c.label.height];
	return Math.abs(a.x - b.x) < half(a) + half(b) && top(a) < bottom(b) && top(b) < bottom(a);
}
