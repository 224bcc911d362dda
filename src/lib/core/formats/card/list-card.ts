import { cardMessages as words } from '../../text/card-messages.ts';
import { claimForms } from '../../text/matrix-messages.ts';
import { pageMessages } from '../../text/page-messages.ts';
import { plural } from '../../text/text.ts';
import { sourceForms } from '../../text/walk-messages.ts';
import type { CardCase } from './card-case.ts';
import type { Card } from './card.ts';

/** The picture of the explorer and of pages about the whole case: the heart of it, and how much there is. */
export function composeListCard({ language, opened, core }: CardCase, title: string): Card {
	const { claims, sources, meta } = opened.graph.dataset;
	return {
		kind: words.graph[language],
		title,
		otherNames: [],
		facts: [pageMessages.siteDescription[language]],
		counts: [
			`${claims.length} ${plural(language, claims.length, claimForms[language])}`,
			`${sources.length} ${plural(language, sources.length, sourceForms[language])}`
		].join(' · '),
		caseTitle: meta.title,
		scene: core
	};
}
