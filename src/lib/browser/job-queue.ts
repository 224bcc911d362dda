import type { JobAnswer, JobRequest } from '#lib/core/graph/jobs/answer.ts';
import type { JobId, JobInput, JobResult } from '#lib/core/graph/jobs/index.ts';

export interface JobOptions {
	/** Told how much is done, from 0 to 1. */
	readonly onprogress?: (share: number) => void;
	/** Aborted, the job is given up at once and its promise rejected with the signal's reason. */
	readonly signal?: AbortSignal;
}

interface Waiting extends JobOptions {
	readonly request: JobRequest;
	readonly resolve: (result: unknown) => void;
	readonly reject: (reason: unknown) => void;
}

/**
 * Jobs, done by a worker one after another. A job that runs cannot hear anything, so giving it up means ending its
 * worker; the next job gets a new one, as it does after a crash.
 */
export class JobQueue {
	readonly #makeWorker: () => Worker;
	#worker: Worker | undefined;
	#running: Waiting | undefined;
	#waiting: readonly Waiting[] = [];
	#asked = 0;

	constructor(makeWorker: () => Worker) {
		this.#makeWorker = makeWorker;
	}

	/** The result of a job. Rejects when it is given up, throws or crashes. */
	run<Id extends JobId>(job: Id, input: JobInput<Id>, options?: JobOptions): Promise<JobResult<Id>> {
		return this.ask(job, input, options) as Promise<JobResult<Id>>;
	}

	/** What a worker answers that does jobs of its own in the same way. */
	ask(job: string, input: unknown, options: JobOptions = {}): Promise<unknown> {
		return new Promise((resolve, reject) => {
			if (options.signal?.aborted) return reject(options.signal.reason);
			const request = { ask: ++this.#asked, job, input };
			const waiting: Waiting = { ...options, request, resolve, reject };
			options.signal?.addEventListener('abort', () => this.#giveUp(waiting), { once: true });
			this.#waiting = [...this.#waiting, waiting];
			this.#next();
		});
	}

	/** Ends the worker, so that its memory is free; the next job gets a new one. */
	rest(): void {
		if (this.#running) return;
		this.#worker?.terminate();
		this.#worker = undefined;
	}

	#next(): void {
		if (this.#running) return;
		const [first, ...others] = this.#waiting;
		if (!first) return;
		this.#waiting = others;
		this.#running = first;
		try {
			this.#worker ??= this.#startWorker();
			this.#worker.postMessage(first.request);
		} catch (error) {
			this.#crash(error);
		}
	}

	#startWorker(): Worker {
		const worker = this.#makeWorker();
		worker.onmessage = ({ data }: MessageEvent<JobAnswer>) => this.#hear(data);
		worker.onerror = (event) => {
			event.preventDefault();
			this.#crash(new Error(`the worker failed: ${event.message || 'it could not be started'}`));
		};
		worker.onmessageerror = () => this.#crash(new Error('the worker sent something unreadable'));
		return worker;
	}

	#hear(answer: JobAnswer): void {
		const running = this.#running;
		if (running?.request.ask !== answer.ask) return;
		if (answer.type === 'progress') return running.onprogress?.(answer.share);
		this.#running = undefined;
		if (answer.type === 'result') running.resolve(answer.result);
		else running.reject(new Error(answer.message));
		this.#next();
	}

	#giveUp(waiting: Waiting): void {
		const reason: unknown = waiting.signal!.reason;
		if (waiting === this.#running) return this.#crash(reason);
		this.#waiting = this.#waiting.filter((each) => each !== waiting);
		waiting.reject(reason);
	}

	/** Ends the worker and whatever it is doing, and goes on with a new one. */
	#crash(reason: unknown): void {
		this.#worker?.terminate();
		this.#worker = undefined;
		const running = this.#running;
		this.#running = undefined;
		running?.reject(reason);
		this.#next();
	}
}
