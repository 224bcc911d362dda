import fc from 'fast-check';
import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { figureChoices, partIds, plainFigure, type Figure } from '#lib/core/formats/figure/figure.ts';
import { crc32 } from '#lib/core/formats/png/chunks.ts';
import { inflateCapped } from '#lib/core/formats/state/inflate-capped.ts';
import { jsonDepth } from '#lib/core/formats/state/json-depth.ts';
import { checkCase, stateLimits, type PictureState } from '#lib/core/formats/state/picture-state.ts';
import { decodeState, encodeState } from '#lib/core/formats/state/state-bytes.ts';
import { languages } from '#lib/core/text/text.ts';
import { formatView } from '#lib/core/view/view.ts';
import { smallDataset } from '../../../fixtures/small.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { arbitraryView } from '../../view/arbitrary-view.ts';
import { sampleBytes, sampleState } from './samples.ts';

/** The bytes of a state that says anything at all, with a right sum. */
function bytesOf(json: string | Uint8Array, version = 1): Uint8Array {
	const packed = deflateSync(typeof json === 'string' ? strToU8(json) : json);
	const bytes = Uint8Array.of(...strToU8('FTLN'), 0, 0, 0, 0, version, ...packed);
	new DataView(bytes.buffer).setUint32(4, crc32(bytes.subarray(8)));
	return bytes;
}

const plain = JSON.parse(JSON.stringify({ format: 'fateline', version: 1, ...sampleState })) as object;
const decodeJson = (value: unknown) => decodeState(bytesOf(JSON.stringify(value)));

const arbitraryFigure = fc.record({
	...Object.fromEntries(
		Object.entries(figureChoices).map(([key, options]) => [key, fc.constantFrom(...options)])
	),
	parts: fc.subarray([...partIds]),
	title: fc.string({ unit: 'grapheme', maxLength: 80 }),
	...{ width: fc.integer({ min: 1, max: 20_000 }), height: fc.integer({ min: 1, max: 20_000 }) },
	...{ dpi: fc.integer({ min: 72, max: 600 }), labelSize: fc.constantFrom(5, 6.5, 8.5, 12) },
	reopens: fc.boolean()
}) as unknown as fc.Arbitrary<Figure>;

const optionally = <T>(each: fc.Arbitrary<T>) => fc.option(each, { nil: undefined });

const arbitraryState: fc.Arbitrary<PictureState> = fc.record({
	case: fc.record({
		...{ name: fc.string({ maxLength: 40 }), title: fc.string({ unit: 'binary', maxLength: 90 }) },
		...{ version: fc.string({ maxLength: 9 }), licence: fc.constant('CC-BY-4.0') }
	}),
	language: fc.constantFrom(...languages),
	query: arbitraryView(localise(smallDataset, 'en')).map(formatView),
	camera: optionally(
		fc.record({
			...{ x: fc.double({ min: -1e5, max: 1e5, noNaN: true }), y: fc.integer({ min: -500, max: 500 }) },
			zoom: fc.double({ min: 0.15, max: 6, noNaN: true }),
			...{ width: fc.integer({ min: 300, max: 4000 }), height: fc.integer({ min: 300, max: 4000 }) }
		})
	),
	figure: optionally(arbitraryFigure)
});

test('any state comes back the same, and is the same bytes again', () => {
	fc.assert(
		fc.property(arbitraryState, (state) => {
			const bytes = encodeState(state)!;
			const { state: again } = decodeState(bytes);
			expect(again).toEqual(JSON.parse(JSON.stringify(state)));
			expect(encodeState(again!)).toEqual(bytes);
		}),
		{ numRuns: 300 }
	);
});

test('the same state in another order of its fields is the same bytes', () => {
	const turned = Object.fromEntries(Object.entries(sampleState).reverse()) as unknown as PictureState;
	expect(encodeState(turned)).toEqual(sampleBytes);
	expect(decodeState(sampleBytes)).toEqual({ state: sampleState });
});

test.each<[string, object, string]>([
	['a later version', { version: 2, query: 17 }, 'newer'],
	['half a version', { version: 1.5 }, 'damaged'],
	['no version', { version: undefined }, 'damaged'],
	['another format', { format: 'excalidraw' }, 'damaged'],
	['no query', { query: undefined }, 'damaged'],
	['a query that is a list', { query: ['fate=executed'] }, 'damaged'],
	['a query of 300 kB', { query: 'fate='.padEnd(300_000, 'x') }, 'damaged'],
	['a language that is none', { language: 'xx' }, 'damaged'],
	['no case', { case: undefined }, 'damaged'],
	['a case that is a text', { case: 'red-lathe' }, 'damaged'],
	['a case without a name', { case: { title: 'x', version: '1', licence: 'x' } }, 'damaged'],
	['a title of 300 kB', { case: { ...sampleState.case, title: 'x'.repeat(300_000) } }, 'damaged'],
	['a camera that is nothing', { camera: null }, 'damaged'],
	['a camera that is a list', { camera: [1, 2, 3] }, 'damaged'],
	['a zoom that is text', { camera: { ...sampleState.camera, zoom: '1' } }, 'damaged'],
	['a zoom of 0', { camera: { ...sampleState.camera, zoom: 0 } }, 'damaged'],
	['a place that is nowhere', { camera: { ...sampleState.camera, x: 1e300 } }, 'damaged'],
	['a figure that is true', { figure: true }, 'damaged'],
	['a width that is text', { figure: { width: '100' } }, 'damaged'],
	['parts that are a text', { figure: { parts: 'title' } }, 'damaged'],
	['a figure that is a list', { figure: [] }, 'damaged'],
	['a format that is a number', { figure: { format: 3 } }, 'damaged']
])('%s is refused', (_, change, problem) => {
	expect(decodeJson({ ...plain, ...change })).toEqual({ problem });
});

test.each(['[]', 'null', '1', '"x"', '', '{', '{"format":', '\u0000', '{}'])('%j is refused', (json) => {
	expect(decodeState(bytesOf(json))).toEqual({ problem: 'damaged' });
});

test('1e999 is not a number that is taken', () => {
	const json = JSON.stringify({ ...plain, camera: { ...sampleState.camera, x: 7_777 } });
	expect(decodeState(bytesOf(json)).state?.camera?.x).toBe(7_777);
	expect(decodeState(bytesOf(json.replace('7777', '1e999')))).toEqual({ problem: 'damaged' });
});

test('fields that nobody asks for change nothing, whatever they are called', () => {
	const json = JSON.stringify({ ...plain, extra: 1 }).replace(
		'"extra":1',
		'"__proto__":{"query":"a","polluted":1},"constructor":{"prototype":{"polluted":1}},"toString":1,"later":[]'
	);
	expect(decodeState(bytesOf(json))).toEqual({ state: sampleState });
	expect(({} as Record<string, unknown>).polluted).toBeUndefined();
	// What is inherited is not there.
	const inherited = JSON.stringify({ ...plain, query: undefined, extra: 1 });
	const proto = inherited.replace('"extra":1', '"__proto__":{"query":"a"}');
	expect(decodeState(bytesOf(proto))).toEqual({ problem: 'damaged' });
});

test('a choice that is not known here is that of a plain figure, and so is one that is missing', () => {
	const { state } = decodeJson({
		...plain,
		figure: { paper: 'a99', parts: ['hologram', 7, 'title'], dpi: 300 }
	});
	expect(state?.figure).toEqual({ ...plainFigure, parts: ['title'], dpi: 300 });
});

describe('limits', () => {
	const nest = (depth: number) =>
		JSON.stringify({ ...plain, extra: 0 }).replace(
			'"extra":0',
			`"extra":${'['.repeat(depth)}${']'.repeat(depth)}`
		);

	test('nested 64 deep is read, 65 deep and 100,000 deep are not', () => {
		expect(decodeState(bytesOf(nest(63)))).toEqual({ state: sampleState });
		expect(decodeState(bytesOf(nest(64)))).toEqual({ problem: 'damaged' });
		expect(decodeState(bytesOf(nest(100_000)))).toEqual({ problem: 'damaged' });
		expect(jsonDepth('{"a\\"[[[":[{"b":"]]"}],"c":[]}')).toBe(3);
	});

	test('what unpacks to more than 5 MB is given up as soon as it is more', () => {
		const bomb = deflateSync(new Uint8Array(60_000_000), { level: 9 });
		expect(bomb.length).toBeLessThan(stateLimits.packed);
		expect(inflateCapped(bomb, stateLimits.unpacked)).toBe('too-large');
		const bytes = bytesOf(new Uint8Array(5_000_001));
		expect(bytes.length).toBeLessThan(10_000);
		expect(decodeState(bytes)).toEqual({ problem: 'too-large' });
	});

	test('packed, 1 MB is the most', () => {
		expect(decodeState(new Uint8Array(1_000_001))).toEqual({ problem: 'too-large' });
		expect(decodeState(new Uint8Array(1_000_000))).toEqual({ problem: 'damaged' });
	});

	test('what would be refused is not written', () => {
		const query = (length: number) => ({ ...sampleState, query: 'x'.repeat(length) });
		expect(encodeState(query(200_001))).toBeUndefined();
		expect(decodeState(encodeState(query(200_000))!).state?.query.length).toBe(200_000);
	});

	test('inflated in small pieces, everything is as it was', () => {
		fc.assert(
			fc.property(
				fc.uint8Array({ maxLength: 4000, size: 'max' }),
				fc.integer({ min: 0, max: 9 }),
				(data, level) => {
					const packed = deflateSync(data, { level: level as 0 });
					expect(inflateCapped(packed, data.length)).toEqual(data);
					if (data.length > 0) expect(inflateCapped(packed, data.length - 1)).toBe('too-large');
					expect(inflateCapped(packed.subarray(0, -1), 4000)).toBe('damaged');
				}
			),
			{ numRuns: 200 }
		);
	});
});

test('one byte changed anywhere is damage; one of a newer version says so', () => {
	for (let at = 0; at < sampleBytes.length; at++)
		for (const bit of [1, 16, 128]) {
			const changed = sampleBytes.slice();
			changed[at]! ^= bit;
			expect(decodeState(changed)).toEqual({ problem: 'damaged' });
		}
	expect(decodeState(bytesOf('what this version cannot know', 2))).toEqual({ problem: 'newer' });
	for (let length = 0; length < sampleBytes.length; length++)
		expect(decodeState(sampleBytes.subarray(0, length))).toEqual({ problem: 'damaged' });
});

test('a picture of another case is told by the name of its data, not by the title', () => {
	const reading = decodeState(sampleBytes);
	expect(checkCase(reading, { name: 'red-lathe' })).toBe(reading);
	expect(checkCase(reading, { name: 'blue-lathe' })).toEqual({
		problem: 'foreign-case',
		title: 'Красный станок'
	});
	expect(checkCase({ problem: 'none' }, { name: 'red-lathe' })).toEqual({ problem: 'none' });
});
