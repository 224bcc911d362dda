import type { Page } from '@playwright/test';
import { claims, core } from './facts.ts';
import { placesOnCanvas } from './canvas.ts';
import { choose, expect, expectQuery, open, queryOf, sentence, test } from './site.ts';

const timeline = (page: Page) => page.getByRole('region', { name: 'Timeline' });
const slider = (page: Page, name: string) => timeline(page).getByRole('slider', { name, exact: true });

/** The point in the window at the middle of a year on the strip. */
async function pointAt(page: Page, year: number) {
	const box = (await timeline(page).locator('.brush').boundingBox())!;
	const [first, last] = await timeline(page)
		.locator('svg')
		.evaluate((svg) => {
			const tips = [...svg.querySelectorAll('.whole title')].map(({ textContent }) =>
				parseInt(textContent, 10)
			);
			return [tips[0]!, tips.at(-1)!];
		});
	return { x: box.x + (box.width * (year + 0.5 - first!)) / (last! + 1 - first!), y: box.y + box.height / 2 };
}

async function drag(page: Page, from: { x: number; y: number }, to: { x: number; y: number }) {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move((from.x + to.x) / 2, to.y, { steps: 4 });
	await page.mouse.move(to.x, to.y, { steps: 4 });
	await page.mouse.up();
}

test('a period is brushed, resized and moved with the mouse; each drag is one step back', async ({
	page
}) => {
	await open(page, 'en/');
	const ids = core.map(({ id }) => id!);
	const before = await placesOnCanvas(page, ids);
	await drag(page, await pointAt(page, 1920), await pointAt(page, 1922));
	await expectQuery(page, 'period=1920/1922');
	await expect(sentence(page)).toContainText('Time: 1920–1922 (possibly)');
	const edge = (await slider(page, 'To').boundingBox())!;
	await drag(page, { x: edge.x + edge.width / 2, y: edge.y + 20 }, await pointAt(page, 1927));
	await expectQuery(page, 'period=1920/1927');
	await drag(page, await pointAt(page, 1923), await pointAt(page, 1926));
	await expectQuery(page, 'period=1923/1930');
	expect(await placesOnCanvas(page, ids)).toEqual(before);
	await page.goBack();
	await expectQuery(page, 'period=1920/1927');
	await page.goBack();
	await page.goBack();
	await expectQuery(page, '');
});

test('the same by keys: sliders, and fields for exact dates', async ({ page }) => {
	await open(page, 'en/');
	await choose(page, 'time', 'period');
	const from = slider(page, 'From');
	await from.focus();
	await page.keyboard.press('Home');
	for (let press = 0; press < 3; press++) await page.keyboard.press('PageUp');
	const year = Number(await from.getAttribute('aria-valuenow'));
	expect(year).toBe(Number(await from.getAttribute('aria-valuemin')) + 15);
	await page.keyboard.press('ArrowLeft');
	await expect(from).toHaveAttribute('aria-valuetext', `1 January ${year - 1}`);
	await page.getByLabel('From', { exact: true }).and(page.locator('input')).fill('1920-11-20');
	await page.keyboard.press('Enter');
	await page.getByLabel('To', { exact: true }).and(page.locator('input')).fill('1921-03');
	await page.keyboard.press('Enter');
	await expectQuery(page, 'period=1920-11-20/1921-03');
	await slider(page, 'Move the period').focus();
	await page.keyboard.press('ArrowRight');
	await expectQuery(page, 'period=1921/1922');
});

test('what is no date is said, and nothing changes', async ({ page }) => {
	await open(page, 'en/?period=1920/1922');
	const to = page.getByLabel('To', { exact: true }).and(page.locator('input'));
	await to.fill('March 1921');
	await to.press('Enter');
	await expect(timeline(page).getByRole('alert')).toHaveText(
		'“March 1921” is no date: write 1921, 1921-03 or 1921-03-16.'
	);
	await to.fill('1919');
	await to.press('Enter');
	await expect(timeline(page).getByRole('alert')).toHaveText('The period ends before it begins.');
	await expectQuery(page, 'period=1920/1922');
	await to.fill('1921');
	await to.press('Enter');
	await expectQuery(page, 'period=1920/1921');
	await expect(timeline(page).getByRole('alert')).toHaveText('');
});

test('a claim without a date passes, and the sentence says how many did', async ({ page }) => {
	await open(page, 'en/?scope=context&period=1800');
	const undated = claims.filter(({ date }) => date === '');
	// What has no beginning ("../1929") may have been so in 1800 as well.
	const openStart = claims.filter(({ date }) => date!.startsWith('..'));
	const entities = new Set(undated.flatMap(({ subject, object }) => [subject, object]));
	await expect(sentence(page)).toContainText(
		`${undated.length + openStart.length} claims, ${undated.length} of them undated`
	);
	await expect(sentence(page)).toContainText('Everything'.toLowerCase());
	expect(entities.size).toBeGreaterThan(10);
	await open(page, 'en/?scope=context');
	await expect(sentence(page)).not.toContainText('undated');
});

test('certainly is less than possibly', async ({ page }) => {
	const count = async () => Number(/; (\d+) claims/.exec((await sentence(page).textContent())!)![1]);
	await open(page, 'en/?scope=context&period=1917-06/1919-03');
	const possibly = await count();
	await choose(page, 'sureness', 'certainly');
	await expectQuery(page, 'scope=context&period=1917-06/1919-03&sureness=certainly');
	await expect(sentence(page)).toContainText('(certainly)');
	expect(await count()).toBeLessThan(possibly);
	await page.getByRole('group').locator('summary', { hasText: '?' }).click();
	await expect(timeline(page)).toContainText('731 days (about 2 years) on either side');
});

test('playing goes on by itself, pauses where it is, and is one step back', async ({ page }) => {
	await open(page, 'en/?asof=1914');
	await timeline(page).getByLabel('Speed').selectOption('4');
	const ids = core.map(({ id }) => id!);
	const before = await placesOnCanvas(page, ids);
	await timeline(page).getByRole('button', { name: 'Play' }).click();
	const year = async () => Number(await slider(page, 'Day').getAttribute('aria-valuenow'));
	await expect.poll(year, { timeout: 15_000 }).toBeGreaterThan(1920);
	// While it plays the address stays as it was.
	expect(queryOf(page)).toBe('asof=1914');
	await timeline(page).getByRole('button', { name: 'Pause' }).click();
	await expect.poll(() => queryOf(page)).toMatch(/^asof=192\d/);
	expect(await placesOnCanvas(page, ids)).toEqual(before);
	await page.keyboard.press('Control+z');
	await expectQuery(page, 'asof=1914');
	await timeline(page).getByRole('button', { name: 'A year on' }).click();
	await expectQuery(page, 'asof=1915');
	await timeline(page).getByRole('button', { name: 'A year on' }).click();
	await expectQuery(page, 'asof=1916');
	// However quickly they follow each other, each press is a step.
	await page.keyboard.press('Control+z');
	await expectQuery(page, 'asof=1915');
	await timeline(page).getByRole('button', { name: 'A year back' }).click();
	await expectQuery(page, 'asof=1914');
});

test('undo while it plays ends the playing where it began', async ({ page }) => {
	await open(page, 'en/');
	await choose(page, 'scope', 'wider');
	await expectQuery(page, 'scope=wider');
	await timeline(page).getByLabel('Speed').selectOption('4');
	await timeline(page).getByRole('button', { name: 'Play' }).click();
	await expect(slider(page, 'Day')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(timeline(page).getByRole('button', { name: 'Play' })).toBeVisible();
	await expect(slider(page, 'Day')).toHaveCount(0);
	await expect(sentence(page)).not.toContainText('Time:');
	expect(queryOf(page)).toBe('scope=wider');
});

test.describe('for those who want nothing to move by itself', () => {
	test.use({ contextOptions: { reducedMotion: 'reduce' } });

	test('playing steps from one end of a year to the next', async ({ page }) => {
		await open(page, 'en/?asof=1917');
		await timeline(page).getByLabel('Speed').selectOption('4');
		const seen = new Set<string | null>();
		await timeline(page).getByRole('button', { name: 'Play' }).click();
		const last = async () => {
			const text = await slider(page, 'Day').getAttribute('aria-valuetext');
			seen.add(text);
			return text;
		};
		await expect.poll(last, { intervals: [60], timeout: 15_000 }).toBe('31 December 1919');
		expect([...seen]).toEqual(['31 December 1917', '31 December 1918', '31 December 1919']);
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the strip is brushed by touch, and the rest opens below one button', async ({ page }) => {
		await open(page, 'en/');
		const [from, to] = [await pointAt(page, 1918), await pointAt(page, 1925)];
		const client = await page.context().newCDPSession(page);
		const touch = (type: string, point?: { x: number; y: number }) =>
			client.send('Input.dispatchTouchEvent', {
				type: type as 'touchStart',
				touchPoints: point ? [point] : []
			});
		await touch('touchStart', from);
		await touch('touchMove', { x: (from.x + to.x) / 2, y: from.y });
		await touch('touchMove', to);
		await touch('touchEnd');
		await expectQuery(page, 'period=1918/1925');
		await expect(page.getByLabel('From', { exact: true }).and(page.locator('input'))).toBeHidden();
		await timeline(page).getByRole('button', { name: 'Time' }).click();
		await expect(page.getByLabel('From', { exact: true }).and(page.locator('input'))).toBeVisible();
	});
});
