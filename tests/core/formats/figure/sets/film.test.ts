import { expect, test } from 'vitest';
import { divideByTime } from '#lib/core/formats/figure/sets/divide-time.ts';
import { composeSet } from '#lib/core/formats/figure/sets/figure-set.ts';
import { layOutFilm } from '#lib/core/formats/figure/sets/film.ts';
import { choosePalette, GifWriter } from '#lib/core/formats/figure/sets/write-gif.ts';
import { clipText } from '#lib/core/formats/clip-text.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import { textWidth } from '#lib/core/scene/labels.ts';
import { contentOf } from '../../../../fixtures/figures.ts';
import { setOf, setSource } from '../../../../fixtures/sets.ts';
import { openShipped } from '../content.ts';
import { writtenIn } from '../written-in.ts';
import { readGif } from './read-gif.ts';

const size = { width: 40, height: 20 };
const [paper, ink, red] = ['#faf6ee', '#231f1a', '#a8453a'];

/** A picture of a paper with a square of another colour that stands so far from the left. */
function square(left: number, colour: string): Uint8ClampedArray {
	const rgba = new Uint8ClampedArray(size.width * size.height * 4);
	for (let at = 0; at < rgba.length / 4; at++) {
		const [x, y] = [at % size.width, Math.floor(at / size.width)];
		const inside = x >= left && x < left + 8 && y >= 6 && y < 14;
		const hex = Number.parseInt((inside ? colour : paper).slice(1), 16);
		rgba.set([hex >> 16, (hex >> 8) & 255, hex & 255, 255], 4 * at);
	}
	return rgba;
}

test('a GIF holds every figure with its time, for ever, in the colours of the film; the same figures make the same bytes', () => {
	const figures = [square(2, ink), square(12, ink), square(12, red), square(30, ink)];
	const make = () => {
		const writer = new GifWriter(size, choosePalette(figures));
		figures.forEach((figure, at) => writer.add(figure, at === 3 ? 2000 : 500));
		return writer.finish();
	};
	const gif = readGif(make());
	expect(gif).toMatchObject({ ...size, loops: 0 });
	expect(gif.frames.map(({ delay }) => delay)).toEqual([50, 50, 50, 200]);
	expect(gif.frames.map(({ transparent }) => transparent)).toEqual([undefined, 255, 255, 255]);
	for (const [at, { pixels, size: own }] of gif.frames.entries()) {
		expect(own).toEqual([size.width, size.height]);
		const wanted = figures[at]!;
		const meant = pixels.map(
			(_, nth) =>
				`#${[...wanted.subarray(4 * nth, 4 * nth + 3)].map((part) => part.toString(16).padStart(2, '0')).join('')}`
		);
		expect(pixels).toEqual(meant);
	}
	expect(make()).toEqual(make());
});

const content = (query: string, labels: 'all' | 'none' = 'all') =>
	contentOf(openShipped('en'), query, { figure: { labels } });
const years = { from: 1917, to: 1924, step: 1, how: 'standing' } as const;

test('in a film only the year, the people, the ties and the counts change; nothing is clipped and no name jumps', () => {
	const set = setOf(openShipped('en'), '', years);
	for (const film of [
		{ width: 1280, height: 720 },
		{ width: 1080, height: 1080 }
	]) {
		const { count, draw } = layOutFilm(content(''), set, film);
		expect(count).toBe(8);
		const places = new Map<string, string>();
		for (let at = 0; at < count; at++) {
			const frame = draw(at);
			expect(frame).toMatchObject(film);
			const written = writtenIn(frame.element);
			for (const { text, left, right, top, bottom } of written) {
				expect(left, text).toBeGreaterThanOrEqual(-0.5);
				expect(right, text).toBeLessThanOrEqual(film.width + 0.5);
				expect(top, text).toBeGreaterThanOrEqual(-0.5);
				expect(bottom, text).toBeLessThanOrEqual(film.height + 0.5);
			}
			expect(written.map(({ text }) => text)).toContain(`end of ${1917 + at}`);
			for (const { short } of openShipped('en').graph.dataset.entities) {
				const line = written.find(({ text }) => text === short);
				if (!line) continue;
				const place = `${line.left.toFixed(1)} ${line.top.toFixed(1)}`;
				expect([short, places.get(short) ?? place]).toEqual([short, place]);
				places.set(short, place);
			}
		}
		expect(places.size).toBeGreaterThan(10);
	}
});

test('a film shows of each year what its view shows, and years of which nothing is known stay in it', () => {
	const shipped = openShipped('en');
	const late = { ...years, from: 1940, to: 1959, how: 'within' } as const;
	const source = setSource(shipped, 'certainty=disputed');
	expect(setOf(shipped, 'certainty=disputed', late).members.length).toBeLessThan(20);
	expect(composeSet(source, divideByTime(source, late), true).members.length).toBe(20);
	const now = setOf(shipped, '', years);
	const { draw } = layOutFilm(content('', 'none'), now, { width: 1280, height: 720 });
	const texts = writtenIn(draw(4).element).map(({ text }) => text);
	expect(texts).toContain(`Claims: ${now.members[4]!.count} of ${now.total}`);
	expect(writeElement(draw(0).element)).not.toBe(writeElement(draw(7).element));
});

test.each([
	['belge', 10, 'belge'],
	['uluslararası örgüt', 5, 'uluslara…'],
	['x', 0.1, '…']
])('%s in %f em is %s', (text, width, clipped) => {
	expect(clipText(text, width)).toBe(clipped);
	if (text !== 'x') expect(textWidth(clipped, false)).toBeLessThanOrEqual(width);
});
