import { openCardCase, type CardCase } from '#lib/core/formats/card/card-case.ts';
import type { Card } from '#lib/core/formats/card/card.ts';
import { composeEntityCard } from '#lib/core/formats/card/entity-card.ts';
import { composeListCard } from '#lib/core/formats/card/list-card.ts';
import { composeSourceCard } from '#lib/core/formats/card/source-card.ts';
import { composeFateCard, composeRelationCard } from '#lib/core/formats/card/term-card.ts';
import type { Term } from '#lib/core/dataset/records.ts';
import { messages } from '#lib/core/text/messages.ts';
import { pageMessages } from '#lib/core/text/page-messages.ts';
import { languages, type Language, type Text } from '#lib/core/text/text.ts';
import { caseFile, caseTours, describeCase } from './dataset.ts';
import type { SitePlace } from './site-pages.ts';

const opened = new Map<Language, CardCase>();

/** What stands on the picture beside links to a page; throws for a page that there is not. */
export function composeCard({ language, page }: SitePlace): Card {
	const own = cardCase(language);
	const label = (list: (dataset: CardCase) => readonly Term<string>[], id: string) =>
		Object.fromEntries(
			languages.map((each) => [each, list(cardCase(each)).find((term) => term.id === id)!.label])
		) as Text;
	switch (page.kind) {
		case 'entity':
			return composeEntityCard(own, page.id);
		case 'source':
			return composeSourceCard(own, page.id, (describeCase() as { title: string }).title);
		case 'relation':
			return composeRelationCard(
				own,
				page.id,
				label(({ opened }) => opened.graph.dataset.vocabulary.relations, page.id)
			);
		case 'fate':
			return composeFateCard(
				own,
				page.id,
				label(({ opened }) => opened.graph.dataset.vocabulary.fates, page.id)
			);
		case 'explorer':
			return composeListCard(own, messages.caseTitle[language]);
		case 'tour':
			return composeListCard(own, caseTours().find(({ id }) => id === page.id)!.title[language]);
		default:
			return composeListCard(own, pageMessages[page.kind][language]);
	}
}

function cardCase(language: Language): CardCase {
	const known = opened.get(language) ?? openCardCase(caseFile(language), language);
	opened.set(language, known);
	return known;
}
