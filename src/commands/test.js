import { checkNode, ensureInstalled } from './install.js';
import { ensureReaders } from './readers.js';
import { Failure, localProgram, run, runCommand } from './run.js';

/** @typedef {{ name: string, run: () => void | Promise<void> }} Step */

// The browser tests are written for a site at the root, wherever it will be published later.
process.env.BASE_PATH = '';

/** @type {Readonly<Record<string, readonly Step[]>>} */
const parts = {
	check: [
		{ name: 'types', run: () => run('npm', ['run', '--silent', 'check']) },
		{ name: 'style', run: () => run('npm', ['run', '--silent', 'lint']) },
		{ name: 'data', run: () => run('npm', ['run', '--silent', 'data:check']) }
	],
	unit: [
		{ name: 'readers', run: ensureReaders },
		{ name: 'unit tests', run: () => run(localProgram('vitest'), ['run']) }
	],
	e2e: [
		{ name: 'readers', run: ensureReaders },
		{ name: 'build', run: build },
		{ name: 'browser tests', run: testInBrowser }
	]
};

async function build() {
	const { ensureBuilt } = await import('./build.js');
	ensureBuilt();
}

async function testInBrowser() {
	const { findChromium } = await import('./chromium.js');
	const browser = findChromium();
	console.log(`With ${browser}`);
	run(localProgram('playwright'), ['test', '-c', 'tests/e2e/playwright.config.ts'], {
		CHROMIUM_PATH: browser
	});
}

/** @param {readonly string[]} chosen */
function stepsOf(chosen) {
	const unknown = chosen.find((name) => !Object.hasOwn(parts, name));
	if (unknown)
		throw new Failure(
			`There is no part "${unknown}" of the tests; there are: ${Object.keys(parts).join(', ')}.`
		);
	const names = chosen.length > 0 ? chosen : Object.keys(parts);
	return [{ name: 'packages', run: ensureInstalled }, ...names.flatMap((name) => parts[name] ?? [])];
}

/** @param {readonly Step[]} steps */
async function runSteps(steps) {
	/** @type {string[]} */
	const summary = [];
	try {
		for (const step of steps) summary.push(await runStep(step));
	} catch (error) {
		const failed = steps[summary.length];
		if (failed) summary.push(`failed: ${failed.name}`);
		throw error;
	} finally {
		console.log(`\n${summary.join('\n')}`);
	}
}

/** @param {Step} step */
async function runStep(step) {
	console.log(`\n── ${step.name}`);
	const start = performance.now();
	await step.run();
	const line = `passed: ${step.name} (${((performance.now() - start) / 1000).toFixed(1)} s)`;
	console.log(line);
	return line;
}

await runCommand(() => {
	checkNode();
	return runSteps(stepsOf(process.argv.slice(2)));
});
