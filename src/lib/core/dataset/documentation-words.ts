import { bySourceForms, dossierMessages as words, statementForms } from '../text/dossier-messages.ts';
import { fill, plural, type Language } from '../text/text.ts';
import type { Documentation } from './documentation.ts';

/** "14 statements by 6 sources, 2 disputed". */
export function describeDocumentation(counts: Documentation, language: Language): string {
	const { statements, witnesses, disputed } = counts;
	const line = fill(words.documentation[language], {
		statements: `${statements} ${plural(language, statements, statementForms[language])}`,
		witnesses: `${witnesses} ${plural(language, witnesses, bySourceForms[language])}`
	});
	return disputed > 0 ? line + fill(words.disputedOfThem[language], { count: disputed }) : line;
}
