import { layoutJob } from './layout-job.ts';
import { metricsJob } from './metrics-job.ts';

/** Every job that the worker can do. A new one is one file and one line here. */
export const jobs = [layoutJob, metricsJob] as const;

type AnyJob = (typeof jobs)[number];

export type JobId = AnyJob['id'];
export type JobInput<Id extends JobId> = Parameters<Extract<AnyJob, { id: Id }>['run']>[0];
export type JobResult<Id extends JobId> = ReturnType<Extract<AnyJob, { id: Id }>['run']>;
