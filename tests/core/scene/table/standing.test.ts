import { expect, test } from 'vitest';
import { focusOnClaim, standingOf } from '#lib/core/scene/table/standing.ts';
import type { Focus } from '#lib/core/view/focus.ts';

const entity: Focus = { type: 'entity', id: 'anna' };
const group: Focus = { type: 'group', ids: ['anna', 'ivan'] };
const tie: Focus = { type: 'tie', a: 'anna', b: 'ivan' };

test.each([
	['an entity that is selected', ['anna'], 'entities', entity, 'selected'],
	['an entity that is not', ['ivan'], 'entities', entity, 'apart'],
	['one of a group', ['ivan'], 'entities', group, 'selected'],
	['an end of a tie', ['ivan'], 'entities', tie, 'near'],
	['a claim of the tie', ['anna', 'ivan'], 'claims', tie, 'selected'],
	['the same the other way round', ['ivan', 'anna'], 'claims', tie, 'selected'],
	['a claim of one end', ['anna', 'union'], 'claims', tie, 'near'],
	['a claim about a selected entity', ['union', 'anna'], 'claims', entity, 'near'],
	['a claim of two of a group', ['anna', 'ivan'], 'claims', group, 'near'],
	['a claim of others', ['pavel', 'union'], 'claims', group, 'apart'],
	['an entity when nothing is selected', ['anna'], 'entities', undefined, 'apart'],
	['a claim when nothing is selected', ['anna', 'ivan'], 'claims', undefined, 'apart']
] as const)('%s', (_, about, kind, focus, standing) => {
	expect(standingOf({ about }, kind, focus)).toBe(standing);
});

test('the row of a claim selects the tie, whichever way round; of an entity with itself, the entity', () => {
	expect(focusOnClaim({ about: ['ivan', 'anna'] })).toEqual(tie);
	expect(focusOnClaim({ about: ['anna', 'ivan'] })).toEqual(tie);
	expect(focusOnClaim({ about: ['anna', 'anna'] })).toEqual(entity);
});
