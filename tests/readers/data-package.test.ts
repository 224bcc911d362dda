import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterEach, expect, test } from 'vitest';
import { columns, tableNames } from '#lib/core/dataset/columns.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { formatProblem } from '#lib/core/dataset/problem.ts';
import { writeDataPackage } from '#lib/core/formats/data/data-package.ts';
import { restrictDataset } from '#lib/core/formats/data/restrict-dataset.ts';
import type { DataPackage, Taken } from '#lib/core/formats/data/taken.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { recountCore, recountDisputed, recountExecuted } from '../core/formats/data/recount.ts';
import { shippedCase, shippedQueries, smallCase, take } from '../core/formats/data/take.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

/** Unpacks a package into a folder of its own. */
function unpack(taken: Taken): string {
	const folder = mkdtempSync(join(tmpdir(), 'view-'));
	folders.push(folder);
	for (const [name, bytes] of Object.entries(unzipSync(writeDataPackage(taken)))) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	return folder;
}

const cases = [
	...[...shippedQueries, 'scope=context'].map((query) => ['shipped', shippedCase, query] as const),
	...['', 'scope=context', 'fate=suicide&role=expelled'].map((query) => ['small', smallCase, query] as const)
];

test.each(cases)(
	'of the %s case, Fateline opens it again under every view without a problem',
	(_, whole, query) => {
		const taken = take(whole, query, 'ru');
		const { dataset, problems } = loadDataset(unpack(taken));
		expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
		const { meta, ...records } = restrictDataset(whole.dataset, taken.visible);
		// By its name a package is told from others: the part is not the case.
		expect(dataset).toEqual({ ...records, meta: { ...meta, name: `${meta.name}-view` } });
		// Every facet finds the words of its values: the outcome that a fate tells of, for one.
		expect(() => buildFacetIndex(buildGraph(localise(dataset, 'en')), facets)).not.toThrow();
	}
);

const recounts = [recountCore, recountExecuted, recountDisputed];

test.each(shippedQueries.map((query, at) => [query, recounts[at]!()] as const))(
	'under "%s" it holds what a recount of the CSV files finds, and the sources with their origins',
	(query, { nodes, edges, sources }) => {
		const { dataset } = loadDataset(unpack(take(shippedCase, query)));
		expect(dataset.entities.map(({ id }) => id).sort()).toEqual(nodes);
		expect(dataset.claims.map(({ id }) => id).sort()).toEqual(edges);
		const held = new Set(dataset.sources.map(({ id }) => id));
		expect(sources.filter((id) => !held.has(id))).toEqual([]);
		const people = new Set(nodes);
		expect(dataset.fates.map(({ id }) => id)).toEqual(
			shippedCase.dataset.fates.filter(({ person }) => people.has(person)).map(({ id }) => id)
		);
	}
);

test('of everything, the tables are those of the case, byte by byte, but for words that nobody uses', () => {
	const folder = unpack(take(shippedCase, 'scope=context'));
	for (const name of ['entities.csv', 'claims.csv', 'attributes.csv', 'fates.csv', 'positions.csv'])
		expect(
			readFileSync(join(folder, name), 'utf8') === readFileSync(`graph-data/${name}`, 'utf8'),
			name
		).toBe(true);
});

test('datapackage.json says what the part is, and lists every file with exactly its columns', () => {
	const folder = unpack(take(shippedCase, 'fate=executed', 'tr'));
	const described = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as DataPackage;
	expect(described).toMatchObject({
		...{ name: 'workers-opposition-view', version: shippedCase.dataset.meta.version },
		...{ homepage: 'https://fateline.example/tr/?fate=executed', created: '2026-11-25T00:00:00Z' },
		...{ licenses: [{ name: 'CC-BY-4.0' }], title_ru: shippedCase.dataset.meta.title.ru },
		description: expect.stringContaining('idam edildi') as string,
		citation: expect.stringContaining('25 Kasım 2026') as string
	});
	const listed = new Map(described.resources!.map(({ path, schema }) => [path, schema]));
	expect([...listed.keys()].sort()).toEqual([...tableNames, 'sources.json'].sort());
	for (const name of tableNames) {
		const { fields } = listed.get(name) as { fields: { name: string; description?: string }[] };
		expect(fields.map((field) => field.name)).toEqual([...columns[name]]);
		expect(fields.filter(({ description }) => !description)).toEqual([]);
		const [header] = readFileSync(join(folder, name), 'utf8').split('\n');
		expect(header!.split(',')).toEqual([...columns[name]]);
	}
});

test('without the case in every language none is made', () => {
	expect(() => writeDataPackage({ ...take(smallCase), whole: undefined })).toThrow('in every language');
});
