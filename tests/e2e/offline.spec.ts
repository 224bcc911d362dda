import type { BrowserContext, Page } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { serveSite } from '../../src/commands/serve.js';
import { servePlainly } from './plain-server.ts';
import { expect, ready, sentence, test } from './site.ts';

const folder = fileURLToPath(new URL('../../build/', import.meta.url));

test.use({ serviceWorkers: 'allow' });
// What cannot be had without a network is told by the browser, too.
test.use({ expected: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED|ERR_CONNECTION_REFUSED|status of 503/] });

/** Waits until all that the explorer in a language may need is kept. */
async function kept(page: Page, language: string): Promise<void> {
	const last = `data/references-${language}-iso690.json`;
	const isKept = () =>
		page.evaluate(async (name) => {
			const names = await caches.keys();
			const lists = await Promise.all(names.map(async (each) => (await caches.open(each)).keys()));
			return (
				navigator.serviceWorker.controller !== null && lists.flat().some(({ url }) => url.endsWith(name))
			);
		}, last);
	await expect.poll(isKept, { timeout: 25_000 }).toBe(true);
}

test('after one visit the explorer works with the network cut, below any path, and what was not opened says so', async ({
	browser
}) => {
	test.setTimeout(90_000);
	const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'tr-TR' });
	// Built for the root, served elsewhere: nothing in it may know where it lives.
	const site = await serveSite({ folder, base: '/some/where', port: 0 });
	const at = (path: string) => site.url + path;
	const page = await context.newPage();
	await page.goto(at('tr/'));
	await ready(page);
	await kept(page, 'tr');
	const { scope, asked } = await page.evaluate(async () => ({
		scope: (await navigator.serviceWorker.ready).scope,
		asked: performance.getEntriesByType('resource').map(({ name }) => name)
	}));
	expect(scope).toBe(site.url);
	expect(asked.filter((address) => !address.startsWith(site.url))).toEqual([]);
	await page.goto(at('tr/entity/alexandra-kollontai/'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aleksandra Kollontay');

	// Neither the host nor the wire is there any more.
	await site.close();
	await context.setOffline(true);
	await page.goto(at('tr/?fate=executed'));
	await ready(page);
	await expect(sentence(page)).toContainText('idam edildi');
	await expect(page.locator('.graph-canvas canvas').first()).toBeVisible();
	// Each is a part that is loaded late, by code that was never asked for while there was a network.
	for (const pane of ['table', 'matrix', 'outcomes']) {
		await page.goto(at(`tr/?pane=${pane}`));
		await ready(page);
		await expect(page.locator('.over table, .over svg').first()).toBeVisible();
	}
	await page.getByRole('button', { name: 'Görüntü al' }).click();
	await expect(page.getByRole('dialog').getByRole('img').first()).toBeVisible();
	await page.goto(at('tr/entity/alexandra-kollontai/'));
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Aleksandra Kollontay');
	for (const [path, words] of [
		['tr/entity/alexander-shliapnikov/', 'Ağ bağlantısı yok'],
		['en/', 'There is no network'],
		['ru/entity/', 'Нет сети']
	] as const) {
		const answer = await page.goto(at(path));
		expect(answer?.status()).toBe(503);
		await expect(page.getByRole('heading', { level: 1 })).toHaveText([words]);
		expect(page.url()).toBe(at(path));
	}
	await page.getByRole('link', { name: 'Открыть граф' }).click();
	await expect(page).toHaveURL(at('ru/'));
	await context.close();
});

/** The version that a page says it is of. */
const versionOf = (page: Page) =>
	page.locator('meta[name=generator]').evaluate((meta: HTMLMetaElement) => meta.content.split(' ')[1]!);

/** The versions that are kept, as a service worker sees them: no page need be open. */
async function versionsKept(context: BrowserContext): Promise<string[]> {
	const told = context.serviceWorkers().map((worker) =>
		worker
			.evaluate(async () => (await caches.keys()).map((name) => name.split(' ')[2]!))
			// This one has just ended.
			.catch(() => [])
	);
	return (await Promise.all(told)).find((names) => names.length > 0) ?? [];
}

test('a newer version is shown at once, and kept as a whole when no page of the older one is open any more', async ({
	browser
}) => {
	test.setTimeout(90_000);
	const context = await browser.newContext({ serviceWorkers: 'allow' });
	let edit = (text: string) => text;
	const site = await servePlainly('/', (text) => edit(text));
	const at = (path: string) => site.url + path;
	const page = await context.newPage();
	await page.goto(at('en/'));
	const old = await versionOf(page);
	await kept(page, 'en');
	await page.goto(at('en/entity/alexandra-kollontai/'));

	edit = (text) => text.replaceAll(old, 'newer');
	await page.goto(at('en/'));
	await ready(page);
	expect(await versionOf(page)).toBe('newer');
	// The new one is fetched beside, and waits.
	const names = () =>
		page.evaluate(async () => (await caches.keys()).map((name) => name.split(' ')[2]!).sort());
	await expect.poll(names).toEqual([old, 'newer'].sort());
	await expect
		.poll(
			() =>
				page.evaluate(
					async () =>
						(await navigator.serviceWorker.ready).active &&
						(await navigator.serviceWorker.getRegistration())?.waiting?.state
				),
			{ timeout: 20_000 }
		)
		.toBe('installed');
	await context.setOffline(true);
	await page.goto(at('en/'));
	await ready(page);
	expect(await versionOf(page)).toBe(old);
	await context.setOffline(false);
	await page.close();

	// A page that is closed is one for a moment still, and one that is opened meanwhile would be of the older version.
	await expect.poll(() => versionsKept(context), { timeout: 20_000 }).toEqual(['newer']);
	const later = await context.newPage();
	await later.goto(at('en/'));
	await ready(later);
	site.close();
	await context.setOffline(true);
	for (const path of ['en/?pane=table', 'en/entity/alexandra-kollontai/']) {
		await later.goto(at(path));
		expect(await versionOf(later)).toBe('newer');
		await expect(later.getByText('Alexandra Kollontai').first()).toBeVisible();
	}
	await context.close();
});
