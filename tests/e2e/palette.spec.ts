import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { entities } from './facts.ts';
import {
	expect,
	expectQuery,
	facetValue,
	languages,
	nameInPanel,
	open,
	searchField,
	test,
	quiet
} from './site.ts';

const dialog = (page: Page) => page.locator('dialog[open]');
const field = (page: Page) => dialog(page).getByRole('combobox');
const options = (page: Page) => dialog(page).getByRole('option');
const chosen = (page: Page) => dialog(page).locator('[role=option][aria-selected=true]');

async function openPalette(page: Page) {
	await page.keyboard.press('Control+k');
	await expect(field(page)).toBeFocused();
	await expect(chosen(page)).toHaveCount(1);
}

for (const [language, query] of [
	['tr', 'Шляпников'],
	['en', 'Şlyapnikov'],
	['ru', 'shlyapnikov']
] as const)
	test(`keys alone find a person by another script, in ${language}`, async ({ page }) => {
		await open(page, `${language}/`);
		await openPalette(page);
		await page.keyboard.type(query);
		const { [`name_${language}`]: name } = entities.find(({ id }) => id === 'alexander-shliapnikov')!;
		await expect(chosen(page)).toContainText(name!);
		await page.keyboard.press('Enter');
		await expect(dialog(page)).toHaveCount(0);
		await expectQuery(page, 'sel=alexander-shliapnikov');
		await expect(nameInPanel(page)).toHaveText(name!);
	});

test('keys alone run a command, and undo it', async ({ page }) => {
	await open(page, 'en/');
	await openPalette(page);
	await page.keyboard.type('hide');
	await expect(chosen(page)).toContainText('Filtered out: Hide');
	await page.keyboard.press('Enter');
	await expectQuery(page, 'rest=hide');
	await openPalette(page);
	await page.keyboard.type('undo');
	await page.keyboard.press('Enter');
	await expectQuery(page, '');
});

test('a command is found by its name in any of the languages', async ({ page }) => {
	await open(page, 'tr/');
	for (const [query, label] of [
		['table', 'Görünüm: Tablo'],
		['ТАБЛИЦА', 'Görünüm: Tablo'],
		['tablo', 'Görünüm: Tablo']
	]) {
		await openPalette(page);
		await page.keyboard.type(query!);
		await expect(options(page).filter({ hasText: label })).toHaveCount(1);
		await page.keyboard.press('Escape');
	}
});

test('who asks again before the closed palette has gone is heard', async ({ page }) => {
	await open(page, 'en/');
	await openPalette(page);
	await page.keyboard.type('lenin');
	// For a moment after Escape the keys still come from a field of the dialog that is closed.
	await field(page).evaluate((input) => {
		input.closest('dialog')!.close();
		input.dispatchEvent(new KeyboardEvent('keydown', { key: 'k', ctrlKey: true, bubbles: true }));
	});
	await expect(field(page)).toBeFocused();
	await expect(field(page)).toHaveValue('');
});

test('a value is chosen to be shown alone', async ({ page }) => {
	await open(page, 'en/?fate=natural-death');
	await openPalette(page);
	await page.keyboard.type('fate executed');
	await expect(chosen(page)).toContainText('Fate: executed');
	await page.keyboard.press('Enter');
	await expectQuery(page, 'fate=executed');
	await expect(facetValue(page, 'fate', 'executed').tick).toBeChecked();
});

test('arrows walk the commands, round the end as well', async ({ page }) => {
	await open(page, 'en/');
	await openPalette(page);
	await page.keyboard.type('scope');
	await expect(options(page).first()).toContainText('Scope: Core');
	await page.keyboard.press('ArrowDown');
	await expect(chosen(page)).toContainText('Scope: Wider');
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
	const id = await chosen(page).getAttribute('id');
	await expect(field(page)).toHaveAttribute('aria-activedescendant', id!);
});

test('Escape gives the focus back and changes nothing', async ({ page }) => {
	await open(page, 'en/?fate=executed');
	await searchField(page).focus();
	await openPalette(page);
	await page.keyboard.type('wider');
	await page.keyboard.press('Escape');
	await expect(dialog(page)).toHaveCount(0);
	await expect(searchField(page)).toBeFocused();
	await expectQuery(page, 'fate=executed');
});

test('the button opens it too; what is not found is said', async ({ page }) => {
	await open(page, 'en/');
	await page.getByRole('button', { name: 'Ctrl K: commands' }).click();
	await expect(field(page)).toBeFocused();
	await field(page).fill('qqqqwwww');
	await expect(options(page)).toHaveCount(0);
	await expect(dialog(page).getByRole('status')).toContainText('No such command');
});

test('commands reach the page around: the theme, the picture, another language with the same view', async ({
	page
}) => {
	await open(page, 'en/?fate=executed');
	const run = async (query: string) => {
		await openPalette(page);
		await page.keyboard.type(query);
		await page.keyboard.press('Enter');
	};
	await run('light or dark');
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	await run('take the picture');
	await expect(page.getByRole('dialog', { name: 'Take the picture' })).toBeVisible();
	await page.keyboard.press('Escape');
	await run('language türkçe');
	await page.waitForURL('**/tr/?fate=executed');
});

test.describe('the look', () => {
	for (const colorScheme of ['light', 'dark'] as const)
		for (const language of languages)
			test(`axe finds nothing in it, ${colorScheme}, in ${language}`, async ({ browser, baseURL }) => {
				const context = await browser.newContext({ colorScheme, baseURL });
				const page = await context.newPage();
				await open(page, `${language}/`);
				await openPalette(page);
				await expectAccessible(page);
				await page.keyboard.type('me');
				await expect(options(page).first()).toBeVisible();
				await expectAccessible(page);
				await context.close();
			});

	test('on a phone it fits, and its lines can be touched', async ({ page }) => {
		await page.setViewportSize({ width: 390, height: 844 });
		await open(page, 'en/');
		await page.getByRole('button', { name: 'Ctrl K: commands' }).click();
		const box = (await dialog(page).boundingBox())!;
		expect(box.x).toBeGreaterThanOrEqual(0);
		expect(box.x + box.width).toBeLessThanOrEqual(390);
		expect(box.y + box.height).toBeLessThanOrEqual(844);
		expect((await options(page).first().boundingBox())!.height).toBeGreaterThanOrEqual(36);
	});
});

test.describe('it cannot be loaded', () => {
	test.use({ expected: [/Failed to load resource|Failed to fetch/] });

	test('that is said', async ({ page }) => {
		await open(page, 'en/');
		await quiet(page);
		await page.route('**/*.js', (route) => route.abort());
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('alert')).toContainText('could not be loaded');
	});
});
