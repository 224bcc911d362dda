import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';
import { localProgram, root, run } from './run.js';

/** Where `vite build` puts the site. */
export const buildFolder = join(root, 'build');

/** Everything that the site is made from. */
const ingredients = [
	'src',
	'static',
	'graph-data',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];

/** Settings from outside that the built site depends on. */
const settings = ['BASE_PATH', 'SITE_URL', 'GRAPH_DATA'];

/** By which one state of everything that the site is made from is told from others. */
export function sourcesFingerprint() {
	const set = settings.map((name) => process.env[name] ?? '');
	return fingerprint(root, ingredients, set);
}

/** Checks the data and builds the site, unless the last build was made from the same files. */
export function ensureBuilt() {
	const current = sourcesFingerprint();
	const stamp = join(root, '.svelte-kit', 'fateline-build');
	if (existsSync(buildFolder) && existsSync(stamp) && readFileSync(stamp, 'utf8') === current) return;
	// A build that breaks off half way must not pass for a whole one.
	rmSync(stamp, { force: true });
	run(localProgram('tsx'), ['src/commands/check-data.ts']);
	console.log('Building the site …');
	run(localProgram('vite'), ['build']);
	mkdirSync(join(root, '.svelte-kit'), { recursive: true });
	writeFileSync(stamp, current);
}
