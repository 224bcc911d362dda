import type { Figure } from '#lib/core/formats/figure/figure.ts';
import { textScale } from '#lib/core/formats/figure/sheet-size.ts';
import type { PixelSize } from '#lib/core/formats/raster-size.ts';
import type { Box } from '#lib/core/scene/scene.ts';
import { paint } from '#lib/browser/paint.ts';
import { createSurface } from '#lib/browser/raster-surface.ts';
import { shippedFigure } from './shipped-figure.ts';

interface Cytoscape {
	readonly zoom: () => number;
	readonly pan: () => { readonly x: number; readonly y: number };
	readonly nodes: () => { style: (name: string, value: number) => void };
}

/**
 * How far what Cytoscape draws and an exported picture of the same part, as large, are alike: of all pixels with ink in
 * one, the share that has the same colour beside it, at most a pixel away, in the other. Names are left out: on paper they
 * stand elsewhere.
 */
export async function compareScreen(query: string, palette: Figure['palette']) {
	const surface = document.querySelector<HTMLElement>('.graph-canvas .surface')!;
	const { cy } = surface._cyreg as unknown as { cy: Cytoscape };
	cy.nodes().style('text-opacity', 0);
	await new Promise((done) => setTimeout(done, 800));
	const layers = [...surface.querySelectorAll('canvas')];
	const { width, height } = layers[0]!;
	const [zoom, pan] = [cy.zoom(), cy.pan()];
	const box = { x: -pan.x / zoom, y: -pan.y / zoom, width: width / zoom, height: height / zoom };
	const picture = await drawFrame(query, palette, { width, height }, box);
	const screen = createSurface({ width, height });
	screen.fillStyle = getComputedStyle(document.body).backgroundColor;
	screen.fillRect(0, 0, width, height);
	for (const layer of layers) screen.drawImage(layer, 0, 0);
	const both = [screen, picture].map((each) => each.getImageData(0, 0, width, height));
	const [there, back] = [agreement(both[0]!, both[1]!), agreement(both[1]!, both[0]!)];
	return {
		alike: (there.agreed + back.agreed) / (there.inked + back.inked),
		inked: [there.inked, back.inked]
	};
}

/** A frame on a sheet of its own, without the sheet's margin. */
async function drawFrame(query: string, palette: Figure['palette'], size: PixelSize, box: Box) {
	// The margin grows with the sheet, and the sheet with it.
	let margin = 0;
	const sheet = () => ({ width: size.width + 2 * margin, height: size.height + 2 * margin });
	for (let step = 0; step < 40; step++) margin = 36 * textScale(sheet());
	const figure = { palette, scope: 'frame', labels: 'none', parts: ['graph'], paper: 'custom' } as const;
	const changes = { ...figure, unit: 'px', dpi: 96, ...sheet() } as const;
	const { picture } = await shippedFigure('en', query, changes, box);
	const context = createSurface(size);
	context.translate(-margin, -margin);
	paint(context, picture.element);
	return context;
}

/** Colours further apart are told apart, and so is ink from paper. */
const apart = 40;
/** The frame has a border. */
const border = 3;

function agreement(one: ImageData, other: ImageData): { inked: number; agreed: number } {
	const { width, height, data } = one;
	const distance = (at: number, to: Uint8ClampedArray, there: number) =>
		Math.max(...[0, 1, 2].map((part) => Math.abs(data[at + part]! - to[there + part]!)));
	const paper = 4 * (border * width + border);
	const near = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => 4 * (down * width + right)));
	let [inked, agreed] = [0, 0];
	for (let y = border; y < height - border; y++)
		for (let x = border; x < width - border; x++) {
			const at = 4 * (y * width + x);
			if (distance(at, data, paper) <= apart) continue;
			inked++;
			if (near.some((step) => distance(at, other.data, at + step) <= apart)) agreed++;
		}
	return { inked, agreed };
}
