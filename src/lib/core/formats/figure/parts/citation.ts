import { figureMessages } from '../../../text/figure-messages.ts';
import { partMessages as words } from '../../../text/part-messages.ts';
import { fill } from '../../../text/text.ts';
import { citeLine } from '../../sheet.ts';
import type { Part } from '../part.ts';
import { setParagraph } from './paragraph.ts';

/** How to cite the view, in the figure's style; in the usual words until the styles have been loaded. */
export const citationPart: Part = {
	id: 'citation',
	label: figureMessages.citation,
	draw: ({ snapshot, references }, width) => {
		const { caption, palette, language } = snapshot;
		const text = references
			? fill(words.cite[language], { citation: references.cite(caption.address, caption.date) })
			: citeLine(snapshot);
		return setParagraph(text, width, { size: 11, colour: palette.quiet });
	}
};
