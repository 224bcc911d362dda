import type { Name } from '../../dataset/records.ts';

const commands: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
	...Object.fromEntries([...'&%$#_{}'].map((letter) => [letter, `\\${letter}`]))
};

/** A text in which TeX finds no command; on one line. */
export function escapeTex(text = ''): string {
	return text.replace(/\s+/g, ' ').replace(/[\\~^&%$#_{}]/g, (letter) => commands[letter]!);
}

/** BibTeX takes an address as it is, but must be able to count its braces. */
export function escapeUrl(url = ''): string {
	return url.replace(/[{}\\^~\s]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** "Lind, Vera and Işık, Ömer"; what is no person's name stays in one piece. */
export function bibtexAuthors(names: readonly Name[] = []): string {
	return names
		.map(({ literal, family = '', given = '' }) => {
			if (literal !== undefined) return `{${escapeTex(literal)}}`;
			return [family, given].filter(Boolean).map(guard).join(', ');
		})
		.filter(Boolean)
		.join(' and ');
}

/** A comma or an "and" inside a name would be taken for the end of it. */
function guard(part: string): string {
	return /,|\band\b/.test(part) ? `{${escapeTex(part)}}` : escapeTex(part);
}
