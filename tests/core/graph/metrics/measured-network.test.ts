import { expect, test } from 'vitest';
import { answerRequest, type JobAnswer } from '#lib/core/graph/jobs/answer.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { buildMeasuredNetwork } from '#lib/core/graph/metrics/measured-network.ts';
import { parseView } from '#lib/core/view/view.ts';
import { openSmall } from '../../../fixtures/small.ts';

const { graph, facets } = openSmall();

function measured(query: string) {
	const view = parseView(new URLSearchParams(`scope=context&${query}`));
	return buildMeasuredNetwork(graph, select(facets, view), view);
}

function said(query: string): string[] {
	const { members, sources, targets, weights } = measured(query);
	const initial = (member: number) => graph.dataset.entities[members[member]!]!.id[0];
	return [...sources].map((source, tie) => `${initial(source)}${initial(targets[tie]!)} ${weights[tie]}`);
}

test('what is visible, or everything; the ties of claims, or those of a projection', () => {
	expect(measured('').sources).toHaveLength(13);
	expect(said('relation=criticised')).toEqual(['ip 2', 'ia 1']);
	expect(said('relation=criticised&base=all')).toHaveLength(13);
	expect(said('project=events')).toEqual(['ip 1', 'ai 1', 'ap 1']);
	expect(said('project=events&weight=newman')).toEqual(['ip 0.5', 'ai 0.5', 'ap 0.5']);
	expect(said('project=events&certainty=certain')).toEqual(['ai 1']);
	expect(said('project=events&certainty=certain&base=all')).toHaveLength(3);
	// What would be shared by chance in any case is no tie; the people are there all the same.
	expect(said('project=events&weight=hypergeometric')).toEqual([]);
	expect(measured('project=events&weight=hypergeometric').count).toBe(4);
});

test('the worker measures it, and says what it does not know', () => {
	const answers: JobAnswer[] = [];
	const ask = (metric: string) =>
		answerRequest({ ask: 1, job: 'metrics', input: { metric, network: measured('') } }, (answer) =>
			answers.push(answer)
		);
	ask('degree');
	ask('beauty');
	ask('community');
	expect(answers[0]).toEqual({
		...{ ask: 1, type: 'result', result: { values: Float64Array.of(5, 5, 5, 1, 2, 3, 2, 3) } }
	});
	expect(answers[1]).toMatchObject({ type: 'error', message: 'no metric beauty' });
	const shares = answers.flatMap((answer) => (answer.type === 'progress' ? [answer.share] : []));
	expect(shares.at(-1)).toBe(1);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
