import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Citation, Cited, Dataset } from '#lib/core/dataset/records.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { computeDensity, disputedShare } from '#lib/core/graph/density.ts';
import { openSmall } from '../../fixtures/small.ts';
import { arbitraryDataset } from './arbitrary.ts';

const { graph } = openSmall();

test('of the small package: statements, works behind them, disputed ones', () => {
	const { statements, witnesses, disputed } = computeDensity(graph);
	const told = graph.dataset.entities.map(
		({ id }, member) => `${id}: ${statements[member]} by ${witnesses[member]}, ${disputed[member]}`
	);
	expect(told).toEqual([
		// 7 claims, 4 attributes, 2 fates, 1 position; c-03, c-09, both deaths and both fates are disputed.
		'ivan-chelnokov: 14 by 2, 6',
		'anna-shilova: 8 by 2, 1',
		'pavel-zhukov: 7 by 2, 2',
		'olga-yurieva: 1 by 1, 0',
		'turners-union: 2 by 2, 2',
		'first-congress: 3 by 2, 0',
		// The letter itself was read in the book only.
		'letter-of-the-seven: 2 by 2, 1',
		'red-lathe: 4 by 2, 0'
	]);
});

/** The same, for one entity at a time, in the words of the doc comments. */
function naively({ claims, attributes, fates, positions, sources }: Dataset<string>, id: string) {
	const about: Cited<string>[] = [
		...claims.filter(({ subject, object }) => subject === id || object === id),
		...attributes.filter(({ entity }) => entity === id),
		...fates.filter(({ person }) => person === id),
		...positions.filter(({ holder }) => holder === id)
	];
	const find = (wanted: string) => sources.find((source) => source.id === wanted)!;
	const witness = ({ source }: Citation) => {
		const { seen, via } = find(source).custom ?? {};
		const read = seen === 'cited' && via ? via : source;
		return find(read).custom?.work ?? read;
	};
	return {
		statements: about.length,
		witnesses: new Set(about.flatMap(({ citations }) => citations.map(witness))).size,
		disputed: about.filter(({ certainty }) => certainty === 'disputed').length
	};
}

test('counts are those of brute force, also where an entity is told of in all four ways', () => {
	const certainty = fc.constantFrom('certain', 'probable', 'disputed');
	const more = arbitraryDataset.chain((dataset) => {
		const { attributes, positions } = graph.dataset;
		const id = fc.constantFrom(...dataset.entities.map((entity) => entity.id));
		return fc
			.record({
				attributes: fc.array(fc.record({ entity: id, certainty }), { maxLength: 6 }),
				positions: fc.array(fc.record({ holder: id, certainty }), { maxLength: 6 })
			})
			.map((drawn) => ({
				...dataset,
				attributes: drawn.attributes.map((each, at) => ({ ...attributes[0]!, ...each, id: `a${at}` })),
				positions: drawn.positions.map((each, at) => ({ ...positions[0]!, ...each, id: `p${at}` }))
			}));
	});
	fc.assert(
		fc.property(more, (dataset) => {
			const density = computeDensity(buildGraph(dataset));
			dataset.entities.forEach(({ id }, member) => {
				const { statements, witnesses, disputed } = naively(dataset, id);
				expect(density.statements[member]).toBe(statements);
				expect(density.witnesses[member]).toBe(witnesses);
				expect(density.disputed[member]).toBe(disputed);
				expect(disputedShare(density, member)).toBe(statements === 0 ? 0 : disputed / statements);
			});
		})
	);
});
