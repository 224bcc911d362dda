import { tableMessages as words } from '../text/table-messages.ts';
import { fill } from '../text/text.ts';
import { citeLine, type Captioned } from './sheet.ts';

/** What a table that is taken away says of itself, line by line: title, what is shown, address, version, licence, how to cite. */
export function formatCaption(captioned: Captioned): string[] {
	const { caption, language } = captioned;
	const { titleLine, shownLine, addressLine, versionLine, licenceLine } = words;
	const lines = [titleLine, shownLine, addressLine, versionLine, licenceLine];
	return [...lines.map((line) => fill(line[language], { ...caption })), citeLine(captioned)];
}
