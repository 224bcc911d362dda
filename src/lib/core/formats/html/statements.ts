import type { Statement } from '../../dataset/dossier.ts';
import type { Reference } from '../../dataset/references.ts';
import { dossierMessages as words } from '../../text/dossier-messages.ts';
import { offlineMessages } from '../../text/offline-messages.ts';
import { fill, type Language } from '../../text/text.ts';
import { element, type Markup } from './markup.ts';

/** A statement; or several that disagree, together: what is said, when, how sure, and below it who says so. `undated`: that there is no date is told. */
export function composeStatements<S extends Statement>(
	statements: readonly S[],
	language: Language,
	head: (statement: S) => Markup[],
	undated = false
): Markup {
	const kind = statements.length > 1 ? 'statements variants' : 'statements';
	return element(
		'ul',
		{ class: kind },
		statements.map((statement) => composeStatement(statement, language, head(statement), undated))
	);
}

function composeStatement(
	statement: Statement,
	language: Language,
	head: Markup[],
	undated: boolean
): Markup {
	const { text, date, certainty, certaintyLabel, note, references } = statement;
	const said = date || (undated ? words.noDate[language] : '');
	const line = [
		...head,
		...(text ? [element('span', {}, [text])] : []),
		...(said === '' ? [] : [element('span', { class: 'date' }, [said])]),
		element('span', { class: `certainty ${certainty}` }, [certaintyLabel])
	];
	return element('li', {}, [
		// The dot is text: what is copied or read aloud keeps it.
		element(
			'p',
			{},
			line.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))
		),
		note ? element('p', { class: 'note' }, [note]) : undefined,
		element(
			'ul',
			{ class: 'references', 'aria-label': words.sources[language] },
			references.map((reference) => element('li', {}, composeReference(reference, language)))
		)
	]);
}

function composeReference({ work, locator, url, via }: Reference, language: Language): (Markup | string)[] {
	return [
		linkOut(url, work),
		...(locator ? [', ', element('span', { class: 'locator' }, [locator])] : []),
		...(via ? [` (${fill(offlineMessages.via[language], { work: via })})`] : [])
	];
}

/** A link that leaves the file; only the text where the address is not one of the web. */
export function linkOut(url: string, text: string): Markup | string {
	if (!/^https?:\/\//i.test(url)) return text;
	return element('a', { href: url, rel: 'noopener noreferrer external' }, [text]);
}
