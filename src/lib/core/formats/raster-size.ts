/** The longest side and the largest area, in pixels, that one canvas of this browser can have. */
export interface CanvasLimits {
	readonly side: number;
	readonly area: number;
}

export interface PixelSize {
	readonly width: number;
	readonly height: number;
}

/** A picture is made on one canvas, in tiles that are joined while they are packed, or not at all. */
export type Making = 'one-canvas' | 'tiles' | 'too-large';

export type RasterFormat = 'png' | 'jpeg' | 'webp';

/** What a format can hold: JPEG and WebP by their specifications, PNG as far as can be waited for. */
export const largest: Readonly<Record<RasterFormat, CanvasLimits>> = {
	png: { side: 60_000, area: 1_000_000_000 },
	jpeg: { side: 65_535, area: Infinity },
	webp: { side: 16_383, area: Infinity }
};

/** A canvas takes four bytes a pixel, and packing it as many again: larger PNGs are made in tiles. */
export const comfortable = 1 << 26;

/** The pixels of a drawing at a scale. */
export function pixelSize({ width, height }: PixelSize, scale: number): PixelSize {
	return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** How a file of this size can be made by a browser with these limits. */
export function checkSize(size: PixelSize, limits: CanvasLimits, format: RasterFormat = 'png'): Making {
	if (!fits(size, largest[format])) return 'too-large';
	if (format !== 'png') return fits(size, limits) ? 'one-canvas' : 'too-large';
	return fits(size, limits) && size.width * size.height <= comfortable ? 'one-canvas' : 'tiles';
}

function fits({ width, height }: PixelSize, { side, area }: CanvasLimits): boolean {
	return Math.max(width, height) <= side && width * height <= area;
}
