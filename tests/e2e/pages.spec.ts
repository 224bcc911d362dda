import { expectAccessible } from './accessible.ts';
import { expect, test } from './site.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('names lead to a person, a source, a relation, a fate and back to a person', async ({ page }) => {
		const heading = page.getByRole('heading', { level: 1 });
		await page.goto('tr/names/');
		await expect(heading).toHaveText('Adlar');
		const letters = await page.locator('#person h3').allTextContents();
		expect(letters.indexOf('Ç')).toBe(letters.indexOf('C') + 1);
		expect(letters.indexOf('Ş')).toBe(letters.indexOf('S') + 1);
		const name = page.getByRole('link', { name: 'Aleksandr Şlyapnikov', exact: true });
		await expect(page.locator('#person li', { has: name })).toContainText('1885–1937');
		await name.click();
		await expect(heading).toHaveText('Aleksandr Şlyapnikov');

		await page.goto('tr/sources/');
		await page.getByRole('link', { name: 'Letter of the Twenty Two', exact: true }).click();
		await expect(heading).toHaveText('Letter of the Twenty Two');
		const resting = await page.locator('dd[id]').count();
		expect(resting).toBeGreaterThan(80);
		await expect(page.locator('main')).toContainText(`Buna dayanan ${resting} ifade var`);
		await page.locator('summary').click();
		await expect(page.locator('.citation')).toHaveCount(4);
		await page.locator('h3').getByRole('link', { name: 'İmzaladığı belge' }).click();
		await expect(heading).toHaveText('İmzaladığı belge');
		await expect(page.getByRole('heading', { name: 'İmzalayanlar' })).toBeVisible();
		const own = page.locator('dd[id] a.mark').first();
		const id = await own.textContent();
		await own.click();
		await expect(page).toHaveURL(new RegExp(`/tr/relation/signed/#${id}$`));

		await page.goto('tr/names/');
		await page.locator('#fates').getByRole('link', { name: 'idam edildi' }).click();
		await expect(heading).toHaveText('Akıbet: idam edildi');
		const shliapnikov = page.locator('dl > div', { has: page.locator('#f-0001') });
		await expect(shliapnikov).toContainText('gözetim altında öldü');
		await shliapnikov.getByRole('link', { name: 'bilinmiyor' }).click();
		await expect(page).toHaveURL(/\/tr\/fate\/unknown\/#f-0003$/);
		await expect(page.locator('#f-0003')).toBeInViewport();
		await page.locator('dt').getByRole('link', { name: 'Aleksandr Şlyapnikov' }).click();
		await expect(heading).toHaveText('Aleksandr Şlyapnikov');
	});
});

test('on a long page each statement is reached by its address, laid out or not', async ({ page }) => {
	for (const path of ['en/source/lenin-pss-43/', 'en/entity/alexander-shliapnikov/']) {
		await page.goto(path);
		const ids = await page.locator('dd[id], .statement[id]').evaluateAll((all) => all.map(({ id }) => id));
		expect(ids.length).toBeGreaterThan(100);
		for (const share of [0.3, 0.6, 0.9]) {
			const id = ids[Math.floor(share * ids.length)]!;
			await page.goto(`${path}#${id}`);
			const top = () => page.locator(`[id="${id}"]`).evaluate((node) => node.getBoundingClientRect().top);
			await expect.poll(async () => Math.abs(await top()), id).toBeLessThan(60);
		}
	}
});

test('whom the page of a fate has, the graph shows', async ({ page }) => {
	await page.goto('en/fate/executed/');
	const shown = await page.locator('dt').count();
	await page.getByRole('link', { name: 'Show in the graph' }).click();
	await expect(page).toHaveURL(/\/en\/\?scope=context&fate=executed$/);
	await page.locator('.app[data-ready=yes]').waitFor();
	await expect(page.locator('.sentence')).toContainText(String(shown));
});

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on the pages that are not of entities, and none is broader than a phone (${colorScheme})`, async ({
		browser
	}) => {
		test.slow();
		const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		for (const address of [
			'en/names/',
			'ru/sources/',
			'tr/about/',
			'en/source/lenin-pss-42/',
			'ru/relation/expelled_from/',
			'tr/fate/unknown/'
		]) {
			await page.goto(address);
			await expectAccessible(page);
			const broader = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect([address, broader]).toEqual([address, 0]);
		}
		await context.close();
	});
}
