import { execFileSync } from 'node:child_process';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { root } from '../../src/commands/run.js';
import { benchBrowser } from './in-browser.ts';
import { formatTable, type Group } from './measure.ts';

/**
 * Bundles what is to run in plain Node, as the site's own code is bundled, and runs it. Not under tsx: it gives every
 * function its name as it is made, which takes ten times longer than some of what is measured here.
 */
async function benchNode(): Promise<Group[]> {
	const outDir = join(root, '.svelte-kit', 'bench');
	const entry = fileURLToPath(new URL('in-node.ts', import.meta.url));
	await build({ root, configFile: false, logLevel: 'warn', build: { ssr: entry, outDir, target: 'node20' } });
	const options = { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 } as const;
	return JSON.parse(execFileSync(process.execPath, [join(outDir, 'in-node.js')], options)) as Group[];
}

// Figures for the closing note: `npm run bench`. No test asserts a time; ✓ and ✗ say whether the issue allows it.
const load = loadavg()[0]!;
console.log(
	`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim() ?? 'unknown processor'}, load ${load.toFixed(1)}`
);
if (load > cpus().length / 2)
	console.log('This computer is busy with something else: the figures are too high.');
const groups = await benchNode();
const unit = groups[0]!.rows[0]!;
for (const group of groups) console.log(formatTable(group, unit));

const inBrowser = await benchBrowser();
if (inBrowser.length > 0)
	console.log(formatTable({ title: 'The built site in Chromium, 1440 × 900', rows: inBrowser }, unit));
else console.log('\nThe site is not built, so nothing was measured in Chromium: `npm run build` first.');
