import type { Chunk } from '#lib/core/formats/png/chunks.ts';
import type { PixelSize } from '#lib/core/formats/raster-size.ts';
import type { Picture } from '#lib/core/formats/sheet.ts';
import { JobQueue, type JobOptions } from './job-queue.ts';
import type { FontFile } from './page-fonts.ts';
import { startWorker } from './start-worker.ts';

/** What the worker makes a PNG from; plain values all of them. */
export interface TileOrder {
	readonly picture: Picture;
	readonly size: PixelSize;
	/** What the file says of itself. */
	readonly chunks: readonly Chunk[];
	readonly fonts: readonly FontFile[];
}

/** A PNG of any size, made in tiles beside the page. Given up, its worker ends at once, and what it had made is gone. */
export async function makeTiledPng(order: TileOrder, options: JobOptions): Promise<Blob> {
	const queue = new JobQueue(() => startWorker('png'));
	try {
		return (await queue.ask('png', order, options)) as Blob;
	} finally {
		queue.rest();
	}
}
