import type { Picture } from '#lib/core/formats/sheet.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { writeSvg } from '#lib/core/formats/svg.ts';
import { fonts } from '#lib/core/scene/theme.ts';
import { embedFonts } from './fonts.ts';
import { paint } from './paint.ts';

/** The picture as an SVG file that carries its fonts. */
export async function makeSvg(picture: Picture): Promise<Blob> {
	const css = await embedFonts(textOf(picture.element));
	return new Blob([writeSvg(picture, css)], { type: 'image/svg+xml' });
}

/** The picture as a PNG, so many times its own size. Throws when the browser does not make it. */
export async function makePng({ element, width, height }: Picture, scale: number): Promise<Blob> {
	const text = textOf(element);
	await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px ${fonts.serif}`, text)));
	const canvas = document.createElement('canvas');
	canvas.width = width * scale;
	canvas.height = height * scale;
	const context = canvas.getContext('2d');
	if (!context) throw new Error('no canvas');
	context.scale(scale, scale);
	paint(context, element);
	const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
	if (!file || file.size === 0) throw new Error(`empty picture at scale ${scale}`);
	return file;
}

/** All that is written in a drawing. */
export function textOf(element: SvgElement): string {
	return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
