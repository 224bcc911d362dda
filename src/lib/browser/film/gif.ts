import { choosePalette, GifWriter } from '#lib/core/formats/figure/sets/write-gif.ts';
import type { FileOrder } from '../format.ts';
import { openFilm, type FilmOrder } from './film-canvas.ts';

/** Figures that decide about the colours of all. */
const sampled = 8;
/** How much of the work choosing the colours is. */
const choosing = 0.1;

/** Makes an animated GIF. Between two figures the page has its turn, so that it stays alive and the work can be given up. */
export async function makeGif(
	order: FilmOrder,
	{ signal, onprogress }: Pick<FileOrder, 'signal' | 'onprogress'>
): Promise<Blob> {
	const { film, size, delays } = order;
	const { show, read } = await openFilm(order);
	const turn = async (share: number) => {
		onprogress?.(share);
		await new Promise((next) => setTimeout(next));
		signal?.throwIfAborted();
	};
	const samples: Uint8ClampedArray[] = [];
	const few = Math.min(sampled, film.count);
	for (let at = 0; at < few; at++) {
		show(Math.floor((at * (film.count - 1)) / Math.max(1, few - 1)));
		samples.push(read());
		await turn((choosing * (at + 1)) / few);
	}
	const writer = new GifWriter(size, choosePalette(samples));
	for (let at = 0; at < film.count; at++) {
		show(at);
		await turn(choosing + ((1 - choosing) * (at + 0.5)) / film.count);
		writer.add(read(), delays[at]!);
		await turn(choosing + ((1 - choosing) * (at + 1)) / film.count);
	}
	return new Blob([writer.finish()], { type: 'image/gif' });
}
