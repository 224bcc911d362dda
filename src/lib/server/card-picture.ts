import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { deflate } from 'node:zlib';
import { renderAsync, type ResvgRenderOptions } from '@resvg/resvg-js';
import type { Card } from '#lib/core/formats/card/card.ts';
import { drawCard } from '#lib/core/formats/card/draw-card.ts';
import { indexColours } from '#lib/core/formats/png/index-colours.ts';
import { layOutRows, writeIndexedPng } from '#lib/core/formats/png/write-indexed-png.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import { cardSize } from '#lib/core/view/page-head.ts';

const find = createRequire(import.meta.url).resolve;
const serif = '@expo-google-fonts/source-serif-4';

/** The font's own files and none of the machine's: the picture is the same wherever the site is built. */
const options: ResvgRenderOptions = {
	font: {
		fontFiles: [
			find(`${serif}/400Regular/SourceSerif4_400Regular.ttf`),
			find(`${serif}/600SemiBold/SourceSerif4_600SemiBold.ttf`)
		],
		loadSystemFonts: false,
		defaultFontFamily: 'Source Serif 4',
		serifFamily: 'Source Serif 4'
	}
};

const pack = promisify(deflate);

/** The picture beside links to a page, as a PNG of few colours, which is a third of one of all. */
export async function paintCard(card: Card): Promise<Uint8Array<ArrayBuffer>> {
	const image = await renderAsync(writeElement(drawCard(card)), options);
	const indexed = indexColours(image.pixels);
	return writeIndexedPng(cardSize, indexed, await pack(layOutRows(indexed.indices, cardSize)));
}
