import { core } from './facts.ts';
import { expect, languages, test } from './site.ts';

test.use({ javaScriptEnabled: false });

for (const language of languages) {
	test(`without JavaScript in ${language}: every name is there and leads to its page`, async ({ page }) => {
		await page.goto(`${language}/`);
		const picture = page.locator('.first-picture');
		await expect(picture).toBeVisible();
		const links = await picture.locator('a').all();
		expect(links).toHaveLength(core.length);
		const addresses = await Promise.all(links.map((link) => link.getAttribute('href')));
		for (const { id } of core) expect(addresses).toContain(`../${language}/entity/${id}/`);
		const name = core[0]![`short_${language}`]!;
		await expect(
			picture
				.locator('a')
				.filter({ hasText: name.split(' ').at(-1) })
				.first()
		).toBeVisible();
		await expect(page.locator('.notice')).toBeVisible();
		await expect(page.locator('.notice')).toContainText('JavaScript');
	});
}

test('without JavaScript a name in the picture opens the page behind it, and that leads on', async ({
	page
}) => {
	await page.goto('en/');
	await page
		.locator('.first-picture a[href*="/entity/alexandra-kollontai/"]')
		.locator('circle, polygon')
		.click();
	await expect(page).toHaveURL(/\/en\/entity\/alexandra-kollontai\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alexandra Kollontai');
	await page.locator('.statement a[href*="entity/workers-opposition"]').first().click();
	await expect(page).toHaveURL(/\/en\/entity\/workers-opposition\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toContainText('Opposition');
});

test('without JavaScript the list of what is in the picture can be opened and followed', async ({ page }) => {
	await page.goto('ru/');
	const list = page.locator('aside.details details');
	await list.locator('summary').click();
	await list.getByRole('link', { name: 'Александр Гаврилович Шляпников', exact: true }).click();
	await expect(page).toHaveURL(/\/ru\/entity\/alexander-shliapnikov\/$/);
});

for (const language of languages) {
	test(`names do not overlap in the opening view in ${language} at 1440 x 900`, async ({ page }) => {
		await page.goto(`${language}/`);
		const overlaps = await page.locator('.first-picture .label').evaluateAll((labels) => {
			// A line's box is a little higher than its letters.
			const slack = 2;
			const boxes = labels.flatMap((label) => {
				const text = label.querySelector('text:not([aria-hidden])')!;
				const { left, right, top, bottom } = text.getBoundingClientRect();
				return [{ name: text.textContent, left, right, top: top + slack, bottom: bottom - slack }];
			});
			return boxes.flatMap((a, index) =>
				boxes
					.slice(index + 1)
					.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
					.map((b) => `${a.name} and ${b.name}`)
			);
		});
		expect(overlaps).toEqual([]);
	});
}
