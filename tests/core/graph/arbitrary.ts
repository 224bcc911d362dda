import fc from 'fast-check';
import { localise } from '#lib/core/dataset/localise.ts';
import type { Dataset, Source } from '#lib/core/dataset/records.ts';
import { tiers } from '#lib/core/dataset/records.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import type { Filter, Selection } from '#lib/core/graph/facets/select.ts';
import { smallDataset } from '../../fixtures/small.ts';
import { arbitraryTime, readings } from './naive-time.ts';

const words = localise(smallDataset, 'en');
const [entity] = words.entities;
const [claim] = words.claims;
const [fate] = words.fates;

/** Works to cite: one known only from another, one that is a copy of another, and so many that claims differ. */
const sources: readonly Source[] = [
	...words.sources,
	{ id: 'copy-d', type: 'book', title: 'Turners', custom: { work: 'web-b' } },
	{ id: 'book-e', type: 'book', title: 'Lathes' },
	{ id: 'book-f', type: 'book', title: 'Pens' },
	{ id: 'book-g', type: 'book', title: 'Tools' }
];

const citations = fc
	.subarray(
		sources.map(({ id }) => id),
		{ minLength: 1 }
	)
	.map((ids) => ids.map((source) => ({ source, locator: '' })));

function idOf(terms: readonly { readonly id: string }[]) {
	return fc.constantFrom(...terms.map(({ id }) => id));
}

/** Datasets of 3 to 40 entities under the small package's vocabulary, half of them people. */
export const arbitraryDataset: fc.Arbitrary<Dataset<string>> = fc
	.integer({ min: 3, max: 40 })
	.chain((size) => {
		const kind = fc.oneof(fc.constant('person'), idOf(words.vocabulary.kinds));
		const id = fc.nat(size - 1).map((index) => `e${index}`);
		return fc
			.record({
				entities: fc.array(fc.record({ kind, tier: fc.constantFrom(...tiers) }), {
					minLength: size,
					maxLength: size
				}),
				claims: fc.array(
					fc.record({
						...{ subject: id, object: id },
						relation: idOf(words.vocabulary.relations),
						role: fc.oneof(fc.constant(''), idOf(words.vocabulary.roles)),
						certainty: idOf(words.vocabulary.certainties),
						date: fc.constantFrom('', ...Object.keys(readings)),
						citations
					}),
					{ maxLength: 3 * size }
				),
				fates: fc.array(
					fc.record({
						person: id,
						fate: idOf(words.vocabulary.fates),
						rehabilitated: fc.constantFrom('', '1956'),
						partyRestored: fc.constantFrom('', '', '1963')
					}),
					{ maxLength: size }
				)
			})
			.map((drawn) => ({
				...words,
				sources,
				attributes: [],
				positions: [],
				entities: drawn.entities.map((each, index) => ({ ...entity!, ...each, id: `e${index}` })),
				claims: drawn.claims.map((each, index) => ({ ...claim!, ...each, id: `c${index}` })),
				fates: drawn.fates.map((each, index) => ({ ...fate!, ...each, id: `f${index}` }))
			}));
	});

/** Filters over values that a dataset lists, sometimes with one that it does not. */
export function arbitraryFilters(dataset: Dataset<string>): fc.Arbitrary<Record<string, Filter>> {
	const filter = (values: readonly string[]) =>
		fc
			.array(fc.tuple(fc.constantFrom(...values, 'nonsense'), fc.boolean()), { maxLength: 4 })
			.map((pairs) => new Map(pairs))
			.map((stands) => ({
				required: [...stands].filter(([, required]) => required).map(([value]) => value),
				excluded: [...stands].filter(([, required]) => !required).map(([value]) => value)
			}));
	const each = facets.map((facet) => filter(facet.values(dataset).map(({ id }) => id)));
	return fc
		.tuple(fc.subarray(facets.map((_, index) => index)), fc.tuple(...each))
		.map(([chosen, filters]) =>
			Object.fromEntries(chosen.map((index) => [facets[index]!.id, filters[index]!]))
		);
}

export const arbitrarySelection: fc.Arbitrary<{ dataset: Dataset<string>; selection: Selection }> =
	arbitraryDataset.chain((dataset) =>
		fc.record({
			dataset: fc.constant(dataset),
			selection: fc.record({
				scope: fc.constantFrom(...tiers),
				filters: arbitraryFilters(dataset),
				time: arbitraryTime,
				sureness: fc.constantFrom('possibly', 'certainly')
			})
		})
	);
