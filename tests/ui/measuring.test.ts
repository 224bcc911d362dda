import { expect, test } from 'vitest';
import type { JobOptions } from '#lib/browser/job-queue.ts';
import type { MetricOrder } from '#lib/core/graph/jobs/metrics-job.ts';
import { metrics } from '#lib/core/graph/metrics/index.ts';
import type { Measurement } from '#lib/core/graph/metrics/metric.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { parseView } from '#lib/core/view/view.ts';
import { Measuring } from '#lib/ui/connections/measuring.svelte.ts';
import { openSmall } from '../fixtures/small.ts';

interface Asked extends MetricOrder {
	readonly options: JobOptions;
	readonly answer: () => void;
	readonly fail: () => void;
}

/** A measuring whose view and whose worker are in the test's hands. */
function start(query: string) {
	const opened = openSmall();
	const asked: Asked[] = [];
	const looked = { view: parseView(new URLSearchParams(query)) };
	const explorer = {
		case: opened,
		get view() {
			return looked.view;
		},
		get visible() {
			return select(opened.facets, looked.view);
		}
	};
	const measuring = new Measuring(
		explorer,
		(order, options) =>
			new Promise<Measurement>((resolve, reject) => {
				const { compute } = metrics.find(({ id }) => id === order.metric)!;
				const answer = () => resolve(compute(order.network));
				asked.push({ ...order, options, answer, fail: () => reject(new Error('crashed')) });
				options.signal!.addEventListener('abort', () => reject(options.signal!.reason));
			})
	);
	const look = (next: string) => {
		looked.view = parseView(new URLSearchParams(next));
		measuring.follow();
	};
	measuring.follow();
	return { measuring, asked, look };
}

/** Lets everything that was promised happen. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

test('nothing is asked for: nothing is measured', () => {
	const { measuring, asked } = start('scope=context');
	expect([asked.length, measuring.state, measuring.measured, measuring.wanted]).toEqual([
		0,
		'done',
		undefined,
		''
	]);
});

test('what is visible is measured, and stands at its place in the dataset', async () => {
	const { measuring, asked } = start('metric=degree&relation=criticised');
	expect([measuring.state, asked[0]!.metric, asked[0]!.network.count]).toEqual(['working', 'degree', 2]);
	expect(asked[0]!.network).not.toHaveProperty('members');
	asked[0]!.options.onprogress!(0.5);
	expect(measuring.share).toBe(0.5);
	asked[0]!.answer();
	await rest();
	expect(measuring.state).toBe('done');
	expect(measuring.measured).toMatchObject({ metric: 'degree' });
	// In the core: Ivan and Anna.
	expect([...measuring.measured!.values]).toEqual([1, 1, NaN, NaN, NaN, NaN, NaN, NaN]);
});

test('while one is computed others wait, and only the newest of them is measured', async () => {
	const { measuring, asked, look } = start('metric=degree');
	look('metric=weighted');
	look('metric=core');
	expect(asked).toHaveLength(1);
	asked[0]!.answer();
	await rest();
	expect([measuring.measured!.metric, measuring.state]).toEqual(['degree', 'working']);
	asked[1]!.answer();
	await rest();
	expect(asked.map(({ metric }) => metric)).toEqual(['degree', 'core']);
	expect([measuring.measured!.metric, measuring.state]).toEqual(['core', 'done']);
});

test('it can be stopped, and begun again', async () => {
	const { measuring, asked } = start('metric=degree');
	measuring.stop();
	await rest();
	expect([measuring.state, measuring.measured]).toEqual(['stopped', undefined]);
	measuring.follow();
	asked[1]!.answer();
	await rest();
	expect([measuring.state, measuring.measured!.metric]).toEqual(['done', 'degree']);
});

test('when it fails, nothing older stands in its place', async () => {
	const { measuring, asked, look } = start('metric=degree');
	asked[0]!.answer();
	await rest();
	look('metric=core');
	asked[1]!.fail();
	await rest();
	expect([measuring.state, measuring.measured]).toEqual(['failed', undefined]);
});

test('as soon as nothing is asked for any more, it is given up and nothing is left', async () => {
	const { measuring, asked, look } = start('metric=degree');
	look('');
	await rest();
	expect(asked[0]!.options.signal!.aborted).toBe(true);
	expect([measuring.state, measuring.measured]).toEqual(['done', undefined]);
});

test('selecting, sorting and moving leave it as it is; filters and what is measured on do not', () => {
	const wanted = (query: string) => start(query).measuring.wanted;
	expect(wanted('metric=degree&sel=anna-shilova&sort=name&pane=table')).toBe(wanted('metric=degree'));
	const different = [
		'',
		'&base=all',
		'&project=events',
		'&weight=newman',
		'&fate=executed',
		'&period=1920/1921'
	];
	expect(new Set(different.map((more) => wanted(`metric=degree${more}`))).size).toBe(different.length);
});
