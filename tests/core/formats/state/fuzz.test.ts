import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import { crc32 } from '#lib/core/formats/png/chunks.ts';
import { readState } from '#lib/core/formats/state/index.ts';
import { problems, stateLimits, type Reading } from '#lib/core/formats/state/picture-state.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { formatView, parseView } from '#lib/core/view/view.ts';
import { openSmall } from '../../../fixtures/small.ts';
import { filesWith, sampleBytes, sampleState } from './samples.ts';

const { graph, facets } = openSmall();

/** What may be found in a file: a state within its limits whose view can be shown, or one of the problems. */
function expectReading(reading: Reading) {
	if (reading.problem) {
		expect(problems).toContain(reading.problem);
		return;
	}
	const { query, camera, figure, case: subject } = reading.state;
	const view = tidyView(parseView(new URLSearchParams(query)), graph, facets);
	expect(parseView(new URLSearchParams(formatView(view)))).toEqual(view);
	expect(query.length).toBeLessThanOrEqual(200_000);
	expect(typeof subject.title).toBe('string');
	if (camera) for (const value of Object.values(camera)) expect(Number.isFinite(value)).toBe(true);
	if (figure) expect(Object.getPrototypeOf(figure)).toBe(Object.prototype);
}

/** States that are no states, with sums and packing that are right. */
const hostile = [
	new Uint8Array(60_000_000),
	...[
		`${'['.repeat(50_000)}`,
		`{"format":"fateline","version":1,"x":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`,
		'{"__proto__":{"format":"fateline","version":1}}',
		'{"format":"fateline","version":1,"__proto__":{"query":""},"constructor":1}',
		JSON.stringify({ format: 'fateline', version: 1, ...sampleState, query: 'x'.repeat(300_000) }),
		JSON.stringify({ format: 'fateline', version: 1, ...sampleState, query: ['a'] }),
		JSON.stringify({ format: 'fateline', version: 1, ...sampleState, query: '%&=&moved=core~%ff~1~2' }),
		JSON.stringify({ format: 'fateline', version: 1, ...sampleState, camera: { x: '1' } }),
		JSON.stringify({ format: 'fateline', version: 9 }),
		JSON.stringify({
			...{ format: 'fateline', version: 1, ...sampleState },
			case: { ...sampleState.case, title: '<script>alert(1)</script><img src=x onerror=alert(1)>' }
		})
	].map((json) => strToU8(json))
].map((content) => {
	const packed = deflateSync(content);
	const bytes = new Uint8Array(9 + packed.length);
	bytes.set([...strToU8('FTLN'), 0, 0, 0, 0, 1]);
	bytes.set(packed, 9);
	new DataView(bytes.buffer).setUint32(4, crc32(bytes.subarray(8)));
	return bytes;
});

const carried = await Promise.all([sampleBytes, ...hostile, undefined].map(filesWith));
const files = carried.flatMap((kinds) => Object.values(kinds)).filter((file) => file.length < 200_000);

type Change = (file: Uint8Array) => Uint8Array;
const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const at = (file: Uint8Array, part: number) => Math.floor(part * file.length);
const join = (...parts: Uint8Array[]) => new Uint8Array(Buffer.concat(parts));

const cut = share.map(
	(end): Change =>
		(file) =>
			file.subarray(0, at(file, end))
);
const flip = fc
	.array(fc.tuple(share, fc.nat(255)), { minLength: 1, maxLength: 8 })
	.map((flips): Change => (file) => {
		const changed = file.slice();
		for (const [place, value] of flips) changed[at(file, place)]! ^= value;
		return changed;
	});
const insert = fc.tuple(share, fc.uint8Array({ maxLength: 400 })).map(
	([place, more]): Change =>
		(file) =>
			join(file.subarray(0, at(file, place)), more, file.subarray(at(file, place)))
);
const remove = fc.tuple(share, fc.nat(300)).map(
	([place, length]): Change =>
		(file) =>
			join(file.subarray(0, at(file, place)), file.subarray(at(file, place) + length))
);
const splice = fc.tuple(share, share, fc.nat(files.length - 1)).map(
	([end, begin, other]): Change =>
		(file) =>
			join(file.subarray(0, at(file, end)), files[other]!.subarray(at(files[other]!, begin)))
);
const twice = fc.constant<Change>((file) => join(file, file));
const words = [
	'<fateline-view>',
	'/Type /EmbeddedFile',
	'stream\n',
	'endstream',
	'FTLN',
	'\xff\xe9',
	'RIFF',
	'<'
];
const say = fc.tuple(share, fc.constantFrom(...words)).map(
	([place, word]): Change =>
		(file) =>
			join(file.subarray(0, at(file, place)), Buffer.from(word, 'latin1'), file.subarray(at(file, place)))
);

test('1,000 broken files: a problem that has a name or a state that can be shown, never an exception', () => {
	const seen = new Set<string>();
	const changes = fc.array(fc.oneof(cut, flip, insert, remove, splice, twice, say), {
		minLength: 1,
		maxLength: 3
	});
	fc.assert(
		fc.property(fc.constantFrom(...files), changes, (file, list) => {
			const reading = readState(list.reduce((changed, change) => change(changed), file));
			expectReading(reading);
			seen.add(reading.problem ?? 'state');
		}),
		{ numRuns: 1000, seed: 5 }
	);
	expect([...seen].sort()).toEqual(['damaged', 'newer', 'none', 'not-a-picture', 'state', 'too-large']);
});

test('random bytes behind the beginning of each kind of file', () => {
	const heads = carried.at(-1)!;
	fc.assert(
		fc.property(
			fc.constantFrom(...Object.values(heads)),
			fc.nat(40),
			fc.uint8Array({ maxLength: 3000, size: 'max' }),
			(file, length, noise) => expectReading(readState(join(file.subarray(0, length), noise)))
		),
		{ numRuns: 1000, seed: 7 }
	);
});

test('unbroken, each hostile state is refused in every kind of file, or is harmless', () => {
	for (const kinds of carried) for (const file of Object.values(kinds)) expectReading(readState(file));
	const answers = carried
		.slice(1, -1)
		.map((kinds) => [...new Set(Object.values(kinds).map((file) => readState(file).problem ?? 'state'))]);
	expect(answers.map((each) => each.join())).toEqual([
		...['too-large', 'damaged', 'damaged', 'damaged', 'damaged', 'damaged', 'damaged', 'state'],
		...['damaged', 'newer', 'state']
	]);
	expect(hostile[0]!.length).toBeLessThan(stateLimits.packed);
});

test('one letter of the state changed, in every kind of file: never another state', async () => {
	const sound = Object.values(await filesWith(sampleBytes));
	fc.assert(
		fc.property(fc.constantFrom(...sound), share, fc.integer({ min: 1, max: 255 }), (file, place, value) => {
			const changed = file.slice();
			changed[at(file, place)]! ^= value;
			const reading = readState(changed);
			if (reading.state) expect(reading.state).toEqual(sampleState);
		}),
		{ numRuns: 1000, seed: 11 }
	);
});
