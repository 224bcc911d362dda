import { expect, test } from 'vitest';
import { loadOnce } from '#lib/ui/load-once.ts';

/** Loads that end when they are told to. */
function slowLoads() {
	const ends: ((error?: Error) => void)[] = [];
	const load = () =>
		new Promise<number>((resolve, reject) => {
			const turn = ends.length + 1;
			ends.push((error) => (error ? reject(error) : resolve(turn)));
		});
	return { ends, load: loadOnce(load) };
}

test('what is asked for while it loads, as it ends and later is done in this order', async () => {
	const { ends, load } = slowLoads();
	const done: string[] = [];
	const ask = async (name: string) => void done.push(`${name} ${await load()}`);
	const first = ask('first');
	const second = ask('second');
	ends[0]!();
	await Promise.all([first, second, ask('third')]);
	await ask('fourth');
	expect(done).toEqual(['first 1', 'second 1', 'third 1', 'fourth 1']);
	expect(ends.length).toBe(1);
});

test('when it cannot be had, all who asked are told, and the next has it loaded again', async () => {
	const { ends, load } = slowLoads();
	const told = [load(), load()].map((each) => each.catch((error: Error) => error.message));
	ends[0]!(new Error('lost'));
	expect(await Promise.all(told)).toEqual(['lost', 'lost']);
	const next = load();
	ends[1]!();
	expect(await next).toBe(2);
});
