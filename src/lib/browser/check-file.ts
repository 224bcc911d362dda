import type { PixelSize } from '#lib/core/formats/raster-size.ts';

/** Up to this many pixels a file is read again to see that it is whole. */
const readable = 1 << 22;

/**
 * The file that a browser made, if it is of the type and size that were asked for. Browsers give an empty file, another
 * type or a smaller picture without a word; this throws.
 */
export async function checkFile(file: Blob, type: string, { width, height }: PixelSize): Promise<Blob> {
	if (file.size === 0) throw new Error(`an empty ${type}`);
	if (file.type !== type) throw new TypeError(`${file.type} in place of ${type}`);
	if (type === 'image/png') await checkPng(file, width, height);
	if (width * height > readable) return file;
	const image = await createImageBitmap(file);
	const read = `${image.width} × ${image.height}`;
	image.close();
	if (read !== `${width} × ${height}`) throw new Error(`${read} pixels in place of ${width} × ${height}`);
	return file;
}

/** A PNG says its size in its header, and its last chunk that it is whole. */
async function checkPng(file: Blob, width: number, height: number): Promise<void> {
	const [header, end] = await Promise.all([file.slice(16, 24).arrayBuffer(), file.slice(-8, -4).text()]);
	const view = new DataView(header);
	if (end !== 'IEND') throw new Error('a torn image/png');
	if (view.getUint32(0) !== width || view.getUint32(4) !== height)
		throw new Error('image/png of another size');
}
