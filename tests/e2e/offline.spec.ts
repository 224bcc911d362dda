import type { Page } from '@playwright/test';
import { serveSite } from '../../src/commands/serve.js';
import { fileURLToPath } from 'node:url';
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
