import type { JobOptions } from '#lib/browser/job-queue.ts';
import type { MetricOrder } from '#lib/core/graph/jobs/metrics-job.ts';
import { buildMeasuredNetwork } from '#lib/core/graph/metrics/measured-network.ts';
import type { Measured, Measurement } from '#lib/core/graph/metrics/metric.ts';
import { spreadValues } from '#lib/core/graph/metrics/tie-network.ts';
import { onlyFilters } from '#lib/core/view/change.ts';
import { formatView } from '#lib/core/view/view.ts';
import type { Explorer } from '../explorer.svelte.ts';

type Measure = (order: MetricOrder, options: JobOptions) => Promise<Measurement>;

/** Has measured, beside the page, what the view asks for. */
export class Measuring {
	readonly #explorer: Pick<Explorer, 'view' | 'visible' | 'case'>;
	readonly #measure: Measure;
	#giveUp: AbortController | undefined;

	/** What was measured last; nothing while the view asks for nothing. */
	measured = $state.raw<Measured>();
	state = $state<'done' | 'working' | 'stopped' | 'failed'>('done');
	/** How much of the work is done, from 0 to 1, as far as it tells. */
	share = $state(0);

	constructor(explorer: Pick<Explorer, 'view' | 'visible' | 'case'>, measure: Measure) {
		this.#explorer = explorer;
		this.#measure = measure;
	}

	/** What is to be measured, and on what, as text: it changes when something is to be measured anew. */
	readonly wanted = $derived.by(() => {
		const { view } = this.#explorer;
		const { metric, base, project, weight } = view;
		return metric === 'none' ? '' : formatView({ ...onlyFilters(view), metric, base, project, weight });
	});

	/** To be called when what is wanted has changed, or once more when it failed or was stopped. */
	follow(): void {
		if (this.wanted === '') {
			this.stop();
			this.measured = undefined;
			this.state = 'done';
		} else if (this.state !== 'working') void this.#work();
	}

	/** Gives up what is being computed. */
	stop(): void {
		this.#giveUp?.abort();
	}

	/** Measures until what was measured last is what is wanted: meanwhile, while time is played, it may have changed. */
	async #work(): Promise<void> {
		this.state = 'working';
		this.#giveUp = new AbortController();
		const { signal } = this.#giveUp;
		try {
			for (let asked: string | undefined; asked !== this.wanted && this.wanted !== '';) {
				asked = this.wanted;
				await this.#measureOnce(signal);
			}
			this.state = 'done';
		} catch {
			// What was measured before is not what is asked for now.
			this.measured = undefined;
			this.state = signal.aborted ? 'stopped' : 'failed';
		}
		if (this.wanted === '') this.follow();
	}

	async #measureOnce(signal: AbortSignal): Promise<void> {
		const { case: opened, view, visible } = this.#explorer;
		const { metric } = view;
		if (metric === 'none') return;
		this.share = 0;
		const { members, ...network } = buildMeasuredNetwork(opened.graph, visible, view);
		const options = { signal, onprogress: (share: number) => (this.share = share) };
		const found = await this.#measure({ metric, network }, options);
		const size = opened.graph.dataset.entities.length;
		this.measured = { metric, ...spreadValues(found, { members, ...network }, size) };
	}
}
