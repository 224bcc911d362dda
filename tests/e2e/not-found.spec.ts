import { expectAccessible } from './accessible.ts';
import { entities } from './facts.ts';
import { expect, ready, test, type Language } from './site.ts';

const words: Record<Language, string> = {
	tr: 'Bu adreste bir şey yok',
	en: 'There is nothing at this address',
	ru: 'По этому адресу ничего нет'
};

test.use({ expected: [/status of 404/] });

const shliapnikov = entities.find(({ id }) => id === 'alexander-shliapnikov')!;

for (const [address, locale, language] of [
	['tr/no-such-page/', 'ru-RU', 'tr'],
	['ru/entity/nobody/', 'en-GB', 'ru'],
	['no-such-page', 'ru-RU', 'ru'],
	['no/such/page/at/all', 'tr-TR', 'tr'],
	['no-such-page.html', 'fr-FR', 'en']
] as const) {
	test.describe(`${address} with a browser in ${locale}`, () => {
		test.use({ locale });
		test(`is not found, in ${language} and no other language, and leads on`, async ({ page }) => {
			const answer = await page.goto(address);
			expect(answer?.status()).toBe(404);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText([words[language]]);
			for (const [other, text] of Object.entries(words))
				await expect(page.getByText(text, { exact: true })).toBeVisible({ visible: other === language });
			await page.locator(`section[lang=${language}] a.button`).click();
			await expect(page).toHaveURL(new RegExp(`/${language}/$`));
			await ready(page);
		});
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });
	test('the page that is not found says so in every language, and leads on', async ({ page }) => {
		const answer = await page.goto('tr/no-such-page/');
		expect(answer?.status()).toBe(404);
		for (const text of Object.values(words))
			await expect(page.getByText(text, { exact: true })).toBeVisible();
		await page.locator('section[lang=tr] a.button').click();
		await expect(page).toHaveURL(/\/tr\/$/);
		await expect(page.locator('.first-picture')).toBeVisible();
	});
});

test('a mistyped address is guessed; every name, source and page can be searched, in any script and by keys', async ({
	page
}) => {
	await page.goto('en/entity/alexandra-kolontay/deep/or-not/../../../alexandra-kolontay/');
	const form = page.getByRole('search');
	await expect(form).toHaveCount(1);
	await expect(form.getByRole('status')).toHaveText('Did you mean …');
	await expect(form.getByRole('link').first()).toHaveText('Alexandra Kollontai');

	await expectAccessible(page);

	const field = form.getByRole('searchbox');
	await field.fill('Шляпников');
	await expect(form.getByRole('link').first()).toHaveText(shliapnikov.name_en!);
	await field.fill('qwxqwx');
	await expect(form.getByRole('status')).toHaveText('Nothing found');
	await expect(form.getByRole('link')).toHaveCount(0);
	await field.fill('a');
	await expect(form.getByRole('status')).toHaveText(/^Pages found: \d+. The first 12 are shown.$/);
	await expect(form.getByRole('link')).toHaveCount(12);
	await field.fill('kolontai aleksandra');
	await expect(form.getByRole('link').first()).toHaveText('Alexandra Kollontai');
	await field.press('Enter');
	await expect(page).toHaveURL(/\/en\/entity\/alexandra-kollontai\/$/);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Alexandra Kollontai');
});

test('a link inside the explorer that leads nowhere ends on the same page', async ({ page }) => {
	const answer = await page.goto('en/../xx/');
	expect(answer?.status()).toBe(404);
	await expect(page.getByRole('link').first()).toBeVisible();
});
