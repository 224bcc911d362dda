import { formatWork } from '../../dataset/cite.ts';
import type { ClaimEntry, Dossiers } from '../../dataset/dossier.ts';
import type { Dataset } from '../../dataset/records.ts';
import { offlineMessages as words } from '../../text/offline-messages.ts';
import type { Language } from '../../text/text.ts';
import { element, type Markup } from './markup.ts';
import { linkOut } from './statements.ts';

/** All claims of a file as a table, by subject, and below it the works by the numbers under which they are cited. */
export function composeClaims(dataset: Dataset<string>, dossiers: Dossiers, language: Language): Markup {
	const { compare } = new Intl.Collator(language);
	const claims = dataset.claims
		.map((claim) => dossiers.ofClaim(claim))
		.sort((a, b) => compare(a.subject.name[language], b.subject.name[language]));
	const cited = new Set(claims.flatMap(({ references }) => references.map(({ source }) => source)));
	const works = dataset.sources.filter(({ id }) => cited.has(id));
	const numbers = new Map(works.map(({ id }, at) => [id, at + 1]));
	const { subject, relation, object, date, certainty, sources } = words;
	const headings = [subject, relation, object, date, certainty, sources];
	return element('details', { id: 'claims' }, [
		element('summary', {}, [
			`${words.claims[language]} `,
			element('span', { class: 'count' }, [String(claims.length)])
		]),
		element('div', { class: 'wide', tabindex: 0, role: 'region', 'aria-label': words.claims[language] }, [
			element('table', {}, [
				element('thead', {}, [
					element(
						'tr',
						{},
						headings.map((heading) => element('th', { scope: 'col' }, [heading[language]]))
					)
				]),
				element(
					'tbody',
					{},
					claims.map((claim) => composeRow(claim, language, numbers))
				)
			])
		]),
		element('h3', {}, [words.sources[language]]),
		element(
			'ol',
			{ class: 'works' },
			works.map((work, at) =>
				element('li', { id: `work-${at + 1}` }, [linkOut(work.URL ?? '', formatWork(work))])
			)
		)
	]);
}

function composeRow(claim: ClaimEntry, language: Language, numbers: ReadonlyMap<string, number>): Markup {
	const { subject, relation, role, text, note, object, date, certaintyLabel, references } = claim;
	const cell = (...children: (Markup | string)[]) => element('td', {}, children);
	const said = [relation, role, text, note].filter((part) => part !== '').join(' · ');
	const cites = references.flatMap(({ source, locator }, at) => {
		const number = numbers.get(source)!;
		const link = element('a', { href: `#work-${number}` }, [`[${number}]`]);
		return [...(at > 0 ? ['; '] : []), link, ...(locator ? [` ${locator}`] : [])];
	});
	return element('tr', { 'data-claim': claim.id }, [
		element('th', { scope: 'row' }, [subject.name[language]]),
		cell(said),
		cell(object.name[language]),
		cell(date),
		cell(certaintyLabel),
		cell(...cites)
	]);
}
