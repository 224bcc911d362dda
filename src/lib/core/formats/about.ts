import type { Language } from '../text/text.ts';
import type { Captioned } from './sheet.ts';

/** What a file says of itself in the places that its format has for that (Dublin Core's elements). */
export interface About {
	readonly title: string;
	/** The filter in words. */
	readonly description: string;
	readonly creator: string;
	readonly licence: string;
	/** Where the same view opens again. */
	readonly source: string;
	readonly version: string;
	readonly language: Language;
	/** The day on which it was made, EDTF. */
	readonly date: string;
}

/** What a caption says, in the words of Dublin Core. */
export function aboutOf({ caption, language }: Captioned): About {
	const { title, sentence, address, version, licence, date } = caption;
	return {
		...{ title, description: sentence, creator: 'Fateline', licence },
		...{ source: address, version, language, date }
	};
}
