import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { Failure } from './run.js';

/** @typedef {Readonly<Record<string, string | undefined>>} Environment */

/**
 * The path of a Chromium or Chrome for the browser tests: the one that an environment variable names, an installed
 * one, Playwright's own, or (as root on Debian) one installed now.
 * @param {Environment} env
 * @returns {string}
 */
export function findChromium(env = process.env) {
	const found = namedChromium(env) ?? installedChromium(env) ?? playwrightChromium() ?? chromiumFromApt(env);
	if (found) return found;
	throw new Failure(
		'The browser tests need Chromium or Google Chrome, and none was found. Install one of them ' +
			'(Debian: "apt-get install chromium" as root; anywhere: "npx playwright install chromium"), ' +
			'or set CHROMIUM_PATH to the program.'
	);
}

/** @param {Environment} env */
function namedChromium(env) {
	for (const name of ['CHROMIUM_PATH', 'CHROME_PATH', 'PUPPETEER_EXECUTABLE_PATH']) {
		const path = env[name];
		if (path && isFile(path)) return path;
		if (path) throw new Failure(`${name} says that Chromium is at "${path}", but there is no such file.`);
	}
	return undefined;
}

/** @param {Environment} env */
function installedChromium(env) {
	if (process.platform === 'darwin') return macPlaces(env).find(isFile);
	if (process.platform === 'win32') return windowsPlaces(env).find(isFile);
	const names = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'chrome'];
	return names.flatMap((name) => onPath(name, env)).find(works);
}

/** @param {Environment} env */
function macPlaces(env) {
	const programs = ['Google Chrome', 'Chromium'].map((name) => `${name}.app/Contents/MacOS/${name}`);
	return ['/Applications', join(env.HOME ?? '', 'Applications')].flatMap((folder) =>
		programs.map((program) => join(folder, program))
	);
}

/** @param {Environment} env */
function windowsPlaces(env) {
	const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(
		(each) => each !== undefined
	);
	const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];
	// Edge is a Chromium too, and every Windows has it.
	return [...programs, 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((program) =>
		folders.map((folder) => join(folder, program))
	);
}

function playwrightChromium() {
	try {
		/** @type {string} */
		const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
		return isFile(path) ? path : undefined;
	} catch {
		// Not installed, or not for this system.
		return undefined;
	}
}

/** @param {Environment} env */
function chromiumFromApt(env) {
	const [apt] = onPath('apt-get', env);
	if (!apt || process.getuid?.() !== 0) return undefined;
	console.log('Installing Chromium for the browser tests (apt-get install chromium) …');
	for (const args of [['update'], ['install', '-y', '--no-install-recommends', 'chromium']]) {
		const aptEnv = { ...env, DEBIAN_FRONTEND: 'noninteractive' };
		const { status } = spawnSync(apt, args, { stdio: ['ignore', 'inherit', 'inherit'], env: aptEnv });
		// A failed update is no reason to stop: the lists that are there may do.
		if (status !== 0 && args[0] === 'install') return undefined;
	}
	return installedChromium(env);
}

/**
 * @param {string} name
 * @param {Environment} env
 */
function onPath(name, env) {
	const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
	return folders.map((folder) => join(folder, name)).filter(isFile);
}

/**
 * On Ubuntu, chromium-browser may be a mere notice that the program is to be had as a snap.
 * @param {string} path
 */
function works(path) {
	return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/** @param {string} path */
function isFile(path) {
	return existsSync(path) && statSync(path).isFile();
}
