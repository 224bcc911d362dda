import { figureMessages as words } from '../../../text/figure-messages.ts';
import { pictureMessages } from '../../../text/picture-messages.ts';
import { fill } from '../../../text/text.ts';
import type { Part } from '../part.ts';
import { setParagraph } from './paragraph.ts';

/** Version and licence of the data. */
export const licencePart: Part = {
	id: 'licence',
	label: words.licence,
	draw: ({ snapshot: { caption, palette, language } }, width) =>
		setParagraph(fill(pictureMessages.licence[language], { ...caption }), width, {
			...{ size: 11, colour: palette.quiet }
		})
};
