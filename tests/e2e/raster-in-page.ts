export { shippedFigure } from './shipped-figure.ts';
export { compareScreen } from './screen-in-page.ts';
export { copyPicture } from '#lib/browser/copy-picture.ts';
export { checkWorkerAddress } from '#lib/browser/start-worker.ts';
export { makingOf } from '#lib/browser/canvas-limits.ts';
export { pageFonts } from '#lib/browser/page-fonts.ts';
export { makeTiledPng } from '#lib/browser/png-tiles.ts';
export { printInstead } from '#lib/browser/print-instead.ts';
export { canEncode, makeJpeg, makePng, makeWebp } from '#lib/browser/raster.ts';

/** The pixels of a picture file, as this browser reads it. */
export async function readPixels(file: Blob): Promise<ImageData> {
	const image = await createImageBitmap(file, { premultiplyAlpha: 'none', colorSpaceConversion: 'none' });
	const context = new OffscreenCanvas(image.width, image.height).getContext('2d', {
		willReadFrequently: true
	})!;
	context.drawImage(image, 0, 0);
	return context.getImageData(0, 0, image.width, image.height);
}

/** How two pictures differ: how many pixels by more than can be seen, and the most; and how many pixels are clear. */
export async function comparePixels(one: Blob, other: Blob) {
	const [a, b] = [await readPixels(one), await readPixels(other)];
	let [differing, most, inked, clear] = [0, 0, 0, 0];
	for (let at = 0; at < a.data.length; at += 4) {
		let apart = 0;
		// As they are seen: of what is nearly clear the colour does not matter.
		for (let part = 0; part < 4; part++)
			apart = Math.max(apart, Math.abs(seen(a.data, at, part) - seen(b.data, at, part)));
		most = Math.max(most, apart);
		if (apart > 16) differing++;
		if (b.data[at]! < 200 && b.data[at + 3] === 255) inked++;
		if (b.data[at + 3] === 0) clear++;
	}
	return { width: b.width, height: b.height, differing, most, inked, clear };
}

function seen(data: Uint8ClampedArray, at: number, part: number): number {
	return part === 3 ? data[at + 3]! : (data[at + part]! * data[at + 3]!) / 255;
}

export async function toBase64(file: Blob): Promise<string> {
	const bytes = new Uint8Array(await file.arrayBuffer());
	let text = '';
	for (let at = 0; at < bytes.length; at += 0x8000)
		text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(text);
}
