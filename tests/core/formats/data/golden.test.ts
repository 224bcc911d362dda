import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dataFormats } from '#lib/core/formats/data/data-formats.ts';
import { smallCase, take } from './take.ts';

const folder = 'tests/golden/data';
/** Everything in the small case, as a Turkish reader takes it. */
const taken = take(smallCase, 'scope=context', 'tr');

/** The files that a format makes, by name: itself, or what is in its ZIP. */
async function filesOf(id: string): Promise<[name: string, text: string][]> {
	const format = dataFormats.find((each) => each.id === id)!;
	const file = (await format.load())(taken);
	if (typeof file === 'string') return [[`${format.what}.${format.extension}`, file]];
	return Object.entries(unzipSync(file)).map(([name, bytes]) => [`${format.what}/${name}`, strFromU8(bytes)]);
}

test.each(dataFormats.map(({ id }) => id))('%s writes the very bytes of its golden files', async (id) => {
	for (const [name, text] of await filesOf(id)) {
		const path = `${folder}/${id}/${name}`;
		// A new format makes its golden files once; they are read before they are committed, and never edited.
		if (process.env.NEW_GOLDEN && !existsSync(path)) {
			mkdirSync(path.slice(0, path.lastIndexOf('/')), { recursive: true });
			writeFileSync(path, text);
		}
		expect(text, path).toBe(readFileSync(path, 'utf8'));
	}
});

test('a ZIP is the same bytes each time, whatever the zone', async () => {
	for (const { id, extension, load } of dataFormats) {
		if (extension !== 'zip') continue;
		const write = await load();
		const first = write(taken) as Uint8Array;
		const zone = process.env.TZ;
		process.env.TZ = 'Pacific/Auckland';
		const second = write(taken) as Uint8Array;
		if (zone === undefined) delete process.env.TZ;
		else process.env.TZ = zone;
		expect([id, Buffer.compare(first, second)]).toEqual([id, 0]);
	}
});
