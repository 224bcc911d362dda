import type { JobAnswer, JobRequest } from '#lib/core/graph/jobs/answer.ts';
import { writePng } from '#lib/core/formats/png/write-png.ts';
import { deflate } from './deflate.ts';
import { loadFonts } from './load-fonts.ts';
import { paintStrips, showsThrough } from './paint-strips.ts';
import type { TileOrder } from './png-tiles.ts';

addEventListener('message', ({ data }: MessageEvent<JobRequest>) => void answer(data));

async function answer({ ask, input }: JobRequest): Promise<void> {
	const say = (answer: JobAnswer) => postMessage(answer);
	try {
		const result = await make(input as TileOrder, (share) => say({ ask, type: 'progress', share }));
		say({ ask, type: 'result', result });
	} catch (error) {
		say({ ask, type: 'error', message: error instanceof Error ? error.message : String(error) });
	}
}

async function make(order: TileOrder, onprogress: (share: number) => void): Promise<Blob> {
	const { picture, size, chunks, fonts } = order;
	const { fonts: known } = globalThis as unknown as { fonts: FontFaceSet };
	for (const { family, weight, range, address } of fonts)
		known.add(new FontFace(family, `url(${JSON.stringify(address)})`, { weight, unicodeRange: range }));
	await loadFonts(known, picture.element);
	const shape = { ...size, alpha: showsThrough(picture) };
	const pieces: Blob[] = [];
	// As blobs, which the browser keeps outside of the worker's memory, and on the disk if there are many.
	for await (const piece of writePng(shape, chunks, paintStrips(picture, shape, onprogress), deflate))
		pieces.push(new Blob([piece]));
	return new Blob(pieces, { type: 'image/png' });
}
