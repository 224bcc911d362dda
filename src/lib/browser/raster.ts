import { addJpegMetadata } from '#lib/core/formats/metadata/jpeg-metadata.ts';
import { pngMetadata } from '#lib/core/formats/metadata/png-metadata.ts';
import { addWebpMetadata } from '#lib/core/formats/metadata/webp-metadata.ts';
import { writeChunk } from '#lib/core/formats/png/chunks.ts';
import { pixelSize, type PixelSize, type RasterFormat } from '#lib/core/formats/raster-size.ts';
import { withState } from '#lib/core/formats/state/index.ts';
import { stateChunk } from '#lib/core/formats/state/png-state.ts';
import { makingOf } from './canvas-limits.ts';
import { checkFile } from './check-file.ts';
import type { FileOrder } from './format.ts';
import { loadFonts } from './load-fonts.ts';
import { pageFonts } from './page-fonts.ts';
import { makeTiledPng } from './png-tiles.ts';
import { createSurface, encode, paintPart } from './raster-surface.ts';

/** Pixels of a drawing to an inch. */
const cssDpi = 96;

/**
 * Makes a PNG of any size up to `largest.png`: on one canvas, or in tiles where that is too large. With what it says of
 * itself, its size on paper, and what opens it again.
 */
export async function makePng(order: FileOrder): Promise<Blob> {
	const { picture, scale, about, state } = order;
	const size = pixelSize(picture, scale);
	const chunks = [...pngMetadata(about, cssDpi * scale), ...(state ? [stateChunk(state)] : [])];
	if (demand(size, 'png') === 'tiles')
		return makeTiledPng({ picture, size, chunks, fonts: pageFonts() }, order);
	const plain = await onCanvas(order, size, 'image/png');
	// The header always has the same length: nothing of the picture itself is copied.
	const [head, rest] = [plain.slice(0, headerEnd), plain.slice(headerEnd)];
	return new Blob([head, ...chunks.map(writeChunk), rest], { type: 'image/png' });
}

/** Signature and header of a PNG. */
const headerEnd = 8 + 25;

/** Makes a JPEG, white where the picture shows through. */
export async function makeJpeg(order: FileOrder): Promise<Blob> {
	const size = pixelSize(order.picture, order.scale);
	demand(size, 'jpeg');
	const plain = await onCanvas(order, size, 'image/jpeg', 0.95);
	return finish(plain, 'jpeg', order, (file) => addJpegMetadata(file, order.about, cssDpi * order.scale));
}

/** Makes a WebP, without loss. Rejects where the browser cannot: see `canEncode`. */
export async function makeWebp(order: FileOrder): Promise<Blob> {
	const size = pixelSize(order.picture, order.scale);
	demand(size, 'webp');
	const plain = await onCanvas(order, size, 'image/webp', 1);
	const dpi = cssDpi * order.scale;
	return finish(plain, 'webp', order, (file) => addWebpMetadata(file, order.about, { ...size, dpi }));
}

/** Whether this browser makes files of a type; asked for another, it makes a PNG without a word. */
export async function canEncode(format: RasterFormat): Promise<boolean> {
	const type = `image/${format}`;
	return (await encode(createSurface({ width: 1, height: 1 }), type)).type === type;
}

function demand(size: PixelSize, format: RasterFormat) {
	const making = makingOf(size, format);
	if (making === 'too-large') throw new RangeError(`${format} of ${size.width} × ${size.height} pixels`);
	return making;
}

async function onCanvas(
	{ picture, onprogress, signal }: FileOrder,
	size: PixelSize,
	type: string,
	quality?: number
): Promise<Blob> {
	signal?.throwIfAborted();
	await loadFonts(document.fonts, picture.element);
	signal?.throwIfAborted();
	const context = createSurface(size);
	if (type === 'image/jpeg') {
		context.fillStyle = '#fff';
		context.fillRect(0, 0, size.width, size.height);
	}
	paintPart(context, picture, size);
	onprogress?.(0.5);
	const file = await encode(context, type, quality);
	context.canvas.width = context.canvas.height = 0;
	signal?.throwIfAborted();
	onprogress?.(1);
	return checkFile(file, type, size);
}

/** Adds what the file says of itself, and what opens it again. */
async function finish(
	plain: Blob,
	format: 'jpeg' | 'webp',
	{ state }: FileOrder,
	add: (file: Uint8Array) => Uint8Array<ArrayBuffer> | undefined
): Promise<Blob> {
	const file = add(new Uint8Array(await plain.arrayBuffer()));
	if (!file) throw new Error(`${plain.type} is torn`);
	return new Blob([state ? withState(format, file, state) : file], { type: plain.type });
}
