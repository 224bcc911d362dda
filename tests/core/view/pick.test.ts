import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { isOutOfScope, withFound, withMorePicked, withPath, withPicked } from '#lib/core/view/pick.ts';
import { formatView } from '#lib/core/view/view.ts';
import { openDataset, smallDataset, viewOf } from '../../fixtures/small.ts';

const one = { type: 'entity', id: 'b' } as const;
const two = { type: 'group', ids: ['a', 'b'] } as const;
const tie = { type: 'tie', a: 'a', b: 'b' } as const;

test.each([
	[undefined, ['b'], 'sel=b', 'sel=b'],
	[one, ['b'], 'sel=b', ''],
	[one, ['a'], 'sel=a', 'sel=a,b'],
	[two, ['b'], 'sel=b', 'sel=a'],
	[two, ['c', 'a'], 'sel=a,c', 'sel=b,c'],
	[tie, ['c'], 'sel=c', 'sel=a,b,c'],
	[one, [], '', 'sel=b']
] as const)('%j and %j picked: alone %s, besides %s', (focus, ids, alone, besides) => {
	const view = viewOf({ focus });
	expect(formatView(withPicked(view, ids))).toBe(alone);
	expect(formatView(withMorePicked(view, ids))).toBe(besides);
});

test.each([
	['core', 'core', 'sel=x'],
	['core', 'wider', 'scope=wider&sel=x'],
	['core', 'context', 'scope=context&sel=x'],
	['wider', 'core', 'scope=wider&sel=x'],
	['context', 'wider', 'scope=context&sel=x']
] as const)('in scope %s something of tier %s is found as %s', (scope, tier, query) => {
	expect(formatView(withFound(viewOf({ scope }), { id: 'x', tier }))).toBe(query);
});

test.each([
	['core', 'core', 'core', 'path=y~x'],
	['core', 'core', 'wider', 'scope=wider&path=y~x'],
	['core', 'context', 'wider', 'scope=context&path=y~x'],
	['wider', 'core', 'core', 'scope=wider&path=y~x']
] as const)('in scope %s the paths between tiers %s and %s are %s, the first shown', (scope, a, b, query) => {
	const before = viewOf({ scope, focus: { type: 'path', a: 'x', b: 'y' }, nth: 4 });
	expect(formatView(withPath(before, { id: 'y', tier: a }, { id: 'x', tier: b }))).toBe(query);
});

test('what is selected is out of scope when its tier is farther out', () => {
	const { graph, facets } = openDataset(localise(smallDataset, 'en'));
	const scopes = ['core', 'wider', 'context'] as const;
	for (const [far, scope] of scopes.entries())
		for (const { id, tier } of smallDataset.entities) {
			const outside = scopes.indexOf(tier) > far;
			const alone = viewOf({ scope, focus: { type: 'entity', id } });
			expect(isOutOfScope(alone, graph, facets)).toBe(outside);
			const other = smallDataset.entities.find((entity) => entity.tier === 'core' && entity.id !== id)!;
			expect(isOutOfScope(withMorePicked(alone, [other.id]), graph, facets)).toBe(outside);
		}
	expect(isOutOfScope(viewOf(), graph, facets)).toBe(false);
});
