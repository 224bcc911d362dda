import { untrack } from 'svelte';
import type { Highlight } from '#lib/core/scene/emphasis.ts';
import type { Answer, connect } from '#lib/core/scene/paths/connect.ts';
import type { describeAnswer } from '#lib/core/scene/paths/describe-answer.ts';
import type { highlightAnswer } from '#lib/core/scene/paths/highlight.ts';
import { onlyFilters } from '#lib/core/view/change.ts';
import { formatView } from '#lib/core/view/view.ts';
import type { Explorer } from '../explorer.svelte.ts';

interface Means {
	readonly connect: typeof connect;
	readonly highlightAnswer: typeof highlightAnswer;
	readonly describeAnswer: typeof describeAnswer;
}

/** What connects the selected: the code that finds it is loaded with what is selected, and lent to the picture then. */
export class Connections {
	readonly #explorer: Explorer;
	#means = $state.raw<Means>();

	constructor(explorer: Explorer) {
		this.#explorer = explorer;
	}

	// Choosing another path of the list is no reason to look for them again.
	readonly #key = $derived.by(() => {
		const { view } = this.#explorer;
		const { focus, hubs, order, cost } = view;
		return formatView({ ...onlyFilters(view), focus, hubs, order, cost });
	});

	readonly answer = $derived.by((): Answer | undefined => {
		const means = this.#means;
		void this.#key;
		return untrack(() => {
			const { case: opened, visible, view } = this.#explorer;
			return means?.connect(opened, visible.claims, view);
		});
	});

	readonly highlight = $derived.by((): Highlight | undefined => {
		if (!this.answer) return undefined;
		const { case: opened, view } = this.#explorer;
		return this.#means?.highlightAnswer(opened.graph, this.answer, view.nth);
	});

	/** What the sentence adds. */
	readonly said = $derived.by(() => {
		if (!this.answer) return undefined;
		const { case: opened, view, language } = this.#explorer;
		return this.#means?.describeAnswer(opened.graph, this.answer, view, language);
	});

	lend(means: Means): void {
		this.#means ??= means;
	}
}
