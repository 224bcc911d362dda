import { expectAccessible } from './accessible.ts';
import { keyList } from '../../src/lib/ui/keys/key-list.ts';
import { expect, graph, languages, open, searchField, test } from './site.ts';

for (const language of languages)
	test(`"?" in the graph shows every key of the list in ${language}, and Escape gives the focus back`, async ({
		page
	}) => {
		await open(page, `${language}/`);
		await graph(page).focus();
		await page.keyboard.press('?');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		for (const { does } of keyList)
			await expect(dialog.getByText(does[language], { exact: true }).first()).toBeAttached();
		await expect(dialog.locator('tbody tr')).toHaveCount(keyList.length);
		await page.keyboard.press('Escape');
		await expect(dialog).toBeHidden();
		await expect(graph(page)).toBeFocused();
	});

test('the button after the graph shows them too', async ({ page }) => {
	await open(page, 'en/');
	await page.getByRole('button', { name: 'Keys', exact: true }).click();
	await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});

test('where text is typed, and where nothing has the focus, "?" is a sign like any other', async ({
	page
}) => {
	await open(page, 'en/');
	await page.keyboard.press('?');
	await searchField(page).focus();
	await page.keyboard.press('?');
	await expect(searchField(page)).toHaveValue('?');
	await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(colorScheme, () => {
		test.use({ colorScheme });

		for (const size of [
			{ width: 1440, height: 900 },
			{ width: 390, height: 844 }
		])
			test(`axe finds nothing in the table of keys, ${size.width} wide`, async ({ page }) => {
				await page.setViewportSize(size);
				await open(page, 'ru/');
				await graph(page).focus();
				await page.keyboard.press('?');
				const box = (await page.getByRole('dialog').boundingBox())!;
				expect(box.x).toBeGreaterThanOrEqual(0);
				expect(box.x + box.width).toBeLessThanOrEqual(size.width);
				await expectAccessible(page);
			});
	});
