import { partMessages as words } from '../../../text/part-messages.ts';
import { citeLine } from '../../sheet.ts';
import type { Part } from '../part.ts';
import { setParagraph } from './paragraph.ts';

/** How to cite the view, in the figure's style; in the usual words until the styles have been loaded. */
export const citationPart: Part = {
	id: 'citation',
	label: words.citation,
	draw: ({ snapshot, references }, width) => {
		const { address, date } = snapshot.caption;
		const text = references ? references.cite(address, date) : citeLine(snapshot);
		return setParagraph(text, width, { size: 11, colour: snapshot.palette.quiet });
	}
};
