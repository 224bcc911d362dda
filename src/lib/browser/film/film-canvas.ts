import type { Film, FilmSize } from '#lib/core/formats/figure/sets/film.ts';
import { fonts } from '#lib/core/scene/theme.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { paint } from '../paint.ts';

/** What a film is made from. */
export interface FilmOrder {
	readonly film: Film;
	readonly size: FilmSize;
	/** How long each figure stands, in milliseconds. */
	readonly delays: readonly number[];
}

/** A canvas on which the figures of a film are painted, one at a time; the letters that they need are there. */
export async function openFilm({ film, size }: FilmOrder) {
	const text = textOf(film.draw(0).element) + textOf(film.draw(film.count - 1).element);
	await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 12px ${fonts.serif}`, text)));
	const canvas = document.createElement('canvas');
	canvas.width = size.width;
	canvas.height = size.height;
	const context = canvas.getContext('2d', { willReadFrequently: true });
	if (!context) throw new Error('no canvas');
	return {
		canvas,
		context,
		show: (at: number) => {
			// A film has no see-through paper.
			context.fillStyle = '#fff';
			context.fillRect(0, 0, size.width, size.height);
			paint(context, film.draw(at).element);
		},
		read: () => context.getImageData(0, 0, size.width, size.height).data
	};
}

function textOf(element: SvgElement): string {
	return element.children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
}
