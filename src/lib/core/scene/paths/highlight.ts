import type { Graph } from '../../graph/build.ts';
import type { Path } from '../../graph/paths/find-paths.ts';
import type { Highlight } from '../emphasis.ts';
import { tieId } from '../ties.ts';
import type { Answer, JoinAnswer, PathAnswer } from './connect.ts';

/** Paths are listed ten at a time. */
export const pageOfPaths = 10;

/** The place in the list of the path that is chosen: the last where there are not so many. */
export function chosenPath({ paths }: PathAnswer, nth: number): number {
	return Math.min(nth, paths.length) - 1;
}

/** What an answer makes stand out: the chosen path among those listed with it, or the tree and what is in common. */
export function highlightAnswer(graph: Graph, answer: Answer, nth: number): Highlight {
	const idOf = (member: number) => graph.dataset.entities[member]!.id;
	return answer.type === 'path' ? highlightPath(answer, nth, idOf) : highlightJoin(answer, idOf);
}

function highlightPath(answer: PathAnswer, nth: number, idOf: (member: number) => string): Highlight {
	const at = chosenPath(answer, nth);
	const listed = answer.paths.slice(0, pageOfPaths * Math.ceil((at + 1) / pageOfPaths));
	const idsOf = ({ entities }: Path) => {
		const ids = entities.map(idOf);
		return [...ids, ...ids.slice(1).map((id, index) => tieId(ids[index]!, id))];
	};
	return {
		focus: new Set(at < 0 ? [] : idsOf(answer.paths[at]!)),
		near: new Set(listed.flatMap(idsOf))
	};
}

function highlightJoin({ groups, common }: JoinAnswer, idOf: (member: number) => string): Highlight {
	const between = (a: number, b: number) => [idOf(a), idOf(b), tieId(idOf(a), idOf(b))];
	return {
		focus: new Set(groups.flatMap(({ tree }) => tree.joins.flatMap(({ a, b }) => between(a, b)))),
		near: new Set(common.flatMap(({ entity, ties }) => ties.flatMap(({ end }) => between(entity, end))))
	};
}
