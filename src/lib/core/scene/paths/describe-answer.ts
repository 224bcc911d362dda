import type { Graph } from '../../graph/build.ts';
import { pathMessages as words } from '../../text/path-messages.ts';
import { fill, joinWords, type Language } from '../../text/text.ts';
import type { View } from '../../view/view.ts';
import type { Answer } from './connect.ts';
import { chosenPath } from './highlight.ts';

/** What the sentence adds: how two are tied, by the path that is chosen; or who joins several. */
export function describeAnswer(
	{ dataset, entityIndex }: Graph,
	answer: Answer,
	{ focus, nth }: Pick<View, 'focus' | 'nth'>,
	language: Language
): string {
	const nameOf = (member: number) => dataset.entities[member]!.short;
	const named = (id: string) => nameOf(entityIndex.get(id)!);
	if (answer.type === 'path' && focus?.type === 'path') {
		const asked = fill(words.howTied[language], { a: named(focus.a), b: named(focus.b) });
		const path = answer.paths[chosenPath(answer, nth)];
		return path ? `${asked} ${path.entities.map(nameOf).join(' — ')}.` : `${asked} ${words.noWay[language]}`;
	}
	if (answer.type !== 'join' || focus?.type !== 'join') return '';
	const ends = new Set(focus.ids.map((id) => entityIndex.get(id)!));
	const joining = new Set(
		answer.groups
			.flatMap(({ tree }) => tree.joins.flatMap(({ a, b }) => [a, b]))
			.filter((one) => !ends.has(one))
	);
	return fill(words.joined[language], {
		names: joinWords(language, [...ends].map(nameOf), 'and'),
		through: joining.size > 0 ? joinWords(language, [...joining].map(nameOf), 'and') : '—'
	});
}
