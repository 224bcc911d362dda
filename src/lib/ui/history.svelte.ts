import { goToStep, hasEntry, noSteps, takeStep } from '#lib/core/view/steps.ts';

/** What is borrowed of the browser. */
export interface Navigation {
	/** The query of the address. */
	readonly query: () => string;
	/** The number of the step that the present entry of the browser's history is. */
	readonly step: () => number;
	/** Goes to another query as a step of that number. */
	readonly go: (query: string, step: number, replace: boolean) => void;
	/** Goes so many entries back or forward. */
	readonly travel: (by: number) => void;
}

/**
 * Undo and redo. They go through the browser's own history, so that Back and Forward do the same; what the browser has
 * forgotten, because it keeps so many entries only, is remembered here.
 */
export class History {
	readonly #navigation: Navigation;
	#steps = $state.raw(noSteps);
	/** The query of every step of this visit. */
	#queries: string[] = [];

	constructor(navigation: Navigation) {
		this.#navigation = navigation;
		this.#queries[navigation.step()] = navigation.query();
	}

	readonly canUndo = $derived.by(() => this.#navigation.step() > 0);
	readonly canRedo = $derived.by(() => this.#navigation.step() < this.#steps.last);

	/** Goes to a query; steps of one burst that follow each other quickly are undone together. */
	take(query: string, burst = ''): void {
		const before = this.#present();
		const { steps, replaces } = takeStep(before, burst, Date.now());
		if (!replaces) this.#queries[before.at] = this.#navigation.query();
		this.#queries[steps.at] = query;
		this.#steps = steps;
		this.#navigation.go(query, steps.at, replaces);
	}

	/** The number for a step that was taken by a link. */
	follow(): number {
		this.#steps = takeStep(this.#steps, '', Date.now()).steps;
		this.#queries[this.#steps.at] = this.#navigation.query();
		return this.#steps.at;
	}

	undo(): void {
		if (this.canUndo) this.#travel(-1);
	}

	redo(): void {
		if (this.canRedo) this.#travel(1);
	}

	#travel(by: 1 | -1): void {
		const steps = goToStep(this.#present(), this.#navigation.step());
		const query = hasEntry(steps, by) ? undefined : this.#queries[steps.at + by];
		this.#steps = query === undefined ? steps : goToStep(steps, steps.at + by);
		if (query === undefined) this.#navigation.travel(by);
		else this.#navigation.go(query, steps.at + by, true);
	}

	/** Back and Forward move without asking. */
	#present() {
		const at = this.#navigation.step();
		return at === this.#steps.at ? this.#steps : goToStep(this.#steps, at);
	}
}
