import type { JobId, JobInput, JobResult } from '#lib/core/graph/jobs/index.ts';
import { JobQueue, type JobOptions } from './job-queue.ts';
import { startWorker } from './start-worker.ts';

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
	queue ??= new JobQueue(() => startWorker('jobs'));
	return queue.run(job, input, options);
}
