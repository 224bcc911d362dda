import type { Source } from '../../dataset/records.ts';
import { bibtexAuthors, escapeTex, escapeUrl } from './bibtex-text.ts';
import { composeInView } from './in-view.ts';
import { composeViewAsSource, sourcesInView, type ViewAsSource } from './sources-in-view.ts';
import type { Taken } from './taken.ts';

/**
 * BibTeX in UTF-8, with the types and fields that BibLaTeX also knows; keys are the ids of the sources, the same as in
 * every other file. The first entry is the view itself.
 */
export function writeBibtex(taken: Taken): string {
	const entries = [
		writeView(composeViewAsSource(taken)),
		...sourcesInView(composeInView(taken)).map(writeBibtexEntry)
	];
	return entries.join('\n');
}

interface Kind {
	readonly type: string;
	/** The field that says in what it appeared, and by whom it was published. */
	readonly container?: string;
	readonly publisher?: string;
}

const kinds: Readonly<Record<string, Kind>> = {
	book: { type: 'book', container: 'series' },
	chapter: { type: 'incollection', container: 'booktitle' },
	'entry-encyclopedia': { type: 'incollection', container: 'booktitle' },
	'article-journal': { type: 'article', container: 'journal' },
	'article-newspaper': { type: 'article', container: 'journal' },
	review: { type: 'article', container: 'journal' },
	report: { type: 'techreport', publisher: 'institution' },
	thesis: { type: 'phdthesis', publisher: 'school' },
	webpage: { type: 'online', container: 'organization' }
};

/** One work as an entry. */
export function writeBibtexEntry(source: Source): string {
	const {
		type,
		container = 'howpublished',
		publisher = 'publisher'
	} = kinds[source.type] ?? { type: 'misc' };
	const [year, month] = source.issued?.['date-parts']?.[0] ?? [];
	return writeEntry(type, source.id, {
		author: bibtexAuthors(source.author),
		editor: bibtexAuthors(source.editor),
		translator: bibtexAuthors(source.translator),
		// Twice in braces a title keeps its capitals in every style.
		title: `{${escapeTex(source.title)}}`,
		[container]: escapeTex(source['container-title']),
		[publisher]: escapeTex(source.publisher),
		year: escapeTex(year === undefined ? source.issued?.literal : String(year)),
		month: month === undefined ? '' : String(month),
		pages: escapeTex(source.page).replace(/(\d)-(?=\d)/g, '$1--'),
		url: escapeUrl(source.URL),
		// Not `note`, which is printed: what was read of it, and in which copy, is no part of a reference.
		annote: escapeTex(source.note)
	});
}

function writeView({ id, title, author, publisher, ...rest }: ViewAsSource): string {
	const { version, abstract, note, URL: url, accessed } = rest;
	const [year, month, day] = accessed['date-parts'][0].map((part) => String(part).padStart(2, '0'));
	return writeEntry('misc', id, {
		author: bibtexAuthors(author),
		title: `{${escapeTex(title)}}`,
		publisher: escapeTex(publisher),
		year,
		version: escapeTex(version),
		url: escapeUrl(url),
		urldate: `${year}-${month}-${day}`,
		abstract: escapeTex(abstract),
		note: escapeTex(`${note} ${rest.license}`)
	});
}

/** An entry, a field to each line; empty fields are left out. */
function writeEntry(type: string, key: string, fields: Readonly<Record<string, string | undefined>>): string {
	const lines = Object.entries(fields)
		.filter(([, value]) => value)
		.map(([name, value]) => `\t${name} = {${value}}`);
	return `@${type}{${key},\n${lines.join(',\n')}\n}\n`;
}
