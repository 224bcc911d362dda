import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { expect, languages, open, test } from './site.ts';

/** Opens the drawer and the part of it in which something is measured, or projected. */
async function openPart(page: Page, address: string, part: 'measure' | 'project'): Promise<Locator> {
	await open(page, address);
	await page.locator('button.connections').click();
	const details = page.locator(`details:has([data-${part}])`);
	await details.locator('summary').waitFor();
	if ((await details.getAttribute('open')) === null) await details.locator('summary').click();
	return details;
}

test('a metric is chosen, explained, and those who come out highest can be opened', async ({ page }) => {
	const part = await openPart(page, 'en/', 'measure');
	await part.getByLabel('Metric').selectOption('Betweenness');
	await expect(part).toContainText('shortest ways between two others');
	await expect(part).toContainText('follows the number of surviving sources');
	await expect(part.locator('ol li')).toHaveCount(10);
	const values = (await part.locator('ol li span').allTextContents()).map(Number);
	expect(values).toEqual(values.toSorted((a, b) => b - a));
	await part.getByText('all of the scope').click();
	await expect(page).toHaveURL(/metric=betweenness&base=all/);
	await part.locator('ol a').first().click();
	await expect(page).toHaveURL(/sel=alexander-shliapnikov/);
});

test('a community is selected by its number, as many as are in it; its colour is chosen with it', async ({
	page
}) => {
	const part = await openPart(page, 'en/?scope=wider', 'measure');
	await part.getByLabel('Metric').selectOption('Community');
	await expect(page).toHaveURL(/metric=community&mark=colour/);
	await expect(part).toContainText(/Modularity: 0\.\d+/);
	const first = part.locator('ol button').first();
	const size = Number(await first.locator('.size').textContent());
	expect(size).toBeGreaterThan(10);
	await first.click();
	await expect(page.locator('.details .group h2')).toHaveText(`Selected: ${size}`);
});

test('a projection is chosen and weighed; its strongest tie opens to what is behind it', async ({ page }) => {
	const part = await openPart(page, 'en/', 'project');
	await part.getByLabel('Derived ties').selectOption('People: shared congresses and events');
	await part.getByLabel('Weight of a tie').selectOption('Against chance');
	await expect(part).toContainText('Tumminello');
	await expect(page).toHaveURL(/project=events&weight=hypergeometric/);
	const [strongest] = await part.locator('ol li').allTextContents();
	await part.locator('ol a').first().click();
	const tie = page.locator('[data-projected-tie]');
	await expect(tie).toContainText(`Weight (Against chance): ${/[\d.]+$/.exec(strongest!)![0]}`);
	// Everything shared has a claim of either end, and every claim its sources.
	for (const shared of await tie.locator('section').all()) {
		expect(await shared.locator('.statement').count()).toBeGreaterThanOrEqual(2);
		for (const statement of await shared.locator('.statement').all())
			expect(await statement.locator('.references li').count()).toBeGreaterThan(0);
	}
});

for (const language of languages) {
	test(`nothing stands in anybody’s way in the panels and in a derived tie: ${language}`, async ({
		page
	}) => {
		// Two pages, each looked at as a whole.
		test.slow();
		await page.emulateMedia({ colorScheme: 'dark' });
		const part = await openPart(page, `${language}/?metric=community&mark=colour&project=events`, 'measure');
		await expect(part.locator('ol li').first()).toBeVisible();
		await expectAccessible(page);
		await open(page, `${language}/?project=events&tie=alexander-shliapnikov~sergei-medvedev`);
		await expect(page.locator('[data-projected-tie] .statement').first()).toBeVisible();
		await expectAccessible(page);
	});
}
