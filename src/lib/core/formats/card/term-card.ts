import { cardMessages as words } from '../../text/card-messages.ts';
import { claimForms } from '../../text/matrix-messages.ts';
import { peopleForms } from '../../text/outcome-messages.ts';
import { languages, plural, type Text } from '../../text/text.ts';
import { cutScene, type CardCase } from './card-case.ts';
import type { Card } from './card.ts';
import { capital } from './entity-card.ts';

/** The picture of a relation: all ties that are of it. */
export function composeRelationCard({ language, opened, whole }: CardCase, id: string, label: Text): Card {
	const { dataset } = opened.graph;
	const claims = dataset.claims.filter(({ relation }) => relation === id);
	const ties = new Set(claims.map(({ subject, object }) => `${subject} ${object}`));
	return {
		kind: words.relation[language],
		...namesOf(label, language),
		facts: [],
		counts: `${claims.length} ${plural(language, claims.length, claimForms[language])}`,
		caseTitle: dataset.meta.title,
		scene: cutScene(whole, new Set(claims.flatMap(({ subject, object }) => [subject, object])), (a, b) =>
			ties.has(`${a} ${b}`)
		)
	};
}

/** The picture of a fate: all of whom it is told best. */
export function composeFateCard({ language, opened, whole }: CardCase, id: string, label: Text): Card {
	const { dataset } = opened.graph;
	const people = [...opened.index.fates].filter(([, { fate }]) => fate === id).map(([person]) => person);
	return {
		kind: words.fateKind[language],
		...namesOf(label, language),
		facts: [],
		fate: {
			id,
			words: `${people.length} ${plural(language, people.length, peopleForms[language])}`
		},
		counts: '',
		caseTitle: dataset.meta.title,
		scene: cutScene(whole, new Set(people), () => true)
	};
}

function namesOf(label: Text, language: CardCase['language']): Pick<Card, 'title' | 'otherNames'> {
	const others = languages.filter((each) => each !== language).map((each) => capital(label[each], each));
	return { title: capital(label[language], language), otherNames: others };
}
