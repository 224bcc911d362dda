import { beforeEach, expect, test } from 'vitest';
import { Answerer, isOurs } from '#lib/browser/offline/answer.ts';
import { listExplorerData } from '#lib/browser/offline/explorer-paths.ts';
import { Shelf } from '#lib/browser/offline/shelf.ts';
import type { Language } from '#lib/core/text/text.ts';
import { Host, MemoryCaches } from './memory-caches.ts';

const base = '/some/where';
const data = `${base}/data/explorer-en.json`;
const code = `${base}/_app/immutable/code.js`;
const newCode = `${base}/_app/immutable/code-2.js`;
const font = `${base}/_app/immutable/font.woff2`;

let host: Host;
let caches: MemoryCaches;

/** A worker of a version, and pages asking it. */
function worker(version: string, hashed = [code, font]) {
	const edition = {
		...{ base, version, hashed, plain: [`${base}/icon.js`], offline: `${base}/offline/` },
		dataOf: (language: Language) => listExplorerData(base, language, [])
	};
	const shelf = new Shelf(edition, caches as unknown as CacheStorage, host.fetch);
	const answerer = new Answerer(shelf, host.fetch);
	const ask = async (path: string, mode = 'navigate', client = 'page') => {
		const asked = { method: 'GET', url: `https://example.org${path}`, mode } as Request;
		const work: Promise<unknown>[] = [];
		const answer = await answerer.answer({ request: asked, client }, (each) => work.push(each));
		await Promise.all(work);
		return `${answer.status} ${await answer.text()}`;
	};
	return { shelf, ask };
}

/** Puts a version of the site on the host. */
function publish(version: string) {
	host.files = {
		...{ [code]: 'code', [font]: 'font', [newCode]: 'code 2', [`${base}/icon.js`]: `boot ${version}` },
		[`${base}/offline/`]: '<script src="../icon.js"></script><a href="../en/">',
		[`${base}/en/`]: `explorer ${version}`,
		[`${base}/en/entity/x/`]: `x ${version}`,
		...Object.fromEntries(listExplorerData(base, 'en', []).map((path) => [path, `data ${version}`]))
	};
}

beforeEach(() => {
	[host, caches] = [new Host(), new MemoryCaches()];
	publish('v1');
});

test('what was kept or opened works without a network, whatever the query; what was not says so at its own address', async () => {
	const { shelf, ask } = worker('v1');
	await shelf.fill();
	await shelf.keepPage(`${base}/en/`);
	await ask(`${base}/en/entity/x/`);
	host.cut = true;
	expect(await ask(`${base}/en/?fate=executed`)).toBe('200 explorer v1');
	expect(await ask(`${base}/en/entity/x/`)).toBe('200 x v1');
	expect(await ask(data, 'cors')).toBe('200 data v1');
	expect(await ask(font, 'cors')).toBe('200 font');
	const lost = await ask(`${base}/en/entity/y/`);
	expect(lost).toBe(`503 <script src="${base}/icon.js"></script><a href="${base}/en/">`);
	await expect(ask(`${base}/data/other.json`, 'cors')).rejects.toThrow('Failed to fetch');
});

test('while there is a network its answer is never hidden, even when it is that there is nothing', async () => {
	const { shelf, ask } = worker('v1');
	await shelf.fill();
	await shelf.keepPage(`${base}/en/`);
	publish('v2');
	host.remove(`${base}/en/entity/x/`);
	expect(await ask(`${base}/en/`)).toBe('200 explorer v2');
	expect(await ask(data, 'cors')).toBe('200 data v2');
	expect(await ask(`${base}/en/entity/x/`)).toBe('404 nothing');
	host.asked.length = 0;
	expect(await ask(code, 'cors')).toBe('200 code');
	expect(host.asked).toEqual([]);
});

test('no page is half old and half new: a worker keeps no page of another version, and gives such a page nothing that is kept', async () => {
	const { shelf, ask } = worker('v1');
	await shelf.fill();
	await shelf.keepPage(`${base}/en/`);
	publish('v2');
	expect(await ask(`${base}/en/`, 'navigate', 'new page')).toBe('200 explorer v2');
	host.cut = true;
	await expect(ask(data, 'cors', 'new page')).rejects.toThrow();
	expect(await ask(`${base}/en/`, 'navigate', 'later page')).toBe('200 explorer v1');
	expect(await ask(data, 'cors', 'later page')).toBe('200 data v1');
});

test('a new version fetches only what is new, and then throws the old one away, but nothing of other sites', async () => {
	const old = worker('v1');
	await old.shelf.fill();
	await old.shelf.keepPage(`${base}/en/`);
	await old.ask(`${base}/en/entity/x/`);
	await (await caches.open('fateline /some/ v0')).put('/some/en/', new Response('other site'));
	publish('v2');
	host.asked.length = 0;
	const { shelf } = worker('v2', [newCode, font]);
	await shelf.fill();
	expect(host.asked.sort()).toEqual([newCode, `${base}/icon.js`, `${base}/offline/`].sort());
	expect((await shelf.listOldPages()).sort()).toEqual([`${base}/en/`, `${base}/en/entity/x/`]);
	await shelf.clear();
	expect(caches.content).toEqual({
		'fateline /some/ v0': ['/some/en/'],
		'fateline /some/where/ v2': [newCode, font, `${base}/icon.js`, `${base}/offline/`].sort()
	});
});

test('a version of which a file cannot be had is not put in place', async () => {
	const { shelf, ask } = worker('v1');
	await shelf.fill();
	await shelf.keepPage(`${base}/en/`);
	host.remove(newCode);
	await expect(worker('v2', [newCode]).shelf.fill()).rejects.toThrow('404');
	host.cut = true;
	expect(await ask(`${base}/en/`)).toBe('200 explorer v1');
});

test.each([
	['GET', `https://example.org${base}/en/`, true],
	['GET', 'https://example.org/some/', false],
	['GET', `https://example.com${base}/en/`, false],
	['POST', `https://example.org${base}/en/`, false]
])('%s %s is answered: %s', (method, url, ours) => {
	expect(isOurs(new Request(url, { method }), 'https://example.org', base)).toBe(ours);
});
