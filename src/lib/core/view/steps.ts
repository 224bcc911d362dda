/** Where a session stands among its steps; the browser's history holds the views themselves. */
export interface Steps {
	/** How many steps can be undone. */
	readonly at: number;
	/** The last step that can be redone. */
	readonly last: number;
	/** The first step that has an entry of the browser's history to itself; all before it share the oldest entry. */
	readonly base: number;
	/** What the last step was a part of, and when it was taken, in ms. */
	readonly burst: { readonly name: string; readonly at: number } | undefined;
}

export const noSteps: Steps = { at: 0, last: 0, base: 0, burst: undefined };

/** How many entries behind the newest a browser keeps for sure; Chromium and Firefox forget what is older. */
const kept = 49;

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
	const base = replaces ? steps.base : Math.max(Math.min(steps.base, steps.at), at - kept);
	return { steps: { at, last: at, base, burst: { name: burst, at: now } }, replaces };
}

/** The session after going back or forward to a step. */
export function goToStep(steps: Steps, at: number): Steps {
	return { at, last: Math.max(steps.last, at), base: steps.base, burst: undefined };
}

/** Whether the step before (-1) or after (1) the present one has another entry, to which the browser can go. */
export function hasEntry({ at, base }: Steps, by: 1 | -1): boolean {
	return by === 1 ? at >= base : at > base;
}
