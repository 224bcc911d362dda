import fc from 'fast-check';
import { tiers, type Dataset } from '#lib/core/dataset/records.ts';
import { dayNumber } from '#lib/core/dataset/calendar.ts';
import { focusOn, joinOf } from '#lib/core/view/focus.ts';
import { withMoved, type Moved } from '#lib/core/view/moved.ts';
import { choices, openingView, type View } from '#lib/core/view/view.ts';
import { arbitraryFilters } from '../graph/arbitrary.ts';

const day = fc.integer({ min: dayNumber(0, 1, 1), max: dayNumber(9999, 12, 31) });

/** Any time that an address can say. */
export const arbitraryTime: fc.Arbitrary<View['time']> = fc.oneof(
	fc.constant(undefined),
	day.map((each) => ({ type: 'day' as const, day: each })),
	fc.tuple(day, day, fc.constantFrom('both', 'from', 'to')).map(([a, b, ends]) => ({
		type: 'period' as const,
		from: ends === 'to' ? -Infinity : Math.min(a, b),
		to: ends === 'from' ? Infinity : Math.max(a, b)
	}))
);

const arbitraryChoices = fc.record(
	Object.fromEntries(Object.entries(choices).map(([key, options]) => [key, fc.constantFrom(...options)]))
) as unknown as fc.Arbitrary<Pick<View, keyof typeof choices>>;

/** Any view of a dataset, all that has an order in order; with values that the dataset has not. */
export function arbitraryView(dataset: Dataset<string>): fc.Arbitrary<View> {
	const id = fc.constantFrom(...dataset.entities.map((entity) => entity.id));
	const tie = fc
		.tuple(id, id)
		.filter(([a, b]) => a !== b)
		.map((ends) => ends.toSorted())
		.map(([a, b]) => ({ type: 'tie' as const, a: a!, b: b! }));
	const path = fc
		.tuple(id, id)
		.filter(([a, b]) => a !== b)
		.map(([a, b]) => ({ type: 'path' as const, a, b }));
	const ids = (most: number) => fc.uniqueArray(id, { maxLength: most }).map((list) => list.toSorted());
	const groups = dataset.vocabulary.relationGroups.map((group) => group.id);
	const coordinate = fc.integer({ min: -5000, max: 5000 });
	const moved = fc
		.array(fc.record({ scope: fc.constantFrom(...tiers), id, x: coordinate, y: coordinate }), {
			maxLength: 4
		})
		.map((list) => list.reduce<readonly Moved[]>(withMoved, []));
	return fc
		.record({
			choices: arbitraryChoices,
			filters: arbitraryFilters(dataset),
			time: arbitraryTime,
			groups: fc.uniqueArray(fc.constantFrom('picked', 'role:chair', 'signed:first-letter'), {
				maxLength: 2
			}),
			sort: fc.constantFrom('', 'name', '-date'),
			centre: fc.oneof(fc.constant(''), id),
			over: fc.constantFrom('', 'scope=wider&fate=executed,-unknown'),
			...{ around: ids(3), hidden: ids(3), expanded: ids(3), life: ids(1) },
			along: fc.subarray(groups).map((list) => list.toSorted()),
			focus: fc.oneof(
				fc.array(id, { maxLength: 4 }).map(focusOn),
				tie,
				path,
				fc.uniqueArray(id, { maxLength: 14 }).map(joinOf)
			),
			nth: fc.integer({ min: 1, max: 99 }),
			moved,
			tour: fc.constantFrom('', 'red-lathe.strike', '1921.2')
		})
		.map(({ choices: chosen, nth, ...rest }) => {
			const ofPath = rest.focus?.type === 'path' ? { nth } : {};
			return { ...openingView, ...chosen, ...rest, ...ofPath };
		});
}
