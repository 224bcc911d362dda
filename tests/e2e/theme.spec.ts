import type { Page } from '@playwright/test';
import { expect, graph, open, ready, test } from './site.ts';

const paper = { light: 'rgb(250, 246, 238)', dark: 'rgb(25, 23, 20)' } as const;
const themeButton = (page: Page) => page.getByRole('button', { name: 'Light or dark' });

async function expectTheme(page: Page, theme: 'light' | 'dark') {
	await expect(page.locator('body')).toHaveCSS('background-color', paper[theme]);
	// The canvas too: the colour of names, as Cytoscape holds it.
	const ink = { light: 'rgb(35,31,26)', dark: 'rgb(240,233,220)' }[theme];
	const inkOnCanvas = () =>
		page.evaluate(() => {
			const { cy } = document.querySelector<HTMLElement>('.graph-canvas .surface')!._cyreg!;
			return cy.nodes()[0]!.style('color');
		});
	await expect.poll(inkOnCanvas).toBe(ink);
}

test.describe('a system in light', () => {
	test.use({ colorScheme: 'light' });
	test('is light; the button makes it dark, which is remembered, and light again', async ({ page }) => {
		await open(page, 'en/');
		await expectTheme(page, 'light');
		await themeButton(page).click();
		await expectTheme(page, 'dark');
		await page.reload();
		await ready(page);
		await expectTheme(page, 'dark');
		await open(page, 'tr/');
		await expectTheme(page, 'dark');
		await page.goto('en/entity/alexandra-kollontai/');
		await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
		await open(page, 'en/');
		await themeButton(page).click();
		await expectTheme(page, 'light');
		await page.reload();
		await ready(page);
		await expectTheme(page, 'light');
	});

	test('changing the theme keeps the view', async ({ page }) => {
		await open(page, 'en/?fate=executed');
		await themeButton(page).click();
		await expectTheme(page, 'dark');
		expect(page.url()).toContain('?fate=executed');
		await expect(graph(page)).toBeVisible();
	});
});

test.describe('a system in dark', () => {
	test.use({ colorScheme: 'dark' });
	test('is dark at once, before any script, and light by the button', async ({ page }) => {
		let letGo = () => {};
		const gate = new Promise<void>((resolve) => (letGo = resolve));
		await page.route('**/_app/**/*.js', async (route) => {
			await gate;
			await route.continue();
		});
		await page.goto('en/', { waitUntil: 'commit' });
		await expect(page.locator('.first-picture')).toBeVisible();
		await expect(page.locator('body')).toHaveCSS('background-color', paper.dark);
		letGo();
		await ready(page);
		await expectTheme(page, 'dark');
		await themeButton(page).click();
		await expectTheme(page, 'light');
		await page.reload();
		await ready(page);
		await expectTheme(page, 'light');
	});
});
