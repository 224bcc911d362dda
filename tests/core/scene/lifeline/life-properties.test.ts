import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutLife } from '#lib/core/formats/life/layout-life.ts';
import { parseDate, isDate } from '#lib/core/dataset/date.ts';
import { openDataset, viewOf } from '../../../fixtures/small.ts';
import { arbitrarySelection } from '../../graph/arbitrary.ts';
import { naiveSelect } from '../../graph/naive-select.ts';
import { lifeOf } from './small-life.ts';

/** Anybody of any case, under any view or with nothing left out; bodies too, for nothing here is different for them. */
const arbitraryLife = fc
	.tuple(arbitrarySelection, fc.boolean())
	.map(([{ dataset, selection }, filtered]) => {
		return { dataset, view: filtered ? viewOf(selection) : viewOf({ scope: 'context' }) };
	})
	.chain(({ dataset, view }) =>
		fc.constantFrom(...dataset.entities.map(({ id }) => id)).map((person) => {
			const passing = naiveSelect(dataset, view).claims.filter(({ subject, object }) =>
				[subject, object].includes(person)
			);
			return { line: lifeOf(openDataset(dataset), view, person), person, passing, dataset };
		})
	);

test('every visible claim with a date is in exactly one lane, that of the other; every one without is among the undated', () => {
	fc.assert(
		fc.property(arbitraryLife, ({ line, person, passing }) => {
			const own = line.sections.filter(({ id }) => id !== 'life').flatMap(({ lanes }) => lanes);
			const found = own.flatMap(({ id, entries }) => entries.map((entry) => `${entry.id} ${id}`));
			const dated = passing.filter(({ date }) => isDate(parseDate(date)));
			const other = ({ subject, object }: (typeof passing)[number]) =>
				subject === person ? object : subject;
			expect(found.sort()).toEqual(dated.map((claim) => `${claim.id} ${other(claim)}`).sort());
			const undated = passing.filter((claim) => !dated.includes(claim));
			expect(line.undated.map(({ id }) => id).sort()).toEqual(undated.map(({ id }) => id).sort());
			expect(line.shown).toBe(passing.length);
			expect(new Set(own.map(({ id }) => id)).size).toBe(own.length);
		}),
		{ numRuns: 300 }
	);
});

test('lanes are in the order of their first dates, and so is what is in them', () => {
	const first = (text: string) => {
		const date = parseDate(text);
		return isDate(date) ? date.earliest : NaN;
	};
	fc.assert(
		fc.property(arbitraryLife, ({ line, dataset }) => {
			const dateOf = new Map(dataset.claims.map(({ id, date }) => [id, date]));
			for (const { id, lanes } of line.sections) {
				const days = lanes.map(({ entries }) => entries.map((entry) => entry.when!.earliest));
				for (const own of days) expect(own).toEqual(own.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
				if (id === 'life') continue;
				const starts = lanes.map(({ entries }) => first(dateOf.get(entries[0]!.id)!));
				expect(starts).toEqual(starts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
			}
		}),
		{ numRuns: 200 }
	);
});

test.each([300, 620, 1100])(
	'in %i px every bar is inside its lane and the track, and lies over no other',
	(width) => {
		fc.assert(
			fc.property(arbitraryLife, ({ line }) => {
				const { sections, track, height } = layoutLife(line, width, 24, 'en');
				let above = 0;
				for (const { top, bottom, bars } of sections.flatMap(({ lanes }) => lanes)) {
					expect(top).toBeGreaterThanOrEqual(above);
					above = bottom;
					bars.forEach((bar, at) => {
						expect(bar.y).toBeGreaterThan(top);
						expect(bar.y).toBeLessThan(bottom);
						expect(bar.whole.from).toBeGreaterThanOrEqual(track!.left - 0.01);
						expect(bar.whole.to).toBeLessThanOrEqual(track!.right + 0.01);
						for (const { from, to } of bar.certain)
							expect(bar.possible.some((each) => each.from <= from + 0.01 && each.to >= to - 0.01)).toBe(
								true
							);
						for (const other of bars.slice(at + 1))
							if (other.y === bar.y)
								expect(other.whole.from >= bar.whole.to || other.whole.to <= bar.whole.from).toBe(true);
					});
				}
				expect(above).toBeLessThanOrEqual(height);
			}),
			{ numRuns: 100 }
		);
	}
);
