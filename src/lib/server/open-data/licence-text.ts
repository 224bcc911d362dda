import { fileMessages } from '#lib/core/text/file-messages.ts';
import { openFileMessages as words } from '#lib/core/text/open-file-messages.ts';
import { fill, languages } from '#lib/core/text/text.ts';
import { wholeCase } from '../dataset.ts';
import { caseDescription } from './description.ts';

/** Under which licence the data are, and where its text is, in every language. */
export function writeLicence(): string {
	const { meta } = wholeCase();
	const [licence] = caseDescription().licenses;
	const told = languages.map((language) => {
		const { version } = meta;
		const title = meta.title[language];
		const cite = fill(fileMessages.cite[language], { title, version, licence: meta.licence });
		return fill(words.licenceText[language], {
			...{ title, version, cite, licence: licence?.title ?? meta.licence },
			address: licence?.path ?? meta.licence
		});
	});
	return told.join('\n\n') + '\n';
}
