import { goToStep, noSteps, takeStep } from '#lib/core/view/steps.ts';

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

/** Undo and redo. The log is the browser's own history, so that Back and Forward do the same. */
export class History {
	readonly #navigation: Navigation;
	#steps = $state.raw(noSteps);

	constructor(navigation: Navigation) {
		this.#navigation = navigation;
	}

	readonly canUndo = $derived.by(() => this.#navigation.step() > 0);
	readonly canRedo = $derived.by(() => this.#navigation.step() < this.#steps.last);

	/** Goes to a query; steps of one burst that follow each other quickly are undone together. */
	take(query: string, burst = ''): void {
		const { steps, replaces } = takeStep(this.#present(), burst, Date.now());
		this.#steps = steps;
		this.#navigation.go(query, steps.at, replaces);
	}

	/** The number for a step that was taken by a link. */
	follow(): number {
		this.#steps = takeStep(this.#steps, '', Date.now()).steps;
		return this.#steps.at;
	}

	undo(): void {
		if (this.canUndo) this.#travel(-1);
	}

	redo(): void {
		if (this.canRedo) this.#travel(1);
	}

	#travel(by: number): void {
		this.#steps = goToStep(this.#present(), this.#navigation.step());
		this.#navigation.travel(by);
	}

	/** Back and Forward move without asking. */
	#present() {
		const at = this.#navigation.step();
		return at === this.#steps.at ? this.#steps : goToStep(this.#steps, at);
	}
}
