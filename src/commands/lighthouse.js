import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { buildFolder } from './build.js';
import { findChromium } from './chromium.js';
import { hostSite } from './host.js';
import { Failure, localProgram, root, runCommand } from './run.js';

/** A page of each kind that is measured. */
export const measuredPages = [
	['explorer', 'en/'],
	['person', 'en/entity/alexander-shliapnikov/'],
	['document', 'en/entity/letter-of-the-22/'],
	['source', 'en/source/lenin-pss-43/'],
	['tour', 'en/tour/workers-opposition/'],
	['data', 'en/data/'],
	['about', 'en/about/']
];

const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * What Lighthouse says of a page on a middling phone: points out of 100 by category, and what cost some.
 * @param {string} address
 * @param {readonly string[]} wanted
 * @returns {Promise<{ points: Readonly<Record<string, number>>, faults: readonly string[] }>}
 */
export async function auditPage(address, wanted = categories) {
	const folder = mkdtempSync(join(tmpdir(), 'fateline-lighthouse-'));
	const file = join(folder, 'report.json');
	try {
		await promisify(execFile)(
			localProgram('lighthouse'),
			[
				...[address, '--quiet', '--disable-full-page-screenshot', '--output=json', `--output-path=${file}`],
				...[`--only-categories=${wanted.join(',')}`, '--chrome-flags=--headless=new --no-sandbox']
			],
			{ cwd: root, env: { ...process.env, CHROME_PATH: findChromium() } }
		);
		return readReport(JSON.parse(readFileSync(file, 'utf8')), wanted);
	} finally {
		rmSync(folder, { recursive: true });
	}
}

/**
 * @param {any} report
 * @param {readonly string[]} wanted
 */
function readReport(report, wanted) {
	const points = Object.fromEntries(
		wanted.map((name) => [name, Math.round(100 * (report.categories[name].score ?? 0))])
	);
	const faults = wanted
		.filter((name) => name !== 'performance')
		.flatMap((name) => report.categories[name].auditRefs)
		.filter(({ id, weight }) => weight > 0 && report.audits[id].score !== null && report.audits[id].score < 1)
		.map(({ id }) => `${id}: ${report.audits[id].title}`);
	return { points, faults };
}

/** @param {readonly number[]} values */
function median(values) {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** Measures every kind of page, performance as the median of several runs: it hangs on what else the machine does. */
async function measure(runs = 3) {
	if (!existsSync(join(buildFolder, 'en', 'index.html')))
		throw new Failure('The site is not built. Build it first: npm run build');
	console.log(`Load of this machine: ${loadavg()[0]?.toFixed(1)}`);
	console.log(['page', ...categories].map((name) => name.padEnd(16)).join(''));
	const site = await hostSite(buildFolder);
	try {
		for (const [kind = '', path] of measuredPages) {
			/** @type {Awaited<ReturnType<typeof auditPage>>[]} */
			const results = [];
			for (let run = 0; run < runs; run++) results.push(await auditPage(site.url + path));
			const points = categories.map((name) => median(results.map((result) => result.points[name] ?? 0)));
			console.log([kind, ...points].map((cell) => String(cell).padEnd(16)).join(''));
			for (const fault of results[0]?.faults ?? []) console.log(`  ${fault}`);
		}
	} finally {
		await site.close();
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url))
	await runCommand(() => measure(Number(process.argv[2] ?? 3)));
