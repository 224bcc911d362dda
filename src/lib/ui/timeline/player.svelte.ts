import { firstDay, lastDay, monthEnd, yearOfDay, type TimeAxis } from '#lib/core/scene/time-axis.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** Years that go by in a second, to be chosen from. */
export const speeds = [0.5, 1, 2, 4] as const;

/** How often at most the picture changes in a second: more is not seen, and costs frames. */
const changesPerSecond = 12;

/** Seconds between two steps of a year, for those who want nothing to move by itself. */
const stillSeconds = 1.5;

/** Plays through time: the day of "as of" goes on month by month until the end of the axis. */
export class Player {
	readonly #explorer: Explorer;
	readonly #axis: () => TimeAxis;
	playing = $state(false);
	speed = $state<number>(1);
	#frame = 0;

	constructor(explorer: Explorer, axis: () => TimeAxis) {
		this.#explorer = explorer;
		this.#axis = axis;
	}

	toggle(): void {
		if (this.playing) this.pause();
		else this.#play();
	}

	/** Stops, and makes one step for undo of all that was played. */
	pause(): void {
		if (!this.playing) return;
		this.#stop();
		this.#explorer.settle();
	}

	#stop(): void {
		this.playing = false;
		cancelAnimationFrame(this.#frame);
	}

	/** Goes to the end of the next year, or of the one before. */
	step(by: 1 | -1): void {
		this.pause();
		const day = this.#present();
		const year = yearOfDay(day);
		// From the middle of a year the next end is its own.
		const target = by === 1 && day < lastDay(year) ? year : year + by;
		this.#explorer.set({ time: { type: 'day', day: this.#within(lastDay(target)) } });
	}

	/** The day of "as of"; without one, of the beginning of the period or of the axis. */
	#present(): number {
		const { time } = this.#explorer.view;
		if (time?.type === 'day') return time.day;
		const from = time && Number.isFinite(time.from) ? time.from : this.#axis().first;
		return lastDay(yearOfDay(from));
	}

	#within(day: number): number {
		const { first, last } = this.#axis();
		return Math.max(lastDay(yearOfDay(first)), Math.min(last, day));
	}

	#play(): void {
		const { last } = this.#axis();
		const start = this.#present() >= last ? this.#within(firstDay(0)) : this.#within(this.#present());
		const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
		const months = still ? 12 : Math.ceil((12 * this.speed) / changesPerSecond);
		const seconds = still ? stillSeconds : months / 12 / this.speed;
		this.playing = true;
		let [day, due] = [start, performance.now()];
		let shown: number | undefined;
		const show = (now: number) => {
			if (!this.playing) return;
			// Whoever else changes the time, by undo or in the fields, ends the playing.
			const { time } = this.#explorer.view;
			if (shown !== undefined && !(time?.type === 'day' && time.day === shown)) return this.#stop();
			if (now >= due) {
				shown = day;
				this.#explorer.preview({ time: { type: 'day', day } });
				if (day >= last) return this.pause();
				// Frames that came late are caught up with, so that a year takes as long as it was said to.
				const steps = 1 + Math.floor((now - due) / 1000 / seconds);
				day = Math.min(last, monthEnd(day, steps * months));
				due += steps * seconds * 1000;
			}
			this.#frame = requestAnimationFrame(show);
		};
		this.#frame = requestAnimationFrame(show);
	}
}
