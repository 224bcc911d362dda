import { jobs } from './index.ts';
import type { Job } from './job.ts';

/** What a worker is asked, and what it says to it; `ask` tells one request from another. */
export interface JobRequest {
	readonly ask: number;
	readonly job: string;
	readonly input: unknown;
}

export type JobAnswer =
	| { readonly ask: number; readonly type: 'progress'; readonly share: number }
	| { readonly ask: number; readonly type: 'result'; readonly result: unknown }
	| { readonly ask: number; readonly type: 'error'; readonly message: string };

/** Does the job that is asked for and says how far it is, then what came of it or why nothing did. Never throws. */
export function answerRequest({ ask, job, input }: JobRequest, say: (answer: JobAnswer) => void): void {
	try {
		const found = (jobs as readonly Job<string, unknown, unknown>[]).find(({ id }) => id === job);
		if (!found) throw new Error(`no job ${job}`);
		const result = found.run(input, (share) => say({ ask, type: 'progress', share }));
		say({ ask, type: 'result', result });
	} catch (error) {
		say({ ask, type: 'error', message: error instanceof Error ? error.message : String(error) });
	}
}
