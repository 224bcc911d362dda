import { untrack } from 'svelte';
import { describeChart } from '#lib/core/scene/charts/describe.ts';
import { composeChart } from '#lib/core/scene/charts/index.ts';
import { readLives } from '#lib/core/scene/charts/life.ts';
import { hasBit } from '#lib/core/graph/bitset.ts';
import { isPerson } from '#lib/core/graph/facets/facet.ts';
import { everybody, listCohorts, resolveCohorts, theRest } from '#lib/core/graph/cohorts/index.ts';
import { entityOf } from '#lib/core/graph/build.ts';
import { onlyFilters } from '#lib/core/view/change.ts';
import { focusedSet } from '#lib/core/view/focus.ts';
import { formatView } from '#lib/core/view/view.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** The charts of what became of people, under the view of an explorer. */
export class Outcomes {
	readonly #explorer: Explorer;

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	/** Groups that can be chosen, by section. */
	readonly sections = $derived.by(() => listCohorts(this.#explorer.case.graph, this.#explorer.language));

	readonly cohorts = $derived.by(() => {
		const { language, view } = this.#explorer;
		return resolveCohorts(this.#explorer.case.graph, this.sections, view.groups, language);
	});

	readonly #lives = $derived.by(() => readLives(this.#explorer.case.graph, this.#explorer.case.facets.times));

	// Selecting people marks them in a chart but does not count anew: what counts is compared as text.
	readonly #key = $derived.by(() => {
		const { view } = this.#explorer;
		const { chart, from, groups } = view;
		return formatView({ ...onlyFilters(view), chart, from, groups });
	});

	readonly chart = $derived.by(() => {
		void this.#key;
		return untrack(() => {
			const { case: opened, view, language } = this.#explorer;
			return composeChart(view.chart, {
				...{ graph: opened.graph, index: opened.facets, lives: this.#lives, cohorts: this.cohorts },
				passWithout: (open) => this.#explorer.passWithout(open).entities,
				...{ time: view.time, from: view.from, language }
			});
		});
	});

	readonly description = $derived.by(() => {
		void this.#key;
		return untrack(() => describeChart(this.chart, this.#explorer.view, this.#explorer.language));
	});

	/** Whom the selection marks in the chart. */
	readonly selected = $derived.by(() => focusedSet(this.#explorer.view.focus));

	/** The people among what is selected: they can become a group. */
	readonly picked = $derived.by(() => {
		const { graph } = this.#explorer.case;
		return [...this.selected].filter((id) => isPerson(entityOf(graph, id)));
	});

	/** Whether somebody of a group lies outside the scope, so that a wider one would count more of them. */
	readonly narrow = $derived.by(() => {
		const scope = this.#explorer.case.facets.scopes[this.#explorer.view.scope];
		const named = this.cohorts.filter(({ id }) => id !== everybody && id !== theRest);
		return named.some(({ members }) => members.some((member) => !hasBit(scope, member)));
	});
}
