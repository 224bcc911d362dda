import { answerRequest, type JobRequest } from '#lib/core/graph/jobs/answer.ts';

// The worker: all it knows is how to receive and to send.
addEventListener('message', ({ data }: MessageEvent<JobRequest>) =>
	answerRequest(data, (answer) => postMessage(answer))
);
