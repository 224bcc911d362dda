import type { Hovered } from '#lib/core/scene/hover.ts';
import type { Place } from '#lib/core/view/moved.ts';

/** How long the pointer rests before a card comes, and how long the card stays for the pointer to come to it, in ms. */
const rest = 220;
const grace = 320;

/** What the card beside the pointer is about, and where it stands: WCAG 1.4.13 in one place. */
export class Hovering {
	#shown = $state.raw<{ readonly hovered: Hovered; readonly at: Place }>();
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** Whether the pointer is on the card: then what the canvas tells of it is no matter. */
	#held = false;

	get shown() {
		return this.#shown;
	}

	/** The pointer has come over something, or left it. */
	over(hovered: Hovered | undefined, at: Place | undefined): void {
		if (this.#held) return;
		clearTimeout(this.#timer);
		const next = hovered && at ? { hovered, at } : undefined;
		this.#timer = setTimeout(() => (this.#shown = next), next ? rest : grace);
	}

	/** The pointer is on the card: it stays. */
	hold(): void {
		clearTimeout(this.#timer);
		this.#held = true;
	}

	/** The pointer has left the card: it goes soon. */
	release(): void {
		this.#held = false;
		this.over(undefined, undefined);
	}

	dismiss(): void {
		clearTimeout(this.#timer);
		this.#held = false;
		this.#shown = undefined;
	}
}
