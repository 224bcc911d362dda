import { introMessages as messages } from '../text/intro-messages.ts';
import type { Text } from '../text/text.ts';

/** Questions to begin with: each is a view, hence an address. A test holds that every one of them finds somebody. */
export const questions: readonly { readonly text: Text; readonly query: string }[] = [
	{ text: messages.questionShot, query: 'fate=died-in-purges,executed' },
	{ text: messages.questionLetter, query: 'sel=letter-of-the-22' },
	{
		text: messages.questionSigners,
		query: 'scope=context&pane=outcomes&groups=signed:letter-of-the-22'
	},
	{ text: messages.questionUnion, query: 'sel=metalworkers-union' },
	{ text: messages.questionTied, query: 'scope=wider&path=alexander-shliapnikov~clara-zetkin' },
	{ text: messages.questionUnknown, query: 'fate=unknown' }
];
