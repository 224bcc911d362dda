import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { core, corePeople } from './facts.ts';
import { openDialog, readSvg, sizeOfPng, takePicture } from './picture-file.ts';
import { choose, expect, open, test } from './site.ts';

const graphTexts = (page: Page): Locator => page.getByRole('dialog').locator('figure svg text');

test('a sheet of A4 has its size; what is on it is switched, and too small letters are said', async ({
	page
}) => {
	await open(page, 'en/');
	const dialog = await openDialog(page);
	const { name, bytes } = await takePicture(page, { format: 'png', paper: 'a4', dpi: 150 });
	expect(name).toMatch(/^fateline-en-\d{4}-\d{2}-\d{2}-a4-150dpi\.png$/);
	expect(sizeOfPng(bytes)).toEqual({ width: 1240, height: 1754 });
	// Pixels to a metre (PNG specification, section 11.3.4.3): 150 to an inch.
	const density = bytes.indexOf('pHYs');
	expect(bytes.readUInt32BE(density + 4)).toBe(5906);
	await expect(dialog).toContainText('210 × 297 mm');
	await expect(dialog).not.toContainText('hard to read');

	await dialog.locator('select[name=paper]').selectOption('column');
	await dialog.getByLabel('Size of names (pt)').fill('4');
	await dialog.getByLabel('Size of names (pt)').press('Tab');
	await expect(dialog).toContainText(
		'The smallest letters are 4 pt: below 6 pt they are hard to read on paper'
	);

	await dialog.getByLabel('Text of the title').fill('Figure 3. Şliapnikov’s circle');
	await expect(graphTexts(page).getByText('Figure 3. Şliapnikov’s circle')).toBeVisible();
	for (const part of ['sources', 'timeline', 'evidence', 'code']) {
		const before = await graphTexts(page).count();
		await dialog.locator(`input[name=part][value=${part}]`).check();
		await expect.poll(() => graphTexts(page).count()).toBeGreaterThan(before);
	}
	await dialog.locator('input[name=part][value=title]').uncheck();
	await expect(graphTexts(page).getByText('Figure 3.')).toHaveCount(0);
});

test('choices are kept for the next visit, but for a title and a selection; default settings bring back the first', async ({
	page
}) => {
	await open(page, 'en/?sel=alexandra-kollontai');
	await openDialog(page);
	const dialog = page.getByRole('dialog');
	await choose(page, 'format', 'svg');
	await choose(page, 'scope', 'selection');
	await dialog.locator('select[name=style]').selectOption('mla');
	await dialog.getByLabel('Text of the title').fill('Once');
	await open(page, 'en/');
	await openDialog(page);
	await expect(dialog.locator('input[name=format][value=svg]')).toBeChecked();
	await expect(dialog.locator('select[name=style]')).toHaveValue('mla');
	await expect(dialog.locator('input[name=scope][value=all]')).toBeChecked();
	await expect(dialog.locator('input[name=scope][value=selection]')).toHaveCount(0);
	await expect(dialog.getByLabel('Text of the title')).toHaveValue('');
	await dialog.getByRole('button', { name: 'Default settings' }).click();
	await expect(dialog.locator('input[name=format][value=png]')).toBeChecked();
	await expect(dialog.locator('select[name=style]')).toHaveValue('apa');
});

test('only the selected with its neighbours; a frame that is moved by keys', async ({ page }) => {
	await open(page, 'en/?sel=alexandra-kollontai');
	await openDialog(page);
	await choose(page, 'scope', 'selection');
	const { bytes } = await takePicture(page, { format: 'svg' });
	const chosen = await readSvg(page, bytes.toString('utf8'));
	expect(chosen.texts).toContain('A. Kollontai');
	const named = (texts: readonly string[]) => core.filter(({ short_en }) => texts.includes(short_en!)).length;
	expect(named(chosen.texts)).toBeGreaterThan(3);
	expect(named(chosen.texts)).toBeLessThan(core.length);
	expect(chosen.description).toContain('Only the selected and their neighbours are shown.');

	await choose(page, 'scope', 'frame');
	const frame = page.getByRole('application', { name: /^Frame/ });
	await frame.focus();
	for (let step = 0; step < 9; step++) await page.keyboard.press('-');
	const inFrame = async () => {
		const { bytes: file } = await takePicture(page, { format: 'svg' });
		return named((await readSvg(page, file.toString('utf8'))).texts);
	};
	const middle = await inFrame();
	expect(middle).toBeLessThan(core.length);
	await frame.focus();
	for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowLeft');
	expect(await inFrame()).toBe(0);
	await page.getByRole('button', { name: 'As on the screen' }).click();
	expect(await inFrame()).toBeGreaterThan(corePeople.length);
});

for (const [size, colorScheme, query] of [
	[{ width: 1440, height: 900 }, 'light', 'en/'],
	[{ width: 390, height: 844 }, 'dark', 'ru/?sel=alexandra-kollontai']
] as const) {
	test.describe(`${size.width} ${colorScheme}`, () => {
		test.use({ viewport: size, colorScheme });
		test('the studio fits, axe finds nothing, everything is reached by Tab', async ({ page }) => {
			await open(page, query);
			if (size.width < 800) await page.locator('aside.details .close-sheet').first().click();
			const dialog = await openDialog(page);
			await expect(dialog.locator('figure svg')).toBeVisible();
			await expectAccessible(page);
			const wide = await dialog.evaluate((each) => each.scrollWidth > each.clientWidth + 1);
			expect(wide).toBe(false);
			const seen = new Set<string>();
			for (let step = 0; step < 45; step++) {
				await page.keyboard.press('Tab');
				seen.add(
					await page.evaluate(
						() => document.activeElement?.getAttribute('name') ?? document.activeElement?.className ?? ''
					)
				);
			}
			for (const name of ['format', 'paper', 'dpi', 'scope', 'colours', 'labels', 'part', 'style', 'reopens'])
				expect(seen).toContain(name);
			expect([...seen].some((each) => each.startsWith('save'))).toBe(true);
		});
	});
}
