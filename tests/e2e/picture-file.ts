import { readFile } from 'node:fs/promises';
import type { Figure } from '#lib/core/formats/figure/figure.ts';
import { expect, type Download, type Page } from '@playwright/test';
import { choose } from './site.ts';

export interface Settings {
	readonly format: Figure['format'];
	readonly dpi?: number;
	readonly paper?: Figure['paper'];
	readonly colours?: Figure['palette'];
}

/** Opens the dialog. */
export async function openDialog(page: Page) {
	await page.locator('header button.main').click();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	return dialog;
}

/** Takes the picture through the dialog, which is left open. */
export async function takePicture(page: Page, { format, dpi, paper, colours }: Settings) {
	const dialog = page.getByRole('dialog');
	await choose(page, 'format', format);
	if (colours) await choose(page, 'colours', colours);
	if (paper) await dialog.locator('select[name=paper]').selectOption(paper);
	if (dpi) await dialog.locator('select[name=dpi]').selectOption(String(dpi));
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		dialog.locator('button.save').click()
	]);
	return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

async function bytesOf(download: Download): Promise<Buffer> {
	expect(await download.failure()).toBeNull();
	return readFile(await download.path());
}

/** The size of a PNG, from its header (PNG specification, section 11.2.2). */
export function sizeOfPng(bytes: Buffer): { width: number; height: number } {
	expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
	expect(bytes.toString('latin1', 12, 16)).toBe('IHDR');
	expect(bytes.toString('latin1', bytes.length - 8, bytes.length - 4)).toBe('IEND');
	return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}

/** What a browser makes of a PNG: its size, how many colours are in it, and the one in its corner. */
export async function decodePng(page: Page, bytes: Buffer) {
	return onBlankPage(page, bytes.toString('base64'), async (base64) => {
		const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
		const image = await createImageBitmap(new Blob([data], { type: 'image/png' }));
		const canvas = new OffscreenCanvas(600, Math.round((600 * image.height) / image.width));
		const context = canvas.getContext('2d', { willReadFrequently: true })!;
		context.drawImage(image, 0, 0, canvas.width, canvas.height);
		const pixels = new Uint32Array(context.getImageData(0, 0, canvas.width, canvas.height).data.buffer);
		const [red, green, blue] = context.getImageData(1, 1, 1, 1).data;
		return {
			width: image.width,
			height: image.height,
			colours: new Set(pixels).size,
			corner: [red, green, blue]
		};
	});
}

export interface ReadSvg {
	readonly wellFormed: boolean;
	readonly root: string;
	readonly size: readonly string[];
	readonly title: string;
	readonly description: string;
	/** Every text that is drawn, lines joined, halos left out. */
	readonly texts: readonly string[];
	/** What could do something or load something from elsewhere. */
	readonly active: readonly string[];
	readonly fonts: number;
}

/** What a browser reads in an SVG file. */
export async function readSvg(page: Page, text: string): Promise<ReadSvg> {
	return onBlankPage(page, text, async (source) => {
		const root = new DOMParser().parseFromString(source, 'image/svg+xml').documentElement;
		const all = [root, ...root.querySelectorAll('*')];
		const addresses = all
			.flatMap((each) => [...each.attributes])
			.filter(({ name }) => /href|src|^on/.test(name));
		return {
			wellFormed: root.getElementsByTagName('parsererror').length === 0,
			root: `${root.namespaceURI} ${root.localName}`,
			size: ['width', 'height', 'viewBox'].map((name) => root.getAttribute(name)!),
			title: root.querySelector(':scope > title')?.textContent ?? '',
			description: root.querySelector(':scope > desc')?.textContent ?? '',
			texts: [...root.querySelectorAll('text:not([aria-hidden], [aria-hidden] *)')].map((each) =>
				each.children.length > 0
					? [...each.children].map((line) => line.textContent).join(' ')
					: (each.textContent ?? '')
			),
			active: [
				...all
					.map(({ localName }) => localName)
					.filter((name) =>
						/^(script|foreignObject|image|feImage|use|iframe|object|embed|handler|listener|set|animate.*)$/.test(
							name
						)
					),
				...addresses.map(({ name, value }) => `${name}=${value}`)
			],
			fonts: (root.querySelector('style')?.textContent?.match(/@font-face/g) ?? []).length
		};
	});
}

export interface Comparison {
	/** The share of all pixels that clearly differ. */
	readonly differing: number;
	/** For every element asked for, how far on average its pixels are from each other, from 0 to 255. */
	readonly spots: readonly number[];
}

/** Holds a PNG against what the browser itself makes of the SVG file of the same picture, of the same size. */
export async function comparePictures(
	page: Page,
	{ svg, png, spots }: { readonly svg: string; readonly png: Buffer; readonly spots: string }
): Promise<Comparison> {
	const sheet = await page.context().newPage();
	try {
		await sheet.setViewportSize(sizeOfPng(png));
		await sheet.setContent(`<style>body { margin: 0 } svg { display: block }</style>${svg}`);
		await sheet.evaluate(() => document.fonts.ready);
		const boxes = await sheet.locator(spots).evaluateAll((all) =>
			all.map((each) => {
				const { x, y, width, height } = each.getBoundingClientRect();
				return { x, y, width, height };
			})
		);
		const own = await sheet.screenshot();
		return await sheet.evaluate(comparePixels, {
			files: [own, png].map((file) => file.toString('base64')),
			boxes
		});
	} finally {
		await sheet.close();
	}
}

interface Spot {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Runs in the browser. */
async function comparePixels({ files, boxes }: { files: string[]; boxes: Spot[] }) {
	const [one, other] = await Promise.all(
		files.map(async (base64) => {
			const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			const image = await createImageBitmap(new Blob([data], { type: 'image/png' }));
			const context = new OffscreenCanvas(image.width, image.height).getContext('2d')!;
			context.drawImage(image, 0, 0);
			return context.getImageData(0, 0, image.width, image.height);
		})
	);
	const { width, height, data } = one!;
	const distance = (x: number, y: number) => {
		const at = 4 * (y * width + x);
		return Math.max(...[0, 1, 2].map((part) => Math.abs(data[at + part]! - other!.data[at + part]!)));
	};
	let differing = 0;
	for (let y = 0; y < height; y++) for (let x = 0; x < width; x++) if (distance(x, y) > 64) differing++;
	const spots = boxes.map((box) => {
		let [sum, count] = [0, 0];
		for (let y = Math.floor(box.y); y < box.y + box.height; y++)
			for (let x = Math.floor(box.x); x < box.x + box.width; x++, count++) sum += distance(x, y);
		return sum / count;
	});
	return { differing: differing / (width * height), spots };
}

/** Runs a function on an empty page, where no policy of the site holds. */
async function onBlankPage<A, R>(page: Page, argument: A, act: (argument: A) => Promise<R>): Promise<R> {
	const blank = await page.context().newPage();
	try {
		return (await blank.evaluate(act as never, argument as never)) as R;
	} finally {
		await blank.close();
	}
}
