import { spawnSync } from 'node:child_process';
import Graphology from 'graphology';
import * as gexf from 'graphology-gexf';
import * as graphml from 'graphology-graphml';
import type { Attributes } from 'graphology-types';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { writeGexf } from '#lib/core/formats/data/gexf.ts';
import { writeGraphml } from '#lib/core/formats/data/graphml.ts';
import { writeGraphologyInView } from '#lib/core/formats/data/graphology.ts';
import { writeCytoscape } from '#lib/core/formats/data/cytoscape.ts';
import type { Taken } from '#lib/core/formats/data/taken.ts';
import { languages } from '#lib/core/text/text.ts';
import { recountCore, recountDisputed, recountExecuted } from '../core/formats/data/recount.ts';
import { shippedCase, shippedQueries, smallCase, take } from '../core/formats/data/take.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { look } from '../fixtures/look.ts';
import { openDataset, viewOf } from '../fixtures/small.ts';

/** What xmllint says against a file and its schema; nothing when there is nothing to say. */
function lint(schema: string, file: string): string {
	const checked = ['--noout', '--relaxng', `tests/fixtures/schemas/${schema}`, '-'];
	const { status, stderr } = spawnSync('xmllint', checked, { input: file, encoding: 'utf8' });
	return status === 0 ? '' : stderr;
}

interface ReadNode {
	readonly id: string;
	readonly label: unknown;
	readonly fate: unknown;
}

interface ReadGraph {
	readonly nodes: readonly ReadNode[];
	readonly edges: readonly { readonly id: string; readonly ends: readonly string[] }[];
}

/** What somebody else's reader finds. */
function readBack(graph: Graphology): ReadGraph {
	return {
		nodes: graph.mapNodes((id, { label, fate }: Attributes) => ({ id, label, fate })),
		edges: graph.mapEdges((id, _, source, target) => ({ id, ends: [source, target] }))
	};
}

const readers: Readonly<Record<string, (taken: Taken) => ReadGraph>> = {
	gexf: (taken) => readBack(gexf.parse(Graphology, writeGexf(taken))),
	graphml: (taken) => readBack(graphml.parse(Graphology, writeGraphml(taken))),
	graphology: (taken) => readBack(Graphology.from(JSON.parse(writeGraphologyInView(taken)) as never)),
	cytoscape: (taken) => {
		interface Element {
			data: { id: string; label: string; fate?: string; source: string; target: string };
		}
		const { elements } = JSON.parse(writeCytoscape(taken)) as { elements: Record<string, Element[]> };
		return {
			nodes: elements.nodes!.map(({ data: { id, label, fate } }) => ({ id, label, fate })),
			edges: elements.edges!.map(({ data: { id, source, target } }) => ({ id, ends: [source, target] }))
		};
	}
};

const recounts = [recountCore, recountExecuted, recountDisputed];

describe.each(Object.keys(readers))('%s', (format) => {
	test.each(shippedQueries.map((query, at) => [query, recounts[at]!()] as const))(
		'of the shipped case under "%s" holds what a recount of the CSV files finds, and no more',
		(query, { nodes, edges }) => {
			const read = readers[format]!(take(shippedCase, query));
			expect(read.nodes.map(({ id }) => id).sort()).toEqual(nodes);
			expect(read.edges.map(({ id }) => id).sort()).toEqual(edges);
			expect(nodes.length).toBeGreaterThan(20);
		}
	);

	test.each(languages)('in %s keeps ends, labels and fates of every entity and claim', (language) => {
		const taken = take(smallCase, 'scope=context', language);
		const read = readers[format]!(taken);
		const { entities, claims } = taken.graph.dataset;
		expect(read.nodes.map(({ id, label }) => [id, label])).toEqual(
			entities.map(({ id, name }) => [id, name[language]])
		);
		expect(read.edges).toEqual(claims.map(({ id, subject, object }) => ({ id, ends: [subject, object] })));
		expect(read.nodes.slice(0, 4).map(({ fate }) => fate)).toEqual([
			...['executed', 'suicide', 'executed', 'unknown']
		]);
	});
});

describe('xmllint finds nothing wrong with', () => {
	test.each(['', ...shippedQueries])('GEXF and GraphML of "%s"', (query) => {
		const taken = take(shippedCase, query, 'ru');
		expect(lint('gexf-1.3.rng', writeGexf(taken))).toBe('');
		expect(lint('graphml.rng', writeGraphml(taken))).toBe('');
	});

	test('a view in which nothing is left', () => {
		const taken = take(smallCase, 'fate=suicide&role=expelled');
		expect(readers.gexf!(taken)).toEqual({ nodes: [], edges: [] });
		expect(lint('gexf-1.3.rng', writeGexf(taken))).toBe('');
		expect(lint('graphml.rng', writeGraphml(taken))).toBe('');
	});
});

test('GEXF has edges with and without direction; GraphML has not, because NetworkX refuses a mixture', () => {
	const taken = take(smallCase, 'scope=context');
	const [mixed, directed] = [
		gexf.parse(Graphology, writeGexf(taken)),
		graphml.parse(Graphology, writeGraphml(taken))
	];
	expect([mixed.type, directed.type]).toEqual(['mixed', 'directed']);
	for (const graph of [mixed, directed]) {
		expect(graph.filterEdges((_, { directed }) => directed === false)).toEqual(['c-12', 'c-15']);
		expect(graph.extremities('c-12')).toEqual(['anna-shilova', 'ivan-chelnokov']);
	}
	expect(mixed.filterEdges((_edge, _told, _a, _b, _c, _d, undirected) => undirected)).toEqual([
		'c-12',
		'c-15'
	]);
});

test('xmllint does find what is wrong', () => {
	const file = writeGexf(take(smallCase));
	expect(lint('gexf-1.3.rng', file.replace('start="1919-01-01"', 'start="1919"'))).not.toBe('');
	expect(lint('gexf-1.3.rng', file.replace('mode="dynamic"', ''))).not.toBe('');
	expect(lint('graphml.rng', writeGraphml(take(smallCase)).replace(/ for="node"/, ''))).not.toBe('');
});

test('markup, quotation marks, line breaks and forbidden letters in names and notes come through', () => {
	const letters = [...'<>&"\'\n\t\r\u0000\u0007şЇ😀x', ']]>', '&#10;'];
	const nasty = fc.string({ unit: fc.constantFrom(...letters) }).map((text) => `x${text}x`);
	fc.assert(
		fc.property(nasty, nasty, (name, note) => {
			const { dataset } = smallCase;
			const [first, ...others] = dataset.entities;
			const entities = [{ ...first!, name: { tr: name, en: name, ru: name } }, ...others];
			const [claim, ...rest] = dataset.claims;
			const claims = [{ ...claim!, note: { tr: note, en: note, ru: note } }, ...rest];
			const opened = openDataset(localise({ ...dataset, entities, claims }, 'en'));
			const { scene, visible } = look(opened, viewOf());
			const { snapshot } = take(smallCase);
			const taken = { graph: opened.graph, visible, snapshot: { ...snapshot, scene } };
			const told = (text: string) => text.replaceAll('\u0000', '').replaceAll('\u0007', '');
			const read = gexf.parse(Graphology, writeGexf(taken));
			expect(read.getNodeAttribute(first!.id, 'name_en')).toBe(told(name));
			expect(read.getEdgeAttribute(claim!.id, 'note')).toBe(told(note));
			expect(lint('gexf-1.3.rng', writeGexf(taken)) || lint('graphml.rng', writeGraphml(taken))).toBe('');
		}),
		{ numRuns: 40 }
	);
});
