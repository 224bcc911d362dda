import type { JobId, JobInput, JobResult } from '#lib/core/graph/jobs/index.ts';
import { JobQueue, type JobOptions } from './job-queue.ts';
import address from './job.worker.ts?worker&url';

/** The part of Trusted Types that is needed; not every browser has them. */
interface TrustedTypes {
	readonly createPolicy: (
		name: string,
		rules: { readonly createScriptURL: (address: string) => string }
	) => { readonly createScriptURL: (address: string) => string };
}

/** The one address from which a worker of this site may be started. */
export function checkWorkerAddress(asked: string): string {
	if (asked !== address) throw new TypeError(`not the worker of this site: ${asked}`);
	return asked;
}

let queue: JobQueue | undefined;

/**
 * Does a job beside the page, loading the worker when the first one comes. Rejects when it is given up, throws or
 * crashes. Jobs wait for each other.
 */
export function runJob<Id extends JobId>(
	job: Id,
	input: JobInput<Id>,
	options?: JobOptions
): Promise<JobResult<Id>> {
	queue ??= new JobQueue(workerMaker());
	return queue.run(job, input, options);
}

/** A policy can be made only once: a second one of its name is refused. */
function workerMaker(): () => Worker {
	const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
	const policy = trustedTypes?.createPolicy('fateline-worker', { createScriptURL: checkWorkerAddress });
	return () => new Worker(policy ? policy.createScriptURL(address) : address, { type: 'module' });
}
