import fc from 'fast-check';
import { expect, test } from 'vitest';
import * as change from '#lib/core/view/change.ts';
import { formatView, openingView, type View } from '#lib/core/view/view.ts';

const { withStand } = change;

test('a value is open, required, excluded, and open again', () => {
	let view = withStand(openingView, 'fate', 'executed', 'required');
	expect(formatView(view)).toBe('fate=executed');
	view = withStand(view, 'fate', 'suicide', 'required');
	expect(formatView(view)).toBe('fate=executed,suicide');
	view = withStand(view, 'fate', 'executed', 'excluded');
	expect(formatView(view)).toBe('fate=suicide,-executed');
	view = withStand(view, 'role', 'chair', 'excluded');
	expect(formatView(view)).toBe('fate=suicide,-executed&role=-chair');
	expect([change.standOf(view, 'fate', 'suicide'), change.standOf(view, 'fate', 'executed')]).toEqual([
		'required',
		'excluded'
	]);
	expect(change.standOf(view, 'kind', 'person')).toBe('open');
	expect(formatView(change.withoutFilter(view, 'fate'))).toBe('role=-chair');
	expect(change.withoutFilters(view)).toEqual(openingView);
	view = withStand(withStand(view, 'fate', 'suicide', 'open'), 'fate', 'executed', 'open');
	expect(view.filters).toEqual({ role: { required: [], excluded: ['chair'] } });
});

test('a change leaves the rest of the view, and the view before, as they were', () => {
	const focus = { type: 'entity', id: 'anna-shilova' } as const;
	const before: View = { ...openingView, scope: 'wider', rest: 'hide', focus };
	const frozen = structuredClone(before);
	expect(withStand(before, 'fate', 'x', 'required')).toEqual({
		...before,
		filters: { fate: { required: ['x'], excluded: [] } }
	});
	expect(change.withoutFilters(before)).toEqual(before);
	const timely: View = { ...before, time: { type: 'day', day: 0 }, sureness: 'certainly' };
	expect(change.withoutFilters(timely)).toEqual({ ...timely, time: undefined });
	const narrow = withStand(timely, 'fate', 'x', 'required');
	expect(change.onlyFilters({ ...narrow, pane: 'table', density: 'ring' })).toEqual({
		...openingView,
		...{ scope: 'wider', filters: narrow.filters, time: timely.time, sureness: 'certainly' }
	});
	expect(before).toEqual(frozen);
});

test('after any changes each value stands as it was last put, once, and never both ways', () => {
	const step = fc.tuple(
		fc.constantFrom('fate', 'role'),
		fc.constantFrom('a', 'b', 'c'),
		fc.constantFrom('open', 'required', 'excluded')
	);
	fc.assert(
		fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
			const last = new Map<string, string>();
			let view: View = openingView;
			for (const [facet, value, stand] of steps) {
				view = withStand(view, facet, value, stand);
				last.set(`${facet} ${value}`, stand);
			}
			for (const [key, stand] of last) {
				const [facet, value] = key.split(' ') as [string, string];
				expect(change.standOf(view, facet, value)).toBe(stand);
			}
			for (const { required, excluded } of Object.values(view.filters)) {
				const values = [...required, ...excluded];
				expect(values.length).toBeGreaterThan(0);
				expect(new Set(values).size).toBe(values.length);
			}
		})
	);
});
