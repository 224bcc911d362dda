import type { Page } from '@playwright/test';
import { viewport } from './canvas.ts';
import { expect, expectQuery, facetValue, graph, open, test } from './site.ts';

async function focusGraph(page: Page) {
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(graph(page)).toBeFocused();
	// What obeys the keys is loaded with the first focus; a key pressed before waits for it, the eye of a test does not.
	await expect(page.locator('.under p[role=status]')).not.toBeEmpty();
}

test('the first stop is the skip link, which shows itself and leads to the graph', async ({ page }) => {
	await open(page, 'en/');
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the graph' });
	await expect(skip).toBeFocused();
	await expect(skip).toBeInViewport({ ratio: 1 });
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	await expect(graph(page)).toBeFocused();
});

test('Shift with arrows pans, + and − zoom about the middle, 0 and Home fit again', async ({ page }) => {
	await open(page, 'en/');
	await focusGraph(page);
	const start = await viewport(page);
	await page.keyboard.press('Shift+ArrowRight');
	await page.keyboard.press('Shift+ArrowDown');
	const panned = await viewport(page);
	expect(panned.zoom).toBe(start.zoom);
	expect(panned.pan.x).toBeLessThan(start.pan.x - 20);
	expect(panned.pan.y).toBeLessThan(start.pan.y - 20);
	await page.keyboard.press('Shift+ArrowLeft');
	await page.keyboard.press('Shift+ArrowUp');
	expect((await viewport(page)).pan.x).toBeCloseTo(start.pan.x, 3);
	expect((await viewport(page)).pan.y).toBeCloseTo(start.pan.y, 3);
	await page.keyboard.press('+');
	await page.keyboard.press('+');
	expect((await viewport(page)).zoom).toBeGreaterThan(start.zoom * 1.2);
	await page.keyboard.press('-');
	await page.keyboard.press('-');
	await page.keyboard.press('-');
	expect((await viewport(page)).zoom).toBeLessThan(start.zoom);
	for (const key of ['0', 'Home']) {
		await page.keyboard.press('-');
		await page.keyboard.press(key);
		const fitted = await viewport(page);
		expect(fitted.zoom).toBeCloseTo(start.zoom, 6);
		expect(fitted.pan.x).toBeCloseTo(start.pan.x, 3);
		expect(fitted.pan.y).toBeCloseTo(start.pan.y, 3);
	}
});

test('Esc on the graph clears the selection and leaves the filters', async ({ page }) => {
	await open(page, 'en/?fate=executed&sel=alexander-shliapnikov');
	await focusGraph(page);
	await page.keyboard.press('Escape');
	await expectQuery(page, 'fate=executed');
});

test('keys with Ctrl are left to the browser', async ({ page }) => {
	await open(page, 'en/');
	await focusGraph(page);
	const start = await viewport(page);
	await page.keyboard.press('Control+ArrowRight');
	expect(await viewport(page)).toEqual(start);
});

test('filters by keys: space ticks, the stop after it excludes, the radio buttons by arrows', async ({
	page
}) => {
	await open(page, 'en/');
	const { tick, exclude } = facetValue(page, 'fate', 'executed');
	await tick.focus();
	await page.keyboard.press('Space');
	await expectQuery(page, 'fate=executed');
	await expect(tick).toBeFocused();
	await page.keyboard.press('Tab');
	await expect(exclude).toBeFocused();
	await page.keyboard.press('Enter');
	await expectQuery(page, 'fate=-executed');
	await expect(exclude).toBeFocused();
	await page.locator('input[name=scope][value=core]').focus();
	await page.keyboard.press('ArrowRight');
	await expectQuery(page, 'scope=wider&fate=-executed');
	await expect(page.locator('input[name=scope][value=wider]')).toBeFocused();
});

/** Presses Tab from the top to the graph, and tells at every stop what it is and whether one sees that it is there. */
async function walkToGraph(page: Page) {
	const stops: { name: string; seen: boolean }[] = [];
	for (let count = 0; count < 400; count++) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement;
			const outlined = (each: Element | null) => {
				if (!each) return false;
				const { outlineStyle, outlineWidth } = getComputedStyle(each);
				return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
			};
			return {
				name: element.getAttribute('aria-label') ?? (element.innerText || element.outerHTML.slice(0, 90)),
				seen: outlined(element) || (element.matches('input') && outlined(element.closest('label'))),
				graph: element.getAttribute('role') === 'application'
			};
		});
		stops.push({ name: stop.name, seen: stop.seen });
		if (stop.graph) return stops;
	}
	throw new Error('Tab never came to the graph');
}

test('Tab reaches the graph; at every stop one sees where one is', async ({ page }) => {
	await open(page, 'en/');
	const stops = await walkToGraph(page);
	expect(stops.filter(({ seen }) => !seen)).toEqual([]);
	expect(stops.length).toBeLessThanOrEqual(160);
	const names = stops.map(({ name }) => name);
	expect(names[0]).toBe('Skip to the graph');
	for (const name of ['Search by name', 'Light or dark', 'Take the picture', 'Exclude executed'])
		expect(names).toContain(name);
});
