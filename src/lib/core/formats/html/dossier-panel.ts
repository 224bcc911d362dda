import { describeDocumentation } from '../../dataset/documentation-words.ts';
import type { Dossier, Group, Statement } from '../../dataset/dossier.ts';
import { dossierMessages as words } from '../../text/dossier-messages.ts';
import { offlineMessages } from '../../text/offline-messages.ts';
import { languages, type Language } from '../../text/text.ts';
import { element, type Markup } from './markup.ts';
import { composeStatements } from './statements.ts';

interface Leads {
	readonly language: Language;
	/** Where a name leads, and where closing does. */
	readonly linkTo: (id: string) => string;
	readonly closed: string;
}

/** All that the file says of one entity: names, fates, facts, positions and ties, each with who says so. */
export function composeDossier(dossier: Dossier, leads: Leads): Markup {
	const { language } = leads;
	const plain = (group: Group<Statement>) => composeGroup(group, language, () => []);
	return element('article', {}, [
		...composeHead(dossier, leads),
		...composePart(words.fate[language], [
			...(dossier.fates.length > 1
				? [element('p', { class: 'against' }, [words.fateVariants[language]])]
				: []),
			...(dossier.fates.length > 0
				? [composeStatements(dossier.fates, language, ({ fate }) => [element('strong', {}, [fate])])]
				: [])
		]),
		...composePart(words.facts[language], dossier.facts.flatMap(plain)),
		...composePart(words.positions[language], dossier.positions.flatMap(plain)),
		...composePart(
			words.ties[language],
			dossier.ties.flatMap((group) =>
				composeGroup(
					group,
					language,
					({ other, role }) => [
						element('a', { href: leads.linkTo(other.id) }, [other.name[language]]),
						...(role ? [element('i', {}, [role])] : [])
					],
					true
				)
			)
		)
	]);
}

function composeHead({ entity, kind, roles, documentation }: Dossier, { language, closed }: Leads): Markup[] {
	const others = languages.filter((other) => other !== language);
	const optional = (text: string, kind: string) => (text ? [element('p', { class: kind }, [text])] : []);
	return [
		element('a', { class: 'close', href: closed, 'aria-label': offlineMessages.close[language] }, ['×']),
		element('p', { class: 'quiet' }, [kind]),
		element('h2', { id: 'chosen', tabindex: -1 }, [entity.name[language]]),
		element(
			'p',
			{ class: 'names' },
			others.map((other) => element('span', { lang: other }, [entity.name[other]]))
		),
		...optional(entity.description, 'description'),
		...optional(describeDocumentation(documentation, language), 'quiet'),
		...optional(roles.join(' · '), 'quiet')
	];
}

/** A heading and what stands below it; nothing when there is nothing. */
function composePart(heading: string, content: readonly Markup[]): Markup[] {
	return content.length === 0 ? [] : [element('section', {}, [element('h3', {}, [heading]), ...content])];
}

function composeGroup<S extends Statement>(
	{ heading, sets }: Group<S>,
	language: Language,
	head: (statement: S) => Markup[],
	undated = false
): Markup[] {
	return [
		element('h4', {}, [heading]),
		...sets.map((set) => composeStatements(set, language, head, undated))
	];
}
