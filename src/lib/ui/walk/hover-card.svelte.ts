import type { Hovered } from '#lib/core/scene/hover.ts';
import type { Place } from '#lib/core/view/moved.ts';

/** How long the pointer rests before a card comes, and how long the card stays for the pointer to come to it, in ms. */
const rest = 220;
const grace = 320;

/** What the card beside the pointer is about, and where it stands: WCAG 1.4.13 in one place. */
export class Hovering {
	#shown = $state.raw<{ readonly hovered: Hovered; readonly at: Place }>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	get shown() {
		return this.#shown;
	}

	/** The pointer has come over something, or left it. */
	over(hovered: Hovered | undefined, at: Place | undefined): void {
		clearTimeout(this.#timer);
		if (hovered && at) this.#timer = setTimeout(() => (this.#shown = { hovered, at }), rest);
		else this.release();
	}

	/** The pointer is on the card: it stays. */
	hold(): void {
		clearTimeout(this.#timer);
	}

	/** The pointer has left: the card goes soon. */
	release(): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => (this.#shown = undefined), grace);
	}

	dismiss(): void {
		clearTimeout(this.#timer);
		this.#shown = undefined;
	}
}
