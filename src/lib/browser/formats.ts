import type { Picture } from '#lib/core/formats/sheet.ts';
import type { Text } from '#lib/core/text/text.ts';
import { makePng, makeSvg } from './picture.ts';

/** A kind of file that a picture can become. */
export interface Format {
	readonly id: string;
	readonly label: Text;
	/** Whether it has pixels, so that a size is to be chosen and has a limit. */
	readonly pixels: boolean;
	readonly make: (picture: Picture, scale: number) => Promise<Blob>;
}

/** Every format, in the order of the menu. A new one is one file and one line here. */
export const formats: readonly Format[] = [
	{ id: 'png', label: { tr: 'PNG', en: 'PNG', ru: 'PNG' }, pixels: true, make: makePng },
	{
		id: 'svg',
		label: { tr: 'SVG (vektör)', en: 'SVG (vector)', ru: 'SVG (вектор)' },
		pixels: false,
		make: makeSvg
	}
];
