import type { Page } from '@playwright/test';
import { placesOnCanvas } from './canvas.ts';
import {
	choose,
	details,
	expect,
	expectQuery,
	facetValue,
	nameInPanel,
	open,
	searchField,
	searchResults,
	sentence,
	test
} from './site.ts';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const filters = (page: Page) => page.locator('aside.filters');
const sheetButton = (page: Page, name: string) => page.locator('nav.sheets').getByRole('button', { name });

/** Nothing to be scrolled sideways, and everything that can be pressed now lies wholly in the window. */
async function expectInside(page: Page) {
	const outside = await page.evaluate(() => {
		const found: string[] = [];
		// A phone zooms out of a page that is too wide: its window is then wider than its screen.
		const { scrollWidth } = document.documentElement;
		if (scrollWidth > screen.width) found.push(`page is ${scrollWidth} px wide`);
		for (const each of document.querySelectorAll<HTMLElement>(
			'header *, nav.sheets *, .zoom-buttons *, .sentence'
		)) {
			if (!each.matches('a, button, input, .sentence') || !each.checkVisibility()) continue;
			const { left, right, top, bottom } = each.getBoundingClientRect();
			if (left < -0.5 || right > innerWidth + 0.5 || top < -0.5 || bottom > innerHeight + 0.5)
				found.push(`${each.outerHTML.slice(0, 80)}: ${left} ${right} ${top} ${bottom}`);
		}
		return found;
	});
	expect(outside).toEqual([]);
}

for (const language of ['tr', 'en', 'ru']) {
	test(`everything lies in the window in ${language}`, async ({ page }) => {
		await open(page, `${language}/`);
		await expectInside(page);
		await expect(page.locator('.graph-canvas')).toBeVisible();
		const box = (await page.locator('.graph-canvas').boundingBox())!;
		expect(box.height).toBeGreaterThan(844 / 2.2);
		await expect(filters(page)).not.toBeInViewport();
		await expect(details(page)).not.toBeInViewport();
	});
}

test('what is to be pressed is large enough for a finger', async ({ page }) => {
	await open(page, 'en/');
	const small = await page.evaluate(() =>
		[
			...document.querySelectorAll<HTMLElement>(
				'header a, header button, nav.sheets button, .zoom-buttons button'
			)
		]
			.filter((each) => each.checkVisibility() && !each.matches('.brand'))
			.map((each) => ({ name: each.innerText || each.title, box: each.getBoundingClientRect() }))
			.filter(({ box }) => box.width < 40 || box.height < 40)
			.map(({ name, box }) => `${name}: ${box.width} x ${box.height}`)
	);
	expect(small).toEqual([]);
});

test('sheets open and close, one at a time', async ({ page }) => {
	await open(page, 'en/');
	await sheetButton(page, 'Filters').tap();
	await expect(filters(page)).toBeInViewport();
	await filters(page).getByRole('button', { name: 'Close' }).tap();
	await expect(filters(page)).not.toBeInViewport();
	await sheetButton(page, 'Details').tap();
	await expect(details(page)).toBeInViewport();
	await expect(filters(page)).not.toBeInViewport();
	await details(page).getByRole('button', { name: 'Close' }).tap();
	await expect(details(page)).not.toBeInViewport();
});

test('filtering in the sheet', async ({ page }) => {
	await open(page, 'en/');
	await sheetButton(page, 'Filters').tap();
	const executed = facetValue(page, 'fate', 'executed');
	await executed.row.locator('.name').tap();
	await expect(executed.tick).toBeChecked();
	await expectQuery(page, 'fate=executed');
	await executed.exclude.tap();
	await expectQuery(page, 'fate=-executed');
	await choose(page, 'scope', 'wider');
	await expectQuery(page, 'scope=wider&fate=-executed');
	const last = page.locator('input[data-facet=certainty]').last();
	await last.scrollIntoViewIfNeeded();
	await expect(last).toBeInViewport();
	await filters(page).getByRole('button', { name: 'Close' }).tap();
	await expect(sentence(page)).toContainText('Fate: not executed');
	await expect(sentence(page)).toBeInViewport();
	await expectInside(page);
});

test('searching opens the dossier, which can be read to its end and closed', async ({ page }) => {
	await open(page, 'en/');
	await searchField(page).tap();
	await searchField(page).pressSequentially('Шляпников');
	const first = searchResults(page).first();
	await expect(first).toBeInViewport({ ratio: 1 });
	await first.tap();
	await expectQuery(page, 'sel=alexander-shliapnikov');
	await expect(details(page)).toBeInViewport();
	const last = details(page).locator('.statement').last();
	await last.scrollIntoViewIfNeeded();
	await expect(last).toBeInViewport();
	await details(page).locator('.close-sheet').tap();
	await expect(details(page)).not.toBeInViewport();
	await expectInside(page);
});

test('a tap on a shape opens its dossier', async ({ page }) => {
	await open(page, 'en/');
	const places = await placesOnCanvas(page, ['metalworkers-union']);
	await page.touchscreen.tap(places['metalworkers-union']!.x, places['metalworkers-union']!.y);
	await expectQuery(page, 'sel=metalworkers-union');
	await expect(details(page)).toBeInViewport();
	await expect(nameInPanel(page)).toBeVisible();
});

test('the picture dialog fits, can be used to its end and closed', async ({ page }) => {
	await open(page, 'en/');
	await page.getByRole('button', { name: 'Take the picture' }).tap();
	const dialog = page.getByRole('dialog');
	await expect(dialog).toBeVisible();
	const box = (await dialog.boundingBox())!;
	expect(box.x).toBeGreaterThanOrEqual(0);
	expect(box.x + box.width).toBeLessThanOrEqual(390);
	expect(box.y).toBeGreaterThanOrEqual(0);
	expect(box.y + box.height).toBeLessThanOrEqual(844);
	const save = dialog.getByRole('button', { name: 'Save' });
	await save.scrollIntoViewIfNeeded();
	await expect(save).toBeInViewport({ ratio: 1 });
	await dialog.getByRole('button', { name: 'Close' }).tap();
	await expect(dialog).toHaveCount(0);
	await expectInside(page);
});

test('pages to be read fit as well', async ({ page }) => {
	for (const address of ['./', 'en/entity/alexander-shliapnikov/', 'ru/entity/letter-of-the-22/']) {
		await page.goto(address);
		const widths = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
		expect(widths[0], address).toBeLessThanOrEqual(widths[1]!);
	}
});
