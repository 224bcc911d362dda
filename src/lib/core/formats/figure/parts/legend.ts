import { figureMessages as words } from '../../../text/figure-messages.ts';
import { drawLegend } from '../../draw-legend.ts';
import type { Part } from '../part.ts';

/** What the signs mean, with counts of what is visible. */
export const legendPart: Part = {
	id: 'legend',
	label: words.legend,
	draw: ({ snapshot }, width) => {
		const drawn = drawLegend(snapshot, width);
		return drawn.element.children.length > 0 ? drawn : undefined;
	}
};
