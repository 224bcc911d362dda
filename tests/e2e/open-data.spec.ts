import Graph from 'graphology';
import { builtFile, claims, description, entities } from './facts.ts';
import { expect, languages, test } from './site.ts';

for (const language of languages) {
	test(`the graph in ${language} is a file that graphology reads, with everything that is in graph-data`, async ({
		request
	}) => {
		const answer = await request.get(`data/graph-${language}.json`);
		expect(answer.status()).toBe(200);
		expect(answer.headers()['content-type']).toContain('application/json');
		const graph = Graph.from(JSON.parse(builtFile(`data/graph-${language}.json`).toString()));
		expect(graph.nodes().sort()).toEqual(entities.map(({ id }) => id).sort());
		expect(graph.edges().sort()).toEqual(claims.map(({ id }) => id).sort());
		for (const { id, subject, relation, object, sources } of claims) {
			expect(graph.extremities(id)).toEqual([subject, object]);
			expect(graph.getEdgeAttribute(id, 'relation')).toBe(relation);
			const cited = graph.getEdgeAttribute(id, 'citations').map(({ source }: { source: string }) => source);
			expect(cited).toEqual(sources!.split(';').map((part) => part.split(':')[0]!.trim()));
		}
		expect(graph.getAttribute('title')).toBe(description[`title_${language}`]);
		expect(graph.getAttribute('cite')).toContain(description.version);
	});
}
