import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildGraph } from '#lib/core/graph/build.ts';
import { bundleTies, tieId } from '#lib/core/scene/ties.ts';
import { parseView } from '#lib/core/view/view.ts';
import { look } from '../../fixtures/look.ts';
import { openDataset, openSmall } from '../../fixtures/small.ts';
import { arbitraryDataset } from '../graph/arbitrary.ts';

const small = openSmall();

/** "ivan~pavel: 2 certain none against": the ties that are shown, in the order in which they are drawn. */
function shown(query: string, opened = small): string[] {
	const { scene } = look(opened, parseView(new URLSearchParams(query)));
	return scene.ties
		.filter(({ presence }) => presence === 'shown')
		.map(({ a, b, count, certainty, arrow, against }) => {
			const [from, to] = [a, b].map((id) => id.split('-')[0]);
			return `${from}~${to}: ${count} ${certainty} ${arrow}${against ? ' against' : ''}`;
		});
}

test('claims between the same two make one tie; ends are in the order of their ids', () => {
	expect(shown('scope=context')).toEqual([
		'ivan~red: 1 certain b',
		'anna~red: 1 probable b',
		'ivan~turners: 1 disputed b',
		'anna~turners: 1 disputed b',
		'first~ivan: 1 certain a',
		'anna~first: 1 certain b',
		'first~pavel: 1 probable a',
		// Each criticised the other: two ways, so no arrow; the best certainty of the two.
		'ivan~pavel: 2 certain none against',
		'anna~letter: 1 certain b',
		'letter~pavel: 1 disputed a',
		// Worked with (no direction) and criticised: neither an arrow nor a bar.
		'anna~ivan: 2 certain none',
		'pavel~red: 1 certain b against',
		'olga~pavel: 1 probable none'
	]);
});

test.each([
	[
		'scope=context&certainty=disputed',
		[
			'ivan~turners: 1 disputed b',
			'anna~turners: 1 disputed b',
			'ivan~pavel: 1 disputed a against',
			'letter~pavel: 1 disputed a'
		]
	],
	[
		'scope=context&certainty=probable',
		[
			'anna~red: 1 probable b',
			'first~pavel: 1 probable a',
			'anna~ivan: 1 probable b against',
			'olga~pavel: 1 probable none'
		]
	],
	[
		'scope=context&relation=criticised',
		['ivan~pavel: 2 certain none against', 'anna~ivan: 1 probable b against']
	],
	['relation=worked_with', ['anna~ivan: 1 certain none']]
])('of a bundle only what passes is drawn: %s', (query, expected) => {
	expect(shown(query)).toEqual(expected);
});

test('the best certainty is the one that the vocabulary names first', () => {
	const { dataset } = small.graph;
	const turned = { ...dataset.vocabulary, certainties: dataset.vocabulary.certainties.toReversed() };
	const ties = shown('scope=context', openDataset({ ...dataset, vocabulary: turned }));
	expect(ties).toContain('ivan~pavel: 2 disputed none against');
	expect(ties).toContain('anna~ivan: 2 probable none');
});

test('two claims the same way have an arrow', () => {
	const { dataset } = small.graph;
	const claims = [...dataset.claims, { ...dataset.claims[0]!, id: 'c-16', relation: 'belonged_to_faction' }];
	expect(shown('', openDataset({ ...dataset, claims }))[0]).toBe('ivan~red: 2 certain b');
});

test('the id of a tie does not depend on the way round', () => {
	expect([tieId('a', 'b'), tieId('b', 'a')]).toEqual(['a~b', 'a~b']);
});

test('every claim but those of an entity about itself is in one tie, between its own ends', () => {
	fc.assert(
		fc.property(arbitraryDataset, (dataset) => {
			const ties = bundleTies(buildGraph(dataset));
			const inTies = ties.flatMap(({ claims }) => claims).sort((a, b) => a - b);
			const others = dataset.claims.map(({ subject, object }) => subject !== object);
			expect(inTies).toEqual(others.flatMap((other, index) => (other ? [index] : [])));
			expect(new Set(ties.map(({ id }) => id)).size).toBe(ties.length);
			for (const { id, a, b, claims } of ties) {
				const ends = [dataset.entities[a]!.id, dataset.entities[b]!.id];
				expect(id).toBe(ends.join('~'));
				for (const claim of claims) {
					const { subject, object } = dataset.claims[claim]!;
					expect([subject, object].sort()).toEqual(ends);
				}
			}
		})
	);
});
