import type { JobOptions } from '#lib/browser/job-queue.ts';

/** Has something computed beside the page, and computed anew whenever what is wanted has changed. */
export class Follower<Result> {
	readonly #wanted: () => string;
	readonly #compute: (options: JobOptions) => Promise<Result>;
	#giveUp: AbortController | undefined;

	/** What was computed last; nothing while nothing is wanted. */
	result = $state.raw<Result>();
	state = $state<'done' | 'working' | 'stopped' | 'failed'>('done');
	/** How much of the work is done, from 0 to 1, as far as it tells. */
	share = $state(0);

	/** `wanted` tells, as text, what is to be computed; it is empty when nothing is. */
	constructor(wanted: () => string, compute: (options: JobOptions) => Promise<Result>) {
		this.#wanted = wanted;
		this.#compute = compute;
	}

	/** To be called when what is wanted has changed, or once more when it failed or was stopped. */
	follow(): void {
		if (this.#wanted() === '') {
			this.stop();
			this.result = undefined;
			this.state = 'done';
		} else if (this.state !== 'working') void this.#work();
	}

	/** Gives up what is being computed. */
	stop(): void {
		this.#giveUp?.abort();
	}

	/** Computes until the last result is what is wanted: meanwhile, while time is played, that may have changed. */
	async #work(): Promise<void> {
		this.state = 'working';
		this.#giveUp = new AbortController();
		const { signal } = this.#giveUp;
		const onprogress = (share: number) => (this.share = share);
		try {
			for (let asked: string | undefined; asked !== this.#wanted() && this.#wanted() !== '';) {
				asked = this.#wanted();
				this.share = 0;
				this.result = await this.#compute({ signal, onprogress });
			}
			this.state = 'done';
		} catch {
			this.state = signal.aborted ? 'stopped' : 'failed';
		}
		if (this.#wanted() === '') this.follow();
	}
}
