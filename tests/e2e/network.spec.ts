import type { Page } from '@playwright/test';
import { entities } from './facts.ts';
import { openDialog } from './picture-file.ts';
import {
	choose,
	details,
	expect,
	expectQuery,
	facetValue,
	nameInPanel,
	open,
	queryOf,
	quiet,
	searchField,
	test
} from './site.ts';

/** Collects what is asked of the server from now on. */
function listen(page: Page): string[] {
	const asked: string[] = [];
	page.on('request', (request) => {
		const { protocol, pathname } = new URL(request.url());
		if (protocol === 'http:' || protocol === 'https:') asked.push(pathname);
	});
	return asked;
}

/** The site's own code and letters, whose names carry a hash of their content: never data, and never twice. */
const ownCode = /^\/_app\/immutable\/.*\.(js|css)$/;
const letters = /^\/_app\/immutable\/.*\.woff2$/;

for (const language of ['tr', 'en', 'ru']) {
	test(`once it is ready, filtering in ${language} asks for nothing`, async ({ page }) => {
		await open(page, `${language}/`);
		await quiet(page);
		const asked = listen(page);
		await facetValue(page, 'fate', 'executed').tick.check();
		await expectQuery(page, 'fate=executed');
		await facetValue(page, 'role', 'chair').exclude.click();
		await choose(page, 'rest', 'hide');
		await choose(page, 'scope', 'context');
		await expectQuery(page, 'scope=context&fate=executed&role=-chair&rest=hide');
		await page.locator('header button.icon').click();
		await page.goBack();
		await expectQuery(page, 'fate=executed&role=-chair&rest=hide');
		await quiet(page);
		expect(asked.filter((path) => !letters.test(path))).toEqual([]);
	});

	test(`selecting and searching in ${language} ask for no data, and for no code twice`, async ({ page }) => {
		await open(page, `${language}/`);
		await quiet(page);
		const asked = listen(page);
		const find = async (name: string, id: string) => {
			await searchField(page).fill(name);
			await page
				.getByRole('option', { name: namesOf(id)[language] })
				.first()
				.click();
			await expectQuery(page, `sel=${id}`);
			await expect(nameInPanel(page)).toHaveText(namesOf(id)[language]!);
		};
		await find('Шляпников', 'alexander-shliapnikov');
		expect(asked.filter((path) => !ownCode.test(path) && !letters.test(path))).toEqual([]);
		expect(new Set(asked).size).toBe(asked.length);

		asked.length = 0;
		const link = details(page).locator('.statement a[href*="sel="]').first();
		await link.hover();
		await link.click();
		await expect.poll(() => queryOf(page)).not.toBe('sel=alexander-shliapnikov');
		await page.goBack();
		await expectQuery(page, 'sel=alexander-shliapnikov');
		await find('kollontai', 'alexandra-kollontai');
		await quiet(page);
		expect(asked.filter((path) => !letters.test(path))).toEqual([]);
	});
}

function namesOf(id: string): Record<string, string> {
	const { name_tr, name_en, name_ru } = entities.find((each) => each.id === id)!;
	return { tr: name_tr!, en: name_en!, ru: name_ru! };
}

test('the studio asks this site for its own code, for fonts and for works set in its style, and for nothing else', async ({
	page
}) => {
	await open(page, 'en/');
	await quiet(page);
	const asked = listen(page);
	await openDialog(page);
	await page.getByRole('dialog').locator('button.save').click();
	await expect(page.getByRole('dialog').getByRole('status')).toContainText('.png');
	const own = /^\/_app\/immutable\/.*\.(js|css|woff2)$/;
	expect(asked.filter((path) => !own.test(path))).toEqual(['/data/references-en-apa.json']);
});

test('the data that does not arrive is said so, and the first picture stays', async ({ page }) => {
	await page.route('**/data/*.json', (route) =>
		route.fulfill({ status: 200, contentType: 'application/json', body: '{' })
	);
	await page.goto('en/');
	await expect(page.getByRole('alert')).toBeVisible();
	await expect(page.locator('.first-picture')).toBeVisible();
	await expect(page.locator('.first-picture a').first()).toBeVisible();
});
