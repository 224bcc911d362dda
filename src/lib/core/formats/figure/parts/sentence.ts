import { figureMessages as words } from '../../../text/figure-messages.ts';
import type { Part } from '../part.ts';
import { setParagraph } from './paragraph.ts';

/** What is shown, in words. */
export const sentencePart: Part = {
	id: 'sentence',
	label: words.sentence,
	draw: ({ snapshot: { caption, palette } }, width) =>
		setParagraph(caption.sentence, width, { size: 14, colour: palette.quiet })
};
