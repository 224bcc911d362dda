import { expect, test } from 'vitest';
import type { JobOptions } from '#lib/browser/job-queue.ts';
import type { LayoutOrder } from '#lib/core/graph/jobs/layout-job.ts';
import { layouts } from '#lib/core/graph/layouts/index.ts';
import type { Positions } from '#lib/core/graph/layouts/layout.ts';
import { parseView } from '#lib/core/view/view.ts';
import { Arranging } from '#lib/ui/connections/arranging.svelte.ts';
import { openSmall } from '../fixtures/small.ts';

interface Asked extends LayoutOrder {
	readonly options: JobOptions;
	readonly answer: () => void;
	readonly fail: () => void;
}

/** An arranging whose view and whose worker are in the test's hands. */
function start(query: string) {
	const opened = openSmall();
	const asked: Asked[] = [];
	const looked = { view: parseView(new URLSearchParams(query)) };
	const explorer = {
		case: opened,
		get view() {
			return looked.view;
		}
	};
	const arranging = new Arranging(
		explorer,
		(order, options) =>
			new Promise<Positions>((resolve, reject) => {
				const { place } = layouts.find(({ id }) => id === order.layout)!;
				const answer = () => resolve(place(order.input));
				asked.push({ ...order, options, answer, fail: () => reject(new Error('crashed')) });
				options.signal!.addEventListener('abort', () => reject(options.signal!.reason));
			})
	);
	const look = (next: string) => {
		looked.view = parseView(new URLSearchParams(next));
		arranging.follow();
	};
	arranging.follow();
	return { arranging, asked, look, opened };
}

/** Lets everything that was promised happen. */
const rest = () => new Promise((resolve) => setTimeout(resolve));

test('the delivered places ask for nothing', () => {
	const { arranging, asked } = start('scope=context');
	expect([asked.length, arranging.state, arranging.places, arranging.wanted]).toEqual([
		...[0, 'done', undefined, '']
	]);
});

test('all of the scope is laid out, whatever is filtered; everybody has a place', async () => {
	const { arranging, asked, opened } = start('layout=force&scope=context&relation=criticised');
	expect([arranging.state, asked[0]!.layout]).toEqual(['working', 'force']);
	expect(asked[0]!.input.widths).toHaveLength(opened.graph.dataset.entities.length);
	asked[0]!.options.onprogress!(0.5);
	expect(arranging.share).toBe(0.5);
	asked[0]!.answer();
	await rest();
	expect(arranging.state).toBe('done');
	for (const member of opened.graph.dataset.entities.keys())
		expect(Number.isFinite(arranging.places!.at('context', member).x)).toBe(true);
});

test('what was visible then is laid out, and filters of now ask for nothing new', () => {
	const over = encodeURIComponent('scope=context&relation=criticised');
	const { arranging, asked, look } = start(`layout=force&scope=context&over=${over}`);
	// Ivan, Anna and Pavel criticise each other.
	expect(asked[0]!.input.widths).toHaveLength(3);
	const wanted = arranging.wanted;
	look(`layout=force&scope=context&fate=executed&over=${over}`);
	expect(arranging.wanted).toBe(wanted);
});

test('another wish gives up the one before; the last one counts', async () => {
	const { arranging, asked, look } = start('layout=force');
	look('layout=radial&centre=red-lathe');
	expect(asked[0]!.options.signal!.aborted).toBe(true);
	await rest();
	expect(arranging.state).toBe('working');
	asked[1]!.answer();
	await rest();
	expect([arranging.state, asked.length]).toEqual(['done', 2]);
	look('');
	expect([arranging.state, arranging.places]).toEqual(['done', undefined]);
});

test('stopped or failed, everybody stays where they stand, and it can be begun again', async () => {
	const { arranging, asked, look } = start('layout=force');
	asked[0]!.answer();
	await rest();
	const before = arranging.places;
	look('layout=circle');
	arranging.stop();
	await rest();
	expect([arranging.state, arranging.places === before]).toEqual(['stopped', true]);
	arranging.follow();
	asked[2]!.fail();
	await rest();
	expect([arranging.state, arranging.places === before]).toEqual(['failed', true]);
	arranging.follow();
	asked[3]!.answer();
	await rest();
	expect([arranging.state, arranging.places === before]).toEqual(['done', false]);
});
