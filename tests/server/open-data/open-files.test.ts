import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { loadDataset } from '#lib/server/dataset.ts';
import { smallFolder } from '../../fixtures/small.ts';

const temporary: string[] = [];
const temporaryFolder = () => {
	const folder = mkdtempSync(join(tmpdir(), 'open-data-'));
	temporary.push(folder);
	return folder;
};
afterAll(() => temporary.forEach((folder) => rmSync(folder, { recursive: true })));
afterEach(() => vi.unstubAllEnvs());

/** The open files as a build makes them, which knows nothing of another build. */
async function build(settings: Readonly<Record<string, string>> = {}) {
	vi.resetModules();
	for (const [name, value] of Object.entries({ SITE_URL: '', ...settings })) vi.stubEnv(name, value);
	const { openFiles, makeOpenFile } = await import('#lib/server/open-data/open-files.ts');
	return new Map(openFiles().map((file) => [file.name, { ...file, ...makeOpenFile(file) }]));
}

const files = await build();
const textOf = (name: string) => new TextDecoder().decode(files.get(name)!.bytes);
const { dataset } = loadDataset('graph-data');

test('every file has a name that a host takes its type from, and says in three languages what it is for', () => {
	for (const { name, mime, label, bytes } of files.values()) {
		expect(name).toMatch(/^(vocabulary\/)?[A-Za-z0-9-]+\.[a-z]+$|^SHA256SUMS$/);
		expect([name, mime]).toEqual([
			name,
			expect.stringMatching(/^(application|text)\/[a-z+-]+(; charset=utf-8)?$/)
		]);
		expect(bytes.length).toBeGreaterThan(40);
		expect(Object.values(label).filter(Boolean).length).toBe(3);
	}
	expect(files.size).toBeGreaterThan(45);
});

test('all of them are the same bytes when they are made again, in another zone and on another day', async () => {
	vi.useFakeTimers({ now: new Date('2031-05-06T23:30:00Z'), toFake: ['Date'] });
	try {
		const again = await build({ TZ: 'Pacific/Kiritimati' });
		const sums = (from: typeof files) => [...from.values()].map(({ name, sha256 }) => `${sha256} ${name}`);
		expect(sums(again)).toEqual(sums(files));
	} finally {
		vi.useRealTimers();
	}
});

test('the ZIP holds every file of graph-data as it lies there, how to cite it, and the licence; Fateline opens it', () => {
	const inside = unzipSync(files.get('workers-opposition.zip')!.bytes);
	const folder = temporaryFolder();
	for (const [name, bytes] of Object.entries(inside)) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	const shipped = readdirSync('graph-data', { recursive: true, encoding: 'utf8' }).filter((name) =>
		/\./.test(name)
	);
	expect(Object.keys(inside).sort()).toEqual([...shipped, 'CITATION.cff', 'LICENSE.txt'].sort());
	for (const name of shipped)
		expect(Buffer.compare(inside[name]!, readFileSync(join('graph-data', name)))).toBe(0);
	expect(loadDataset(folder).problems).toEqual([]);
});

test('whatever datapackage.json names lies beside it under the same path, byte for byte', () => {
	const { resources } = JSON.parse(textOf('datapackage.json')) as { resources: { path: string }[] };
	for (const { path } of resources)
		expect([path, textOf(path) === readFileSync(join('graph-data', path), 'utf8')]).toEqual([path, true]);
});

test('SHA256SUMS names every other file with what it is, and sha256sum accepts it', () => {
	const folder = temporaryFolder();
	for (const { name, bytes } of files.values()) {
		mkdirSync(dirname(join(folder, name)), { recursive: true });
		writeFileSync(join(folder, name), bytes);
	}
	const others = [...files.values()].filter(({ name }) => name !== 'SHA256SUMS');
	const lines = others.map(
		({ name, bytes }) => `${createHash('sha256').update(bytes).digest('hex')}  ${name}\n`
	);
	expect(textOf('SHA256SUMS')).toBe(lines.join(''));
	if (spawnSync('sha256sum', ['--version']).error) return;
	const check = () =>
		spawnSync('sha256sum', ['--check', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
	expect([check().status, check().stderr]).toEqual([0, '']);
	writeFileSync(join(folder, 'claims.csv'), 'another');
	expect(check().status).toBe(1);
});

test('the records as JSON are those of the tables', () => {
	for (const list of ['entities', 'claims', 'attributes', 'fates', 'positions'] as const)
		expect(JSON.parse(textOf(`${list}.json`))).toEqual(dataset[list]);
	expect(JSON.parse(textOf('vocabulary.json'))).toEqual(dataset.vocabulary);
});

test.each(['tr', 'en', 'ru'])('the graphs in %s hold every entity and every claim', (language) => {
	const counts = [dataset.entities.length, dataset.claims.length];
	const count = (name: string, ...patterns: RegExp[]) =>
		patterns.map((pattern) => textOf(name).match(pattern)?.length);
	expect(count(`graph-${language}.gexf`, /<node /g, /<edge /g)).toEqual(counts);
	expect(count(`graph-${language}.graphml`, /<node /g, /<edge /g)).toEqual(counts);
	const { elements } = JSON.parse(textOf(`graph-${language}.cyjs`)) as {
		elements: Record<string, unknown[]>;
	};
	expect([elements['nodes']!.length, elements['edges']!.length]).toEqual(counts);
	const { nodes, edges } = JSON.parse(textOf(`graph-${language}.json`)) as Record<string, unknown[]>;
	expect([nodes!.length, edges!.length]).toEqual(counts);
});

test('the bibliographies hold every source once, those that only a position cites, too', () => {
	const ids = dataset.sources.map(({ id }) => id).sort();
	const found = (name: string, pattern: RegExp) =>
		[...textOf(name).matchAll(pattern)].map(([, id]) => id).sort();
	expect(found('sources.bib', /^@\w+\{([^,]+),$/gm)).toEqual(ids);
	expect(found('sources.ris', /^ID {2}- (.+)\r$/gm)).toEqual(ids);
	expect((JSON.parse(textOf('sources.json')) as { id: string }[]).map(({ id }) => id).sort()).toEqual(ids);
});

test('CITATION.cff has what its format requires, and says what the package says', () => {
	const lines = textOf('CITATION.cff').trimEnd().split('\n');
	const values = Object.fromEntries(
		lines
			.filter((line) => /^[a-z]/.test(line))
			.map((line) => [line.split(':')[0], line.slice(line.indexOf(':') + 2)])
	);
	for (const key of ['cff-version', 'message', 'type', 'title', 'version', 'date-released', 'license'])
		expect(JSON.parse(values[key]!)).toEqual(expect.any(String));
	expect(JSON.parse(values['version']!)).toBe(dataset.meta.version);
	expect(JSON.parse(values['license']!)).toBe(dataset.meta.licence);
	expect(JSON.parse(values['date-released']!)).toMatch(/^\d{4}-\d\d-\d\d$/);
	expect(lines.slice(lines.indexOf('authors:') + 1)).toEqual(['  - name: "The Fateline contributors"']);
});

test('the licence is told in three languages, with where its text is', () => {
	for (const told of textOf('LICENSE.txt').trim().split('\n\n')) {
		expect(told).toContain('https://creativecommons.org/licenses/by/4.0/');
		expect(told).toContain(dataset.meta.version);
	}
	expect(textOf('LICENSE.txt').trim().split('\n\n').length).toBe(3);
});

test('a package that tells of no version and has no description of its own is open, too', async () => {
	const small = await build({ GRAPH_DATA: smallFolder });
	const names = [...small.keys()];
	expect(names.filter((name) => /README|CHANGES|changes|questions|atom/.test(name))).toEqual([]);
	expect(names.filter((name) => name.endsWith('.zip')).length).toBe(1);
	expect(new Set(names).size).toBe(names.length);
});

test('what is wrong with the versions of a package is found with everything else', () => {
	const folder = temporaryFolder();
	cpSync(smallFolder, folder, { recursive: true });
	writeFileSync(
		join(folder, 'changes.json'),
		'[{"version": "7.7.7", "date": "yesterday", "changes": []}, 5]'
	);
	const { problems } = loadDataset(folder);
	expect(problems.map(({ file, row, column }) => [file, row, column])).toEqual([
		['changes.json', 3, undefined],
		['changes.json', 2, 'date'],
		['changes.json', 2, 'changes'],
		['changes.json', 2, 'version']
	]);
	const command = ['tsx', 'src/commands/check-data.ts', folder];
	expect(() => execFileSync('npx', command, { stdio: 'pipe' })).toThrow(/changes\.json:3/);
});
