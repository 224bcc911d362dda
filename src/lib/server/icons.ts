import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

export interface Icon {
	readonly file: string;
	readonly size: number;
	/** Whether systems may cut it to a shape of their own: then it fills the whole square, and what matters stands in the middle. */
	readonly maskable: boolean;
}

/** The sizes that systems ask for: 180 is Apple's, and Apple rounds the corners itself. */
export const icons: readonly Icon[] = [
	{ file: '192.png', size: 192, maskable: false },
	{ file: '512.png', size: 512, maskable: false },
	{ file: 'maskable-512.png', size: 512, maskable: true },
	{ file: '180.png', size: 180, maskable: true }
];

/** Draws the sign that stands in app.html. */
export function drawIcon({ size, maskable }: Icon): Uint8Array<ArrayBuffer> {
	const sign = readSign(readFileSync('src/app.html', 'utf8'));
	const svg = maskable ? fillSquare(sign) : sign;
	const png = new Resvg(svg, { fitTo: { mode: 'width', value: size }, font: { loadSystemFonts: false } });
	return new Uint8Array(png.render().asPng());
}

/** The icon that a page has in its head, as SVG. Throws when there is none. */
export function readSign(page: string): string {
	const written = /href="data:image\/svg\+xml,([^"]+)"/.exec(page)?.[1];
	if (!written) throw new Error('no icon in app.html');
	return decodeURIComponent(written);
}

/** The sign within the middle four fifths of a square in its own ground colour. */
function fillSquare(sign: string): string {
	const [ground, colour] = /<rect [^>]*fill='([^']+)'[^>]*\/>/.exec(sign) ?? [];
	if (!ground || !colour) throw new Error('the icon has no ground');
	const [, opening, inside] = /^(<svg [^>]*>)(.*)<\/svg>$/s.exec(sign.replace(ground, ''))!;
	const square = `<rect width='32' height='32' fill='${colour}'/>`;
	return `${opening}${square}<g transform='translate(4.4 4.4) scale(0.725)'>${inside}</g></svg>`;
}
