import { readState } from '../../src/lib/core/formats/state/index.ts';
import type { PictureState } from '../../src/lib/core/formats/state/picture-state.ts';
import { encodeState } from '../../src/lib/core/formats/state/state-bytes.ts';
import { expect, open, test } from './site.ts';
import { inRaster, lendRaster } from './raster-page.ts';

/** Three times as large it is a tile and a part of another wide, and two strips high. */
const wide = { paper: 'custom', unit: 'px', dpi: 96, width: 1500, height: 900 } as const;

test('in tiles a picture is the same as on one canvas, opaque or not, in any script', async ({ page }) => {
	test.slow();
	await lendRaster(page);
	await open(page, 'ru/');
	const compared = await inRaster(page, wide, async (raster, sheet) => {
		const { picture: opaque, about } = await raster.shippedFigure('ru', 'certainty=certain&rest=hide', sheet);
		const { element } = opaque;
		const drawn = element.children.filter((child) => typeof child === 'string' || child.tag !== 'rect');
		const clear = { ...opaque, element: { ...element, children: drawn } };
		const shares: number[] = [];
		const results = [];
		for (const picture of [opaque, clear]) {
			const order = { picture, about, scale: 3, outlined: false, state: undefined };
			const one = await raster.makePng(order);
			const tiled = await raster.makeTiledPng(
				{ picture, size: { width: 4500, height: 2700 }, chunks: [], fonts: raster.pageFonts() },
				{ onprogress: (share) => shares.push(share) }
			);
			const kind = new Uint8Array(await tiled.slice(25, 26).arrayBuffer())[0];
			results.push({ kind, ...(await raster.comparePixels(one, tiled)) });
		}
		return { results, shares };
	});
	const [opaque, clear] = compared.results;
	expect(opaque).toMatchObject({ kind: 2, width: 4500, height: 2700, clear: 0 });
	expect(clear).toMatchObject({ kind: 6, width: 4500, height: 2700 });
	expect(clear!.clear).toBeGreaterThan(9_000_000);
	for (const { differing, most, inked } of compared.results) {
		expect(inked).toBeGreaterThan(100_000);
		// The soft edges of long lines are reckoned anew in every tile: a few pixels are a little lighter or darker.
		expect(differing).toBeLessThan(1000);
		expect(most).toBeLessThan(72);
	}
	expect(compared.shares.length).toBeGreaterThanOrEqual(4);
	expect(compared.shares.filter((share) => share === 1)).toHaveLength(2);
});

const state: PictureState = {
	case: { name: 'workers-opposition', title: 'Ё', version: '1.0.0', licence: 'CC-BY-4.0' },
	language: 'tr',
	query: 'fate=executed',
	...{ camera: undefined, figure: undefined }
};

test('PNG, JPEG and WebP: the size that was asked for, what they say of themselves, and what opens them again', async ({
	page
}) => {
	await lendRaster(page);
	await open(page, 'tr/');
	const bytes = [...encodeState(state)!];
	const files = await inRaster(page, bytes, async (raster, carried) => {
		const { picture, about } = await raster.shippedFigure('tr', 'fate=executed', { paper: 'a5' });
		const clear = { ...picture, element: { ...picture.element, children: [] } };
		const order = { picture, about, scale: 150 / 96, outlined: false, state: Uint8Array.from(carried) };
		const made = [];
		for (const make of [raster.makePng, raster.makeJpeg, raster.makeWebp]) {
			const file = await make(order);
			const empty = await make({ ...order, picture: clear });
			const [pixels, nothing] = [await raster.readPixels(file), await raster.readPixels(empty)];
			made.push({
				...{ type: file.type, base64: await raster.toBase64(file), size: [pixels.width, pixels.height] },
				...{
					colours: new Set(new Uint32Array(pixels.data.buffer)).size,
					corner: [...pixels.data.slice(0, 4)]
				},
				nothing: [...nothing.data.slice(0, 4)]
			});
		}
		const encodes = [await raster.canEncode('webp'), await raster.canEncode('jpeg')];
		return { made, title: about.title, encodes };
	});
	expect(files.encodes).toEqual([true, true]);
	const [png, jpeg, webp] = files.made;
	// 148 × 210 mm at 150 to an inch.
	for (const { size, colours, corner, base64 } of files.made) {
		expect(size).toEqual([874, 1240]);
		expect(colours).toBeGreaterThan(200);
		for (const [part, value] of [250, 246, 238, 255].entries())
			expect(Math.abs(corner[part]! - value)).toBeLessThan(3);
		const file = Buffer.from(base64, 'base64');
		expect(readState(file)).toEqual({ state });
		const text = file.toString('utf8');
		for (const said of ['<dc:title><rdf:Alt>', files.title.replace('&', '&amp;'), 'CC-BY-4.0', 'Fateline'])
			expect(text).toContain(said);
	}
	expect(files.made.map(({ type }) => type)).toEqual(['image/png', 'image/jpeg', 'image/webp']);
	// Where nothing is drawn a JPEG is white, the others are clear.
	expect([png, jpeg, webp].map((made) => made!.nothing)).toEqual([
		...[
			[0, 0, 0, 0],
			[255, 255, 255, 255],
			[0, 0, 0, 0]
		]
	]);
});

test('given up, a picture in tiles ends at once; too large, it is refused beforehand; a foreign worker is not started', async ({
	page
}) => {
	await lendRaster(page);
	await open(page, 'en/');
	const told = await inRaster(page, undefined, async (raster) => {
		const { picture, about } = await raster.shippedFigure('en', '', { paper: 'a4' });
		const giveUp = new AbortController();
		const shares: number[] = [];
		const onprogress = (share: number) => {
			shares.push(share);
			giveUp.abort(new Error('enough'));
		};
		const order = { picture, about, outlined: false, state: undefined };
		const outcome = (file: Promise<Blob>) =>
			file.then(
				({ type, size }) => `${type} ${size}`,
				(error: Error) => error.message
			);
		const ended = await outcome(raster.makePng({ ...order, scale: 25, onprogress, signal: giveUp.signal }));
		const reasons = [];
		for (const make of [raster.makePng, raster.makeJpeg, raster.makeWebp])
			reasons.push(await outcome(make({ ...order, scale: 54 })));
		const making = [20, 6, 60].map((scale) =>
			raster.makingOf({ width: 794 * scale, height: 1123 * scale }, 'png')
		);
		let refused = '';
		try {
			raster.checkWorkerAddress('/service-worker.js');
		} catch (error) {
			refused = String(error);
		}
		return { ended, shares: shares.length, reasons, making, refused };
	});
	expect(told.ended).toBe('enough');
	expect(told.shares).toBe(1);
	expect(told.reasons).toEqual(['png', 'jpeg', 'webp'].map((each) => `${each} of 42860 × 60616 pixels`));
	expect(told.making).toEqual(['tiles', 'one-canvas', 'too-large']);
	expect(told.refused).toContain('not a worker of this site: /service-worker.js');
});

test('the clipboard gets a picture as PNG, and an SVG as text; where it is not allowed, that is said', async ({
	page,
	context
}) => {
	await lendRaster(page);
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await open(page, 'en/');
	const copied = await inRaster(page, undefined, async (raster) => {
		const { picture, about } = await raster.shippedFigure('en', '', { paper: 'a5' });
		const order = { picture, about, scale: 1, outlined: false, state: undefined };
		const asPicture = await raster.copyPicture('image/png', raster.makePng(order));
		const [item] = await navigator.clipboard.read();
		const pixels = await raster.readPixels(await item!.getType('image/png'));
		const svg = new Blob(['<svg>Ё</svg>'], { type: 'image/svg+xml' });
		const asText = await raster.copyPicture('text/plain', Promise.resolve(svg));
		const text = await navigator.clipboard.readText();
		const failed = raster.copyPicture('image/png', Promise.reject(new Error('no file')));
		const reason = await failed.catch((error: Error) => error.message);
		return { asPicture, size: [pixels.width, pixels.height], asText, text, reason };
	});
	expect(copied).toEqual({
		...{ asPicture: true, size: [559, 794], asText: true, text: '<svg>Ё</svg>', reason: 'no file' }
	});
	await context.clearPermissions();
	await page.evaluate(() => {
		navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
	});
	const refused = await inRaster(page, undefined, (raster) =>
		raster.copyPicture('image/png', Promise.resolve(new Blob(['a'], { type: 'image/png' })))
	);
	expect(refused).toBe(false);
	// Whatever is complained of behind the back of whoever asked would be found once the test has ended.
	const both = await inRaster(page, undefined, (raster) =>
		raster
			.copyPicture('image/png', Promise.reject(new Error('no file')))
			.catch((error: Error) => error.message)
	);
	expect(both).toBe('no file');
});
