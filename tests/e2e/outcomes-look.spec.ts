import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import Papa from 'papaparse';
import { expectAccessible } from './accessible.ts';
import { letter, numbers, pane, view } from './outcomes-page.ts';
import { details, expect, open, queryOf, sentence, test } from './site.ts';

async function saved(page: Page, button: Locator) {
	const [file] = await Promise.all([page.waitForEvent('download'), button.click()]);
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

for (const chart of ['fate', 'outcome', 'course', 'survival', 'flow'] as const)
	test(`${chart} is saved as SVG, PNG and CSV, with caption and address`, async ({ page }) => {
		await open(page, `${view}&chart=${chart}`);
		const said = (await sentence(page).textContent())!.trim();
		const day = new Date().toISOString().slice(0, 10);
		const buttons = pane(page).getByRole('group', { name: 'Save the chart' });
		const svg = await saved(page, buttons.getByRole('button', { name: 'SVG' }));
		expect(svg.name).toBe(`fateline-en-${day}-${chart}.svg`);
		const text = svg.bytes.toString('utf8').replaceAll('&amp;', '&');
		expect(text).toContain(said);
		expect(text.replaceAll(/<[^>]*>/g, '')).toContain('CC-BY-4.0');
		const png = await saved(page, buttons.getByRole('button', { name: 'PNG' }));
		expect(png.name).toBe(`fateline-en-${day}-${chart}.png`);
		expect([...png.bytes.subarray(0, 4)]).toEqual([0x89, 0x50, 0x4e, 0x47]);
		const csv = await saved(page, buttons.getByRole('button', { name: 'CSV' }));
		const { data } = Papa.parse<string[]>(csv.bytes.toString('utf8').replace(/^\uFEFF/, ''));
		const shown = await numbers(page);
		expect(data.findIndex((row) => row.join('') === '')).toBe(shown.length + 1);
		expect(data.slice(1, shown.length + 1).map(([value]) => value)).toEqual(
			shown.map((row) => Object.values(row)[0])
		);
		const below = data.slice(shown.length + 2).map(([line]) => line);
		expect(below.some((line) => line!.includes(said))).toBe(true);
		expect(below.some((line) => line!.includes(page.url().split('?')[0]!))).toBe(true);
	});

for (const [language, colorScheme, chart] of [
	['en', 'light', 'fate'],
	['tr', 'dark', 'fate'],
	['ru', 'light', 'outcome'],
	['tr', 'light', 'course'],
	['ru', 'dark', 'survival'],
	['en', 'dark', 'flow']
] as const)
	test.describe(`${chart} in ${language}, ${colorScheme}`, () => {
		test.use({ colorScheme });
		test('axe finds nothing, with the numbers open and people selected', async ({ page }) => {
			// Axe looks at every cell of a table of fifty years.
			test.slow();
			await open(
				page,
				`${language}/?scope=context&pane=outcomes&chart=${chart}&${letter},rest&sel=sergei-medvedev`
			);
			await pane(page).locator('h2').waitFor();
			for (const summary of await pane(page).locator('summary').all()) await summary.click();
			await expectAccessible(page);
		});
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	for (const [chart, part] of [
		['fate', 'button[data-target]'],
		['course', 'g[data-target]'],
		['survival', 'g[data-target]'],
		['flow', 'button[data-target]']
	] as const)
		test(`${chart}: nothing is wider than the screen, and a tap opens the people`, async ({ page }) => {
			await open(page, `ru/?scope=context&pane=outcomes&chart=${chart}&${letter}`);
			await pane(page).locator('h2').waitFor();
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
			expect(await pane(page).evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
			const target = pane(page).locator(part).first();
			await target.scrollIntoViewIfNeeded();
			await target.tap();
			await expect.poll(() => queryOf(page)).toContain('sel=');
			await expect(details(page)).toBeInViewport();
			await expectAccessible(page);
		});
});
