import { beforeEach, expect, test, vi } from 'vitest';
import { JobQueue } from '#lib/browser/job-queue.ts';
import type { JobAnswer, JobRequest } from '#lib/core/graph/jobs/answer.ts';
import type { LayoutOrder } from '#lib/core/graph/jobs/layout-job.ts';

/** A worker that answers when the test says so. */
class FakeWorker {
	onmessage: ((event: { data: JobAnswer }) => void) | undefined;
	onerror: ((event: object) => void) | undefined;
	onmessageerror: (() => void) | undefined;
	readonly asked: JobRequest[] = [];
	ended = false;

	postMessage(request: JobRequest): void {
		this.asked.push(request);
	}
	terminate(): void {
		this.ended = true;
	}
	say(answer: { type: 'progress'; share: number } | { type: 'result'; result: unknown }): void {
		this.onmessage!({ data: { ask: this.asked.at(-1)!.ask, ...answer } });
	}
}

let workers: FakeWorker[] = [];
let queue: JobQueue;

beforeEach(() => {
	workers = [];
	queue = new JobQueue(() => {
		workers.push(new FakeWorker());
		return workers.at(-1) as unknown as Worker;
	});
});

const order = (layout: string) => ({ layout }) as LayoutOrder;
const layoutOf = ({ input }: JobRequest) => (input as LayoutOrder).layout;

test('no worker before the first job, one for all of them, one job at a time', async () => {
	expect(workers).toHaveLength(0);
	const first = queue.run('layout', order('a'));
	const second = queue.run('layout', order('b'));
	expect(workers).toHaveLength(1);
	expect(workers[0]!.asked.map(layoutOf)).toEqual(['a']);
	workers[0]!.say({ type: 'result', result: Float64Array.of(1) });
	expect(await first).toEqual(Float64Array.of(1));
	expect(workers[0]!.asked.map(layoutOf)).toEqual(['a', 'b']);
	workers[0]!.say({ type: 'result', result: Float64Array.of(2) });
	expect(await second).toEqual(Float64Array.of(2));
	expect(workers).toHaveLength(1);
});

test('progress is told to whose job it is', async () => {
	const [mine, other] = [vi.fn(), vi.fn()];
	const done = queue.run('layout', order('a'), { onprogress: mine });
	void queue.run('layout', order('b'), { onprogress: other });
	workers[0]!.say({ type: 'progress', share: 0.25 });
	workers[0]!.say({ type: 'result', result: Float64Array.of() });
	workers[0]!.say({ type: 'progress', share: 0.5 });
	await done;
	expect(mine.mock.calls).toEqual([[0.25]]);
	expect(other.mock.calls).toEqual([[0.5]]);
});

test('a running job that is given up ends its worker; the next has a new one', async () => {
	const giveUp = new AbortController();
	const first = queue.run('layout', order('a'), { signal: giveUp.signal });
	const second = queue.run('layout', order('b'));
	giveUp.abort();
	await expect(first).rejects.toMatchObject({ name: 'AbortError' });
	expect(workers.map(({ ended }) => ended)).toEqual([true, false]);
	expect(workers[1]!.asked.map(layoutOf)).toEqual(['b']);
	workers[1]!.say({ type: 'result', result: Float64Array.of(2) });
	expect(await second).toEqual(Float64Array.of(2));
});

test('a job that waits and is given up is never asked for, and disturbs nobody', async () => {
	const giveUp = new AbortController();
	const first = queue.run('layout', order('a'));
	const second = queue.run('layout', order('b'), { signal: giveUp.signal });
	giveUp.abort(new Error('enough'));
	await expect(second).rejects.toThrow('enough');
	expect(workers[0]).toMatchObject({ ended: false });
	workers[0]!.say({ type: 'result', result: Float64Array.of(1) });
	await first;
	expect(workers[0]!.asked.map(layoutOf)).toEqual(['a']);
	// Given up before it is asked for, or after it is done: nothing happens.
	await expect(queue.run('layout', order('c'), { signal: giveUp.signal })).rejects.toThrow('enough');
	const late = new AbortController();
	const third = queue.run('layout', order('d'), { signal: late.signal });
	workers[0]!.say({ type: 'result', result: Float64Array.of(3) });
	late.abort();
	expect(await third).toEqual(Float64Array.of(3));
	expect(workers.map(({ ended }) => ended)).toEqual([false]);
});

test('a job that throws is rejected with what it says, and the worker stays', async () => {
	const first = queue.run('layout', order('a'));
	const { ask } = workers[0]!.asked[0]!;
	workers[0]!.onmessage!({ data: { ask, type: 'error', message: 'no layout a' } });
	await expect(first).rejects.toThrow('no layout a');
	expect(workers[0]!.ended).toBe(false);
});

test.each([
	['an error', (worker: FakeWorker) => worker.onerror!({ message: 'boom', preventDefault: vi.fn() }), 'boom'],
	['a failed start', (worker: FakeWorker) => worker.onerror!({ preventDefault: vi.fn() }), 'not be started'],
	['nonsense', (worker: FakeWorker) => worker.onmessageerror!(), 'unreadable']
])('after %s of the worker its job is rejected, and the next has a new one', async (_, crash, says) => {
	const first = queue.run('layout', order('a'));
	crash(workers[0]!);
	await expect(first).rejects.toThrow(says);
	expect(workers[0]!.ended).toBe(true);
	const second = queue.run('layout', order('b'));
	expect(workers).toHaveLength(2);
	workers[1]!.say({ type: 'result', result: Float64Array.of(2) });
	expect(await second).toEqual(Float64Array.of(2));
});

test('where no worker can be made, every job is rejected with the reason', async () => {
	const none = new JobQueue(() => {
		throw new TypeError('refused');
	});
	const both = [none.run('layout', order('a')), none.run('layout', order('b'))];
	for (const each of both) await expect(each).rejects.toThrow('refused');
});

test('a worker of another kind is asked in the same way, and can be let go when it has nothing to do', async () => {
	const file = queue.ask('png', { width: 3 });
	expect(workers[0]!.asked).toEqual([{ ask: 1, job: 'png', input: { width: 3 } }]);
	queue.rest();
	expect(workers[0]!.ended).toBe(false);
	workers[0]!.say({ type: 'result', result: 'file' });
	expect(await file).toBe('file');
	queue.rest();
	expect(workers[0]!.ended).toBe(true);
	void queue.ask('png', {});
	expect(workers).toHaveLength(2);
});
