import type { Format } from './format.ts';
import { makeJpeg, makePng, makeWebp } from './raster.ts';
import { makeSvgFile } from './svg-file.ts';

const same = (text: string) => ({ tr: text, en: text, ru: text });

/** Every format of a picture, in the order of the menu. A new one is one file and one line here. */
export const formats: readonly Format[] = [
	{ id: 'png', label: same('PNG'), pixels: true, make: makePng },
	{ id: 'svg', label: same('SVG'), pixels: false, make: makeSvgFile },
	{
		id: 'pdf',
		label: same('PDF'),
		pixels: false,
		make: async (order) => (await import('./pdf.ts')).makePdf(order)
	},
	{ id: 'jpeg', label: same('JPEG'), pixels: true, make: makeJpeg },
	{ id: 'webp', label: same('WebP'), pixels: true, make: makeWebp }
];
