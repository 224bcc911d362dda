import { expect, test } from 'vitest';
import { answerRequest, type JobAnswer } from '#lib/core/graph/jobs/answer.ts';
import { jobs } from '#lib/core/graph/jobs/index.ts';
import { layouts } from '#lib/core/graph/layouts/index.ts';
import type { LayoutInput } from '#lib/core/graph/layouts/layout.ts';

const pair: LayoutInput = {
	...{ widths: Float64Array.of(40, 60), above: Float64Array.of(8, 8), below: Float64Array.of(20, 20) },
	...{ sources: Int32Array.of(0), targets: Int32Array.of(1), weights: Float64Array.of(1), aspect: 1 }
};

function ask(job: string, input: unknown): JobAnswer[] {
	const answers: JobAnswer[] = [];
	answerRequest({ ask: 7, job, input }, (answer) => answers.push(answer));
	return answers;
}

test('every job has an id of its own', () => {
	expect(new Set(jobs.map(({ id }) => id)).size).toBe(jobs.length);
});

test('a layout asked for is answered with the places that it gives, under the number of the request', () => {
	const { id, place } = layouts[0]!;
	expect(ask('layout', { layout: id, input: pair }).at(-1)).toEqual({
		...{ ask: 7, type: 'result', result: place(pair) }
	});
});

test('what cannot be done is said, not thrown', () => {
	expect(ask('sorcery', pair)).toEqual([{ ask: 7, type: 'error', message: 'no job sorcery' }]);
	expect(ask('layout', { layout: 'spiral', input: pair })).toEqual([
		{ ask: 7, type: 'error', message: 'no layout spiral' }
	]);
	expect(ask('layout', undefined)).toMatchObject([{ ask: 7, type: 'error' }]);
});
