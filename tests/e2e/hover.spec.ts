import type { Page } from '@playwright/test';
import { clearTie, placesOnCanvas, type Point } from './canvas.ts';
import { claims, entities } from './facts.ts';
import { expect, expectQuery, graph, languages, open, test } from './site.ts';

const card = (page: Page) => page.getByRole('tooltip');

async function placeOf(page: Page, id: string): Promise<Point> {
	return (await placesOnCanvas(page, [id]))[id]!;
}

const nameOf = (id: string, language: string) =>
	entities.find((each) => each.id === id)![`name_${language}`]!;

for (const language of languages)
	test(`over an entity stand its name, its kind, its fate and its dates, in ${language}`, async ({
		page
	}) => {
		await open(page, `${language}/`);
		const { x, y } = await placeOf(page, 'sergei-medvedev');
		await page.mouse.move(x, y, { steps: 4 });
		await expect(card(page)).toContainText(nameOf('sergei-medvedev', language));
		const lines = {
			tr: ['kişi', 'Akıbet: idam edildi', 'Doğum: ', '1885'],
			en: ['person', 'Fate: executed', 'Born: ', '1885'],
			ru: ['человек', 'Судьба: казнь', 'Рождение: ', '1885']
		}[language];
		for (const line of lines) await expect(card(page)).toContainText(line);
	});

test('over a tie stands what is claimed: whose, what, when, how sure, by how many', async ({ page }) => {
	await open(page, 'en/');
	const { a, b, middle } = await clearTie(page);
	await page.mouse.move(middle.x, middle.y, { steps: 4 });
	await expect(card(page).locator('.title')).toContainText(nameOf(a, 'en'));
	await expect(card(page).locator('.title')).toContainText(nameOf(b, 'en'));
	const count = claims.filter(
		({ subject, object }) => (subject === a && object === b) || (subject === b && object === a)
	).length;
	await expect(card(page).locator('p:not(.title)')).toHaveCount(Math.min(count, 5));
	await expect(card(page).locator('p:not(.title)').first()).toHaveText(
		/^.+ → .+: .+ · .+ · (certain|probable|disputed) · \d+ sources?$/
	);
});

test('the card does not lie under the pointer, stays when the pointer comes to it, and goes when it leaves', async ({
	page
}) => {
	await open(page, 'en/');
	const { x, y } = await placeOf(page, 'workers-opposition');
	await page.mouse.move(x, y, { steps: 4 });
	await expect(card(page)).toBeVisible();
	const box = (await card(page).boundingBox())!;
	const inside = x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
	expect(inside).toBe(false);
	await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
	await page.waitForTimeout(700);
	await expect(card(page)).toContainText(nameOf('workers-opposition', 'en'));
	const canvas = (await page.locator('.graph-canvas').boundingBox())!;
	await page.mouse.move(canvas.x + 3, canvas.y + 3);
	await expect(card(page)).toHaveCount(0);
});

test('Escape takes the card away, wherever the focus is, and nothing else; what is under it can be pressed', async ({
	page
}) => {
	await open(page, 'en/?sel=alexandra-kollontai');
	const { x, y } = await placeOf(page, 'sergei-medvedev');
	await page.mouse.move(x, y, { steps: 4 });
	await expect(card(page)).toBeVisible();
	await graph(page).focus();
	await page.keyboard.press('Escape');
	await expect(card(page)).toHaveCount(0);
	await expectQuery(page, 'sel=alexandra-kollontai');
	await page.mouse.click(x, y);
	await expectQuery(page, 'sel=sergei-medvedev');
});

test('what is walked to has the same card, which Escape takes away', async ({ page }) => {
	await open(page, 'en/?sel=sergei-medvedev');
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.keyboard.press('Tab');
	const shown = page.locator('.under .card');
	await expect(shown.locator('.title')).toHaveText(nameOf('sergei-medvedev', 'en'));
	await page.keyboard.press('ArrowRight');
	await expect(shown.locator('.title')).toContainText('—');
	await page.keyboard.press('Escape');
	await expect(shown).toHaveCount(0);
	await expect(graph(page)).toBeFocused();
});

test.describe('a finger', () => {
	test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

	test('selects, and no card comes', async ({ page }) => {
		await open(page, 'en/');
		const { x, y } = await placeOf(page, 'workers-opposition');
		await page.touchscreen.tap(x, y);
		await expectQuery(page, 'sel=workers-opposition');
		await page.waitForTimeout(700);
		await expect(card(page)).toHaveCount(0);
	});
});
