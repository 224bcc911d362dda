import { expect, test } from 'vitest';
import { movedPlaces, readPlaces } from '#lib/core/scene/places.ts';
import { gridPlaces, openSmall } from '../../fixtures/small.ts';

const { graph } = openSmall();
const places = readPlaces(gridPlaces(graph.dataset));
const member = (id: string) => graph.entityIndex.get(id)!;

test('who was moved stands there, in that scope only; all others stand where they did', () => {
	const moved = movedPlaces(
		places,
		[
			{ scope: 'core', id: 'red-lathe', x: -30, y: 40 },
			{ scope: 'context', id: 'red-lathe', x: 7, y: 8 },
			{ scope: 'context', id: 'olga-yurieva', x: 0, y: 0 }
		],
		graph
	);
	expect(moved.at('core', member('red-lathe'))).toMatchObject({ x: -30, y: 40 });
	expect(moved.at('context', member('red-lathe'))).toMatchObject({ x: 7, y: 8 });
	expect(moved.at('wider', member('red-lathe'))).toEqual({ x: 600, y: 150 });
	expect(moved.at('context', member('olga-yurieva'))).toMatchObject({ x: 0, y: 0 });
	for (const { id } of graph.dataset.entities.slice(0, 3))
		expect(moved.at('context', member(id))).toEqual(places.at('context', member(id)));
});

test('who is moved and unknown moves nobody; without anybody moved the places are the same value', () => {
	expect(movedPlaces(places, [], graph)).toBe(places);
	const moved = movedPlaces(places, [{ scope: 'core', id: 'nobody', x: 1, y: 1 }], graph);
	for (const { id } of graph.dataset.entities)
		expect(moved.at('core', member(id))).toEqual(places.at('core', member(id)));
});
