import Graph from 'graphology';
import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { writeGraphology } from '#lib/core/formats/graphology-file.ts';
import { languages } from '#lib/core/text/text.ts';
import { smallDataset } from '../../fixtures/small.ts';

/** What is in the file, read as anybody would read it. */
function read(language: (typeof languages)[number]) {
	return Graph.from(JSON.parse(JSON.stringify(writeGraphology(localise(smallDataset, language), language))));
}

test('graphology reads it back: a directed multigraph, nodes and edges under their ids, in the order of the files', () => {
	const graph = read('en');
	expect([graph.type, graph.multi, graph.order, graph.size]).toEqual(['directed', true, 8, 15]);
	expect(graph.nodes()).toEqual(smallDataset.entities.map(({ id }) => id));
	expect(graph.edges()).toEqual(smallDataset.claims.map(({ id }) => id));
	expect(graph.outEdges('ivan-chelnokov', 'pavel-zhukov')).toEqual(['c-08']);
	expect(graph.outEdges('pavel-zhukov', 'ivan-chelnokov')).toEqual(['c-09']);
});

test('a claim keeps what it says and all its sources; a node is its entity', () => {
	const graph = read('en');
	expect(graph.extremities('c-01')).toEqual(['ivan-chelnokov', 'red-lathe']);
	expect(graph.getEdgeAttributes('c-01')).toMatchObject({
		...{ relation: 'led', date: '1919/1921', role: 'leader', certainty: 'certain' },
		citations: [
			{ source: 'book-a', locator: 'p. 10' },
			{ source: 'web-b', locator: '' }
		]
	});
	expect(graph.getEdgeAttribute('c-05', 'detail')).toBe('with a vote');
	expect(graph.getNodeAttribute('anna-shilova', 'kind')).toBe('person');
	const known = new Set(graph.getAttribute('sources').map(({ id }: { id: string }) => id));
	expect(graph.filterEdges((_, { citations }) => citations.length === 0)).toEqual([]);
	for (const { citations } of graph.mapEdges((_, attributes) => attributes))
		for (const { source } of citations) expect(known).toContain(source);
});

test.each(languages)('in %s it says what it is and how to cite it', (language) => {
	const graph = read(language);
	const title = smallDataset.meta.title[language];
	expect(graph.getAttributes()).toMatchObject({ title, version: '0.1.0', licence: 'CC0-1.0', language });
	for (const part of [title, '0.1.0', 'CC0-1.0']) expect(graph.getAttribute('cite')).toContain(part);
	expect(graph.getEdgeAttribute('c-05', 'detail')).toBe(
		{ tr: 'oy hakkıyla', en: 'with a vote', ru: 'с решающим голосом' }[language]
	);
});
