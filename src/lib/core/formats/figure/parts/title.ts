import { figureMessages as words } from '../../../text/figure-messages.ts';
import type { Part } from '../part.ts';
import { setParagraph } from './paragraph.ts';

/** The title chosen for the figure, else that of the case. */
export const titlePart: Part = {
	id: 'title',
	label: words.title,
	draw: ({ snapshot: { caption, palette }, figure }, width) =>
		setParagraph(figure.title.trim() || caption.title, width, {
			...{ size: 26, bold: true, colour: palette.ink }
		})
};
