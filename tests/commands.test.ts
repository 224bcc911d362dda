import { mkdirSync, mkdtempSync, rmSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, test } from 'vitest';
import { findChromium } from '../src/commands/chromium.js';
import { fingerprint } from '../src/commands/fingerprint.js';
import { checkNode, isInstalled } from '../src/commands/install.js';
import { serveSite } from '../src/commands/serve.js';

let folder: string;
const started: { close: () => Promise<void> }[] = [];

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'fateline-'));
});

afterEach(async () => {
	await Promise.all(started.splice(0).map((site) => site.close()));
	rmSync(folder, { recursive: true });
});

function put(name: string, content: string): string {
	const path = join(folder, name);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, content);
	return path;
}

function putSite(): void {
	put('secret.txt', 'secret');
	put('site-secret/secret.txt', 'secret');
	put('site/index.html', 'home');
	put('site/404.html', 'no such page');
	put('site/en.html', 'English');
	put('site/tr/index.html', 'Türkçe');
	put('site/_app/immutable/a.js', 'a');
}

async function serve(options: Partial<Parameters<typeof serveSite>[0]> = {}): Promise<string> {
	const site = await serveSite({ folder: join(folder, 'site'), port: 0, ...options });
	started.push(site);
	return site.url;
}

/** As written: fetch would tidy up "..". */
function requestRaw(url: string, path: string): Promise<string> {
	return new Promise((resolve, reject) => {
		const socket = connect(Number(new URL(url).port), '127.0.0.1', () => {
			socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`);
		});
		let answer = '';
		socket
			.on('data', (data) => (answer += data))
			.on('end', () => resolve(answer))
			.on('error', reject);
	});
}

describe('serveSite', () => {
	beforeEach(putSite);

	test.each([
		['', 200, 'home'],
		['?view=1', 200, 'home'],
		['en', 200, 'English'],
		['tr/', 200, 'Türkçe'],
		['_app/immutable/a.js', 200, 'a'],
		['nothing', 404, 'no such page'],
		['en/nothing', 404, 'no such page'],
		['%', 404, 'no such page'],
		['%00', 404, 'no such page']
	])('answers /%s with %i', async (path, status, body) => {
		const response = await fetch((await serve()) + path, { redirect: 'manual' });
		expect([response.status, await response.text()]).toEqual([status, body]);
	});

	test.each([
		['tr?a=1', '/tr/?a=1'],
		['en/?a=1', '/en?a=1']
	])('sends /%s to %s, from where relative links lead right', async (path, location) => {
		const response = await fetch((await serve()) + path, { redirect: 'manual' });
		expect([response.status, response.headers.get('location')]).toEqual([307, location]);
	});

	it('lets only hashed files be kept', async () => {
		const url = await serve();
		const caching = async (path: string) => (await fetch(url + path)).headers.get('cache-control');
		expect(await caching('')).toBe('no-cache');
		expect(await caching('_app/immutable/a.js')).toContain('immutable');
	});

	it('lives under the base path and nowhere else', async () => {
		const url = await serve({ base: '/fateline' });
		expect(new URL(url).pathname).toBe('/fateline/');
		expect(await (await fetch(`${url}en`)).text()).toBe('English');
		expect((await fetch(url.replace(/\/$/, ''))).url).toBe(url);
		expect((await fetch(`${url}nothing`)).status).toBe(404);
		for (const outside of ['/', '/en', '/fatelines', '/fateline-en']) {
			expect((await fetch(new URL(outside, url))).status).toBe(404);
		}
	});

	test.each([
		'/../secret.txt',
		'/..%2fsecret.txt',
		'/%2e%2e/secret.txt',
		'/tr/../../secret.txt',
		'/../site-secret/secret.txt',
		'/..\\secret.txt',
		'//secret.txt'
	])('keeps to its folder: %s', async (path) => {
		const answer = await requestRaw(await serve(), path);
		expect(answer).toMatch(/^HTTP\/1.1 404 /);
		expect(answer).not.toContain('secret');
	});

	it('takes the next free port, or the exact one or none', async () => {
		const first = Number(new URL(await serve()).port);
		const second = Number(new URL(await serve({ port: first })).port);
		expect(second).toBeGreaterThan(first);
		await expect(serve({ port: first, exactPort: true })).rejects.toThrow(`Port ${first} is in use`);
	});

	it('is gone once closed', async () => {
		const site = await serveSite({ folder: join(folder, 'site'), port: 0 });
		await fetch(site.url);
		await site.close();
		await expect(fetch(site.url)).rejects.toThrow();
	});
});

describe('findChromium', () => {
	it('believes the environment, CHROMIUM_PATH first', () => {
		const [one, other] = [put('one', ''), put('other', '')];
		expect(findChromium({ CHROME_PATH: other })).toBe(other);
		expect(findChromium({ CHROME_PATH: other, CHROMIUM_PATH: one })).toBe(one);
	});

	it('says which variable names a missing file', () => {
		const path = join(folder, 'nothing');
		expect(() => findChromium({ CHROMIUM_PATH: path })).toThrow(
			`CHROMIUM_PATH says that Chromium is at "${path}", but there is no such file.`
		);
		expect(() => findChromium({ CHROMIUM_PATH: folder })).toThrow('no such file');
	});

	it.runIf(process.platform === 'linux')('passes over a program on PATH that does not run', () => {
		symlinkSync('/bin/false', join(folder, 'google-chrome'));
		symlinkSync('/bin/true', join(folder, 'chromium'));
		expect(findChromium({ PATH: folder })).toBe(join(folder, 'chromium'));
	});
});

describe('fingerprint', () => {
	const current = (settings: string[] = []) => fingerprint(folder, ['src', 'package.json'], settings);

	beforeEach(() => {
		put('src/a.ts', 'one');
		put('src/deep/b.ts', 'two');
		put('package.json', '{}');
	});

	it('stays while nothing is changed but dates and what was not asked for', () => {
		const before = current();
		utimesSync(join(folder, 'src/a.ts'), 0, 0);
		put('README.md', 'text');
		expect(current()).toBe(before);
	});

	test.each<[string, () => void]>([
		['a content', () => put('src/deep/b.ts', 'three')],
		['a new file', () => put('src/c.ts', '')],
		['a file gone', () => rmSync(join(folder, 'package.json'))],
		['a file emptied', () => put('package.json', '')],
		[
			'a file renamed',
			() => {
				rmSync(join(folder, 'src/a.ts'));
				put('src/z.ts', 'one');
			}
		],
		[
			'text moved from one file to the next',
			() => {
				put('src/a.ts', 'on');
				put('src/deep/b.ts', 'etwo');
			}
		]
	])('changes with %s', (_, change) => {
		const before = current();
		change();
		expect(current()).not.toBe(before);
	});

	it('changes with a setting', () => {
		expect(new Set([current(), current(['']), current(['/fateline']), current(['/fate', 'line'])]).size).toBe(
			4
		);
	});
});

describe('installing', () => {
	test.each([
		['20.19.0', true],
		['20.20.2', true],
		['22.0.0', true],
		['20.18.9', false],
		['18.20.0', false]
	])('Node %s is new enough: %s', (version, enough) => {
		if (enough) expect(() => checkNode(version)).not.toThrow();
		else
			expect(() => checkNode(version)).toThrow(
				`needs Node.js 20.19 or newer, and this is Node.js ${version}`
			);
	});

	it('is needed unless every package is there in its version', () => {
		const lock = (packages: object) => JSON.stringify({ packages });
		put(
			'package-lock.json',
			lock({ '': {}, a: { version: '1' }, b: { version: '2' }, c: { version: '3', optional: true } })
		);
		expect(isInstalled(folder)).toBe(false);
		put('node_modules/.package-lock.json', lock({ a: { version: '1' }, b: { version: '1' } }));
		expect(isInstalled(folder)).toBe(false);
		put('node_modules/.package-lock.json', lock({ a: { version: '1' }, b: { version: '2' } }));
		expect(isInstalled(folder)).toBe(true);
	});
});
