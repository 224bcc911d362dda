import fc from 'fast-check';
import { expect, test } from 'vitest';
import { focusOn } from '#lib/core/view/focus.ts';
import * as change from '#lib/core/view/change.ts';
import { withMoved } from '#lib/core/view/moved.ts';
import { goToStep, hasEntry, noSteps, takeStep, type Steps } from '#lib/core/view/steps.ts';
import { choices, formatView, openingView, parseView, type View } from '#lib/core/view/view.ts';
import { openSmall } from '../../fixtures/small.ts';
import { arbitraryTime } from './arbitrary-view.ts';

/** How many entries the history of a tab has at most, in Chromium and Firefox. */
const most = 50;

/** A browser's history with the explorer's steps on top of it, as ui/history.svelte.ts joins them. */
class Session {
	entries = [{ query: '', step: 0 }];
	present = 0;
	steps: Steps = noSteps;
	queries: string[] = [''];
	clock = 0;

	get query(): string {
		return this.entries[this.present]!.query;
	}

	take(query: string, burst: string): void {
		const { steps, replaces } = takeStep(this.steps, burst, this.clock);
		this.steps = steps;
		this.queries[steps.at] = query;
		if (!replaces) this.present++;
		this.entries = [...this.entries.slice(0, this.present), { query, step: steps.at }].slice(-most);
		this.present = this.entries.length - 1;
	}

	travel(by: 1 | -1): void {
		if (hasEntry(this.steps, by)) this.present += by;
		else this.entries[this.present] = { query: this.queries[this.steps.at + by]!, step: this.steps.at + by };
		this.steps = goToStep(this.steps, this.entries[this.present]!.step);
	}
}

const ids = openSmall().graph.dataset.entities.map(({ id }) => id);
const id = fc.constantFrom(...ids);

/** Everything that a user can do to a view. */
const action: fc.Arbitrary<(view: View) => View> = fc.oneof(
	fc
		.tuple(
			fc.constantFrom('fate', 'role', 'relation'),
			fc.constantFrom('a', 'b'),
			fc.constantFrom('open', 'required', 'excluded')
		)
		.map(
			([facet, value, stand]) =>
				(view: View) =>
					change.withStand(view, facet, value, stand)
		),
	fc.constant(change.withoutFilters),
	fc
		.constantFrom(...Object.entries(choices))
		.chain(([key, options]) =>
			fc.constantFrom(...options).map((option) => (view: View) => ({ ...view, [key]: option }))
		),
	arbitraryTime.map((time) => (view: View) => ({ ...view, time })),
	fc.array(id, { maxLength: 3 }).map((picked) => (view: View) => ({ ...view, focus: focusOn(picked) })),
	fc
		.record({ id, x: fc.integer({ min: -900, max: 900 }), y: fc.integer({ min: -900, max: 900 }) })
		.map((place) => (view: View) => ({
			...view,
			moved: withMoved(view.moved, { scope: view.scope, ...place })
		})),
	fc.constantFrom('', 'name', '-date').map((sort) => (view: View) => ({ ...view, sort })),
	fc
		.constantFrom([], ['role:chair'], ['picked', 'all'])
		.map((groups) => (view: View) => ({ ...view, groups }))
);
const drag = fc.record({
	act: action,
	burst: fc.constantFrom('', '', 'time'),
	wait: fc.constantFrom(50, 5000)
});

test('200 actions, then as many undos as there were steps, and all views are back; redo likewise', () => {
	fc.assert(
		fc.property(fc.array(drag, { minLength: 200, maxLength: 200 }), (actions) => {
			const session = new Session();
			const seen: string[] = [formatView(openingView)];
			for (const { act, burst, wait } of actions) {
				session.clock += wait;
				const before = session.query;
				const next = formatView(act(parseView(new URLSearchParams(before))));
				if (next === before) continue;
				const steps = session.steps.at;
				session.take(next, burst);
				if (session.steps.at === steps) seen.pop();
				seen.push(next);
			}
			expect(session.steps).toMatchObject({ at: seen.length - 1, last: seen.length - 1 });
			for (const view of seen.toReversed().slice(1)) {
				session.travel(-1);
				expect(session.query).toBe(view);
			}
			expect(session.steps.at).toBe(0);
			expect(parseView(new URLSearchParams(session.query))).toEqual(openingView);
			for (const view of seen.slice(1)) {
				session.travel(1);
				expect(session.query).toBe(view);
			}
			expect(session.steps.at).toBe(session.steps.last);
		}),
		{ numRuns: 40 }
	);
});

test('steps of which the browser has forgotten the entries are undone all the same, and others taken instead', () => {
	const session = new Session();
	for (let step = 1; step <= 120; step++) session.take(String(step), '');
	expect(session.entries.map(({ step }) => step)).toEqual(Array.from({ length: 50 }, (_, at) => 71 + at));
	for (let step = 119; step >= 30; step--) session.travel(-1);
	expect([session.present, session.query, session.steps.at]).toEqual([0, '30', 30]);
	expect(session.entries[1]).toEqual({ query: '72', step: 72 });
	session.travel(1);
	session.take('other', '');
	session.take('more', '');
	expect(session.entries.map(({ query }) => query)).toEqual(['31', 'other', 'more']);
	for (const query of ['other', '31', '30', '29']) {
		session.travel(-1);
		expect(session.query).toBe(query);
	}
	for (const query of ['30', '31', 'other', 'more']) {
		session.travel(1);
		expect(session.query).toBe(query);
	}
});

test('steps of a burst are one while they follow each other quickly', () => {
	let steps = noSteps;
	const take = (burst: string, now: number) => {
		const taken = takeStep(steps, burst, now);
		({ steps } = taken);
		return [taken.replaces, steps.at];
	};
	expect(take('time', 0)).toEqual([false, 1]);
	expect(take('time', 500)).toEqual([true, 1]);
	expect(take('time', 1300)).toEqual([true, 1]);
	expect(take('time', 2300)).toEqual([false, 2]);
	expect(take('', 2310)).toEqual([false, 3]);
	expect(take('', 2320)).toEqual([false, 4]);
	expect(take('time', 2330)).toEqual([false, 5]);
	expect(take('move', 2340)).toEqual([false, 6]);
});

test('a step after undoing takes away what could be redone, and never replaces what was gone back to', () => {
	let { steps } = takeStep(noSteps, 'time', 0);
	({ steps } = takeStep(steps, '', 10));
	steps = goToStep(steps, 1);
	expect(steps).toMatchObject({ at: 1, last: 2 });
	const taken = takeStep(steps, 'time', 20);
	expect(taken).toMatchObject({ replaces: false, steps: { at: 2, last: 2 } });
});
