import { formatWork } from '../../dataset/cite.ts';
import type { Cited } from '../../dataset/records.ts';
import { cardMessages as words } from '../../text/card-messages.ts';
import { languages } from '../../text/text.ts';
import { cutScene, type CardCase } from './card-case.ts';
import type { Card } from './card.ts';

/**
 * The picture of a source, the same in every language: it stands there in its own. Drawn are those of whom it tells.
 * Throws for an unknown id.
 */
export function composeSourceCard({ opened, whole }: CardCase, id: string, caseTitle: string): Card {
	const { dataset } = opened.graph;
	const source = dataset.sources.find((each) => each.id === id);
	if (!source) throw new Error(`unknown source: ${id}`);
	const tells = ({ citations }: Cited<string>) => citations.some((citation) => citation.source === id);
	const claims = dataset.claims.filter(tells);
	const ties = new Set(claims.map(({ subject, object }) => `${subject} ${object}`));
	const about = new Set([
		...claims.flatMap(({ subject, object }) => [subject, object]),
		...dataset.attributes.filter(tells).map(({ entity }) => entity),
		...dataset.fates.filter(tells).map(({ person }) => person),
		...dataset.positions.filter(tells).map(({ holder }) => holder)
	]);
	const { title, ...rest } = source;
	return {
		kind: languages.map((each) => words.source[each]).join(' · '),
		// A title in letters that the fonts lack stands on its page; here is the name by which the source is found.
		title: hasLetters(title) ? title : id,
		otherNames: [],
		facts: [formatWork({ ...rest, title: '' })].filter(hasLetters),
		counts: '',
		caseTitle,
		scene: cutScene(whole, about, (a, b) => ties.has(`${a} ${b}`))
	};
}

/** Whether the fonts of pictures have all letters of a text. */
function hasLetters(text: string): boolean {
	return !/(?![\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])\p{Letter}|[\u3000-\u303f]/u.test(text);
}
