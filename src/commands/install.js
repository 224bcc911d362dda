import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprint } from './fingerprint.js';
import { Failure, root, run } from './run.js';

const needed = { major: 20, minor: 19 };

/**
 * Throws a Failure when Node is too old for the tools used here.
 * @param {string} version
 */
export function checkNode(version = process.versions.node) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	if (major > needed.major || (major === needed.major && minor >= needed.minor)) return;
	throw new Failure(
		`Fateline needs Node.js ${needed.major}.${needed.minor} or newer, and this is Node.js ${version}. Get it from https://nodejs.org/`
	);
}

/** Installs the packages that package-lock.json names, unless they are there already. */
export function ensureInstalled() {
	const lock = fingerprint(root, ['package-lock.json']);
	const stamp = join(root, 'node_modules', '.fateline-lock');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	if (!isInstalled(root)) {
		console.log('Installing packages (npm ci) …');
		run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund']);
	}
	writeFileSync(stamp, lock);
}

/**
 * Whether npm, run by hand, has already put in place what package-lock.json asks for.
 * @param {string} folder
 */
export function isInstalled(folder) {
	const installed = readPackages(join(folder, 'node_modules', '.package-lock.json'));
	const wanted = readPackages(join(folder, 'package-lock.json'));
	return Object.entries(wanted).every(
		([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version
	);
}

/**
 * @param {string} path
 * @returns {Record<string, { version?: string, optional?: boolean }>}
 */
function readPackages(path) {
	return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : {};
}
