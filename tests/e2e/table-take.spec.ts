import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import Papa from 'papaparse';
import { description } from './facts.ts';
import { choose, expect, languages, sentence, test } from './site.ts';
import { grid, openTable, readRows, rowOf, scroller } from './table-page.ts';

const saveButton = { tr: 'CSV olarak kaydet', en: 'Save as CSV', ru: 'Сохранить как CSV' };

/** Saves the table and reads the file. */
async function save(page: Page, language: keyof typeof saveButton = 'en') {
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: saveButton[language] }).click();
	const file = await waiting;
	const text = await readFile(await file.path(), 'utf8');
	expect(text.startsWith('\uFEFF')).toBe(true);
	return { name: file.suggestedFilename(), lines: Papa.parse<string[]>(text.slice(1)).data };
}

const heads = (page: Page) => grid(page).locator('thead .label').allInnerTexts();

/** As a file writes it: with a point, whatever the language. */
const plain = (cell: string) => (/^\d+,\d$/.test(cell) ? cell.replace(',', '.') : cell);

for (const language of languages)
	for (const rows of ['entities', 'claims'] as const)
		test(`the file of ${rows} in ${language} holds what is shown, and its caption`, async ({ page }) => {
			await openTable(page, `${language}/?pane=table&rows=${rows}&sort=-sources&fate=-unknown`);
			const shown = await readRows(page);
			const { name, lines } = await save(page, language);
			expect(name).toMatch(new RegExp(`^fateline-${language}-\\d{4}-\\d{2}-\\d{2}-${rows}\\.csv$`));
			expect(lines[0]).toEqual([...(await heads(page)), 'id']);
			const table = lines.slice(1, shown.length + 1);
			const expected = shown.map(({ id, cells }) => [...cells.map(plain), id]);
			expect(table.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ').trim()))).toEqual(
				expected.map((row) => row.map((cell) => cell.replace(/\s+/g, ' ')))
			);
			const after = lines.slice(shown.length + 1).flat();
			expect(after[0]).toBe('');
			expect(after).toHaveLength(7);
			const title = description[`title_${language}`] ?? description.title;
			const told = [title, await sentence(page).textContent(), page.url(), description.version];
			[...told, description.licenses[0]!.name].forEach((text, line) =>
				expect(after[line + 1]).toContain(text)
			);
			expect(after[6]).toContain('Fateline');
			await expect(page.locator('.table-pane [role=status]')).toContainText(name);
		});

test('the copy is the same table between tabs', async ({ page, context }) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await openTable(page, 'ru/?pane=table&sort=-ties&kind=person');
	const shown = await readRows(page);
	await page.getByRole('button', { name: 'Копировать', exact: true }).click();
	const notice = page.locator('.table-pane [role=status]');
	await expect(notice).toHaveText(`Скопировано: ${shown.length} строк.`);
	const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
	expect(lines[0]!.split('\t')).toEqual([...(await heads(page)), 'id']);
	const copied = lines.slice(1, shown.length + 1).map((line) => line.split('\t'));
	expect(copied).toEqual(shown.map(({ id, cells }) => [...cells, id]));
	expect(lines[shown.length + 1]).toBe('');
	expect(lines[shown.length + 4]).toContain(page.url());
});

test.describe('when the browser does not allow it', () => {
	test('a copy that fails says what to do instead', async ({ page }) => {
		await page.addInitScript(() => {
			navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'));
		});
		await openTable(page, 'en/?pane=table');
		await page.getByRole('button', { name: 'Copy', exact: true }).click();
		await expect(page.locator('.table-pane [role=status]')).toContainText('Save as CSV instead');
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	for (const language of languages)
		test(`the table is scrolled in its own box, the names stay, in ${language}`, async ({ page }) => {
			await openTable(page, `${language}/?pane=table`);
			const box = (await scroller(page).boundingBox())!;
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(390);
			expect(box.height).toBeGreaterThan(250);
			await scroller(page).evaluate((each) => each.scrollTo({ left: 600, top: 300 }));
			expect(await scroller(page).evaluate((each) => [each.scrollLeft, each.scrollTop])).toEqual([600, 300]);
			const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
			expect(widths[0]).toBeLessThanOrEqual(widths[1]!);
			const outside = await page.locator('.over').evaluate((each) => each.scrollWidth - each.clientWidth);
			expect(outside).toBe(0);
			const first = grid(page).getByRole('rowheader').nth(9);
			expect((await first.boundingBox())!.x).toBe(box.x);
			const small = await page.evaluate(() =>
				[...document.querySelectorAll('.table-pane :is(button, label, tbody tr[data-id])')]
					.map((each) => each.getBoundingClientRect())
					.filter(({ width, height }) => width < 44 || height < 44)
					.map(({ width, height }) => `${width} x ${height}`)
			);
			expect(small).toEqual([]);
		});

	test('a tap on a row opens its details', async ({ page }) => {
		await openTable(page, 'en/?pane=table');
		await rowOf(page, 'alexander-shliapnikov').getByRole('gridcell').first().tap();
		await expect(page.locator('aside.details')).toBeInViewport();
		await expect(page.locator('aside.details .heading')).toHaveText('Alexander Shliapnikov');
		await page.locator('aside.details .close-sheet').tap();
		await choose(page, 'rows', 'claims');
		await expect(grid(page).locator('tr.near').first()).toBeAttached();
	});
});
