/** Where a session stands among its steps; the browser's history holds the views themselves. */
export interface Steps {
	/** How many steps can be undone. */
	readonly at: number;
	/** The last step that can be redone. */
	readonly last: number;
	/** What the last step was a part of, and when it was taken, in ms. */
	readonly burst: { readonly name: string; readonly at: number } | undefined;
}

export const noSteps: Steps = { at: 0, last: 0, burst: undefined };

/** How long one can pause within a burst, in ms. */
const pause = 900;

/**
 * One more step; what could be redone is gone. Steps of one burst (an arrow key held down on a slider) become a single one: the
 * later replaces the earlier.
 */
export function takeStep(steps: Steps, burst: string, now: number): { steps: Steps; replaces: boolean } {
	const replaces =
		burst !== '' && steps.at > 0 && steps.burst?.name === burst && now - steps.burst.at < pause;
	const at = replaces ? steps.at : steps.at + 1;
	return { steps: { at, last: at, burst: { name: burst, at: now } }, replaces };
}

/** The session after going back or forward to a step. */
export function goToStep(steps: Steps, at: number): Steps {
	return { at, last: Math.max(steps.last, at), burst: undefined };
}
