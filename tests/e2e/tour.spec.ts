import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expectAccessible } from './accessible.ts';
import { drawn, drawnAs, placesOnCanvas, viewport } from './canvas.ts';
import { builtFile } from './facts.ts';
import { details, expect, expectQuery, languages, nameInPanel, open, queryOf, test } from './site.ts';

/** The tour as its author wrote it: its steps in order, read without any of the site's own code. */
const written = readFileSync(
	new URL('../../graph-data/tours/workers-opposition.md', import.meta.url),
	'utf8'
);
const steps = written
	.split(/^## /m)
	.slice(1)
	.map((text) => ({
		id: /^\S+/.exec(text)![0],
		view: /^view: (.*)$/m.exec(text)![1]!,
		headings: Object.fromEntries(languages.map((each) => [each, headingIn(text, each)]))
	}));

function headingIn(text: string, language: string): string {
	return new RegExp(`^### ${language}: (.*)$`, 'm').exec(text)![1]!;
}

const queryOfStep = (at: number) => `${steps[at]!.view}&tour=workers-opposition.${steps[at]!.id}`;

test('the tour is played with the keyboard from the first step to the last, and left; wandering and Back', async ({
	page
}) => {
	test.slow();
	await open(page, 'en/');
	await details(page).locator('.questions a').first().click();
	await expectQuery(page, queryOfStep(0));
	const bar = page.getByRole('region', { name: 'Tour' });
	const heading = bar.getByRole('heading', { level: 2 });
	await expect(heading).toHaveText(steps[0]!.headings.en!);
	await expect(bar.getByText('Step 1 of 12')).toBeVisible();
	const places = await placesOnCanvas(page, ['alexander-shliapnikov']);
	await bar.getByRole('button', { name: 'Next' }).focus();
	for (const [at, step] of steps.entries()) {
		if (at > 0) await page.keyboard.press(at % 2 ? 'ArrowRight' : 'PageDown');
		await expectQuery(page, queryOfStep(at));
		await expect(heading).toHaveText(step.headings.en!);
		await expect(bar.getByRole('button', { name: 'Next' })).toBeFocused();
		await expect(bar.getByRole('button', { name: 'Back to the step' })).toHaveCount(0);
		// Something is in full ink, and whatever is selected is on the screen.
		const seen = [...(await drawnAs(page, 'plain')), ...(await drawnAs(page, 'focus'))];
		expect(seen.length, step.id).toBeGreaterThan(2);
		const { width, height } = (await page.locator('.graph-canvas').boundingBox())!;
		const box = (await page.locator('.graph-canvas').boundingBox())!;
		const selected = await placesOnCanvas(page, await drawnAs(page, 'focus'));
		for (const { x, y } of Object.values(selected)) {
			expect(x - box.x).toBeGreaterThan(0);
			expect(x - box.x).toBeLessThan(width);
			expect(y - box.y).toBeGreaterThan(0);
			expect(y - box.y).toBeLessThan(height);
		}
	}
	// There is nothing after the last; Home is the first again, where nobody has been moved.
	await page.keyboard.press('ArrowRight');
	await expectQuery(page, queryOfStep(steps.length - 1));
	await page.keyboard.press('Home');
	await expectQuery(page, queryOfStep(0));
	expect(await placesOnCanvas(page, ['alexander-shliapnikov'])).toEqual(places);
	// Back and Forward go through the steps.
	await page.goBack();
	await expectQuery(page, queryOfStep(steps.length - 1));
	await page.goForward();
	await expect(heading).toHaveText(steps[0]!.headings.en!);
	// Whoever wanders finds the way back to the step, and the camera with it.
	const camera = await viewport(page);
	await details(page).getByRole('link', { name: 'Alexander Shliapnikov' }).first().click();
	await expect(nameInPanel(page)).toHaveText('Alexander Shliapnikov');
	await expect(heading).toHaveText(steps[0]!.headings.en!);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	await bar.getByRole('button', { name: 'Back to the step' }).click();
	await expectQuery(page, queryOfStep(0));
	await expect.poll(() => viewport(page)).toEqual(camera);
	// In another language it goes on where it was.
	await page.locator('header nav a[hreflang=ru]').click();
	await expect(page.getByRole('region', { name: 'Экскурсия' }).locator('h2')).toHaveText(
		steps[0]!.headings.ru!
	);
	await expectAccessible(page);
	await page.getByRole('button', { name: 'Выйти из экскурсии' }).click();
	await expectQuery(page, steps[0]!.view);
	await expect(page.locator('.tour')).toHaveCount(0);
	await expect(page.locator('#graph')).toBeFocused();
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the bar leaves the graph its room, no sheet lies over it, and fingers find its buttons', async ({
		page
	}) => {
		await open(page, `tr/?${queryOfStep(6)}`);
		const bar = page.getByRole('region', { name: 'Tur', exact: true });
		await expect(bar.locator('h2')).toHaveText(steps[6]!.headings.tr!);
		const room = (await page.locator('.graph-canvas').boundingBox())!;
		expect(room.height).toBeGreaterThan(240);
		await expect(details(page)).toBeHidden();
		for (const button of await bar.getByRole('button').all()) {
			const { width, height, x } = (await button.boundingBox())!;
			expect(Math.min(width, height)).toBeGreaterThanOrEqual(44);
			expect(x + width).toBeLessThanOrEqual(390);
		}
		await bar.getByRole('button', { name: 'Sonraki' }).tap();
		await expectQuery(page, queryOfStep(7));
		await expect(details(page)).toBeHidden();
		await bar.getByRole('button', { name: 'Metni gizle' }).tap();
		const more = (await page.locator('.graph-canvas').boundingBox())!;
		expect(more.height).toBeGreaterThan(room.height + 80);
		const selected = Object.values(await placesOnCanvas(page, ['rcp-b-11th-congress']))[0]!;
		expect(selected.y).toBeGreaterThan(more.y);
		expect(selected.y).toBeLessThan(more.y + more.height);
	});
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages)
		test(`every step of the tour stands on its page in ${language}, with picture, sources and the way to the graph`, async ({
			page
		}) => {
			await page.goto(`${language}/tours/`);
			await page.locator('h2 a').click();
			await expect(page).toHaveURL(new RegExp(`/${language}/tour/workers-opposition/$`));
			const sections = page.locator('.handout section');
			await expect(sections.locator('h2')).toHaveText(
				steps.map(({ headings }, at) => `${at + 1} ${headings[language]}`)
			);
			for (const [at, section] of (await sections.all()).entries()) {
				expect(await section.locator('svg.step-picture text').count()).toBeGreaterThan(4);
				expect(await section.locator('ul a[href*="/source/"]').count()).toBeGreaterThan(1);
				const way = section.locator('.show a');
				expect(await way.getAttribute('href')).toBe(`../../../${language}/?${queryOfStep(at)}`);
			}
			expect(builtFile(`${language}/tour/workers-opposition/index.html`).length).toBeGreaterThan(50_000);
		});
});

test('printed, the tour is a handout: each step on one page, with addresses, without ways to other pages, black on white', async ({
	page
}) => {
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await page.goto('en/tour/workers-opposition/');
	await expect(page.locator('.page-head nav').first()).toBeHidden();
	await expect(page.getByRole('link', { name: 'Begin in the graph' })).toBeHidden();
	await expect(page.locator('.address').first()).toContainText('en/?scope=wider');
	await expect(page.locator('.printed').first()).toContainText('https://');
	const ink = await page
		.locator('.handout .text')
		.first()
		.evaluate((each) => getComputedStyle(each).color);
	expect(ink).toBe('rgb(0, 0, 0)');
	const pdf = await page.pdf({ preferCSSPageSize: true });
	const text = execFileSync('pdftotext', ['-layout', '-', '-'], { input: pdf }).toString('utf8');
	const pages = text.split('\f').filter((each) => each.trim() !== '');
	expect(pages.length).toBeLessThanOrEqual(steps.length + 2);
	for (const { headings } of steps) {
		const on = pages.filter((each) => each.replace(/\s+/g, ' ').includes(headings.en!));
		// In the list on the first page, and over its own text, which ends on the page on which it begins.
		expect(on).toHaveLength(2);
		expect(on[1]).toContain('statements of the data');
	}
});

test('of a tour or a step that there is not the bar says so, and is left', async ({ page }) => {
	await open(page, 'en/?tour=workers-opposition.nowhere');
	const bar = page.getByRole('region', { name: 'Tour' });
	await expect(bar).toContainText('There is no such tour or step.');
	await bar.getByRole('button', { name: 'Leave the tour' }).click();
	await expect.poll(() => queryOf(page)).toBe('');
	expect((await drawn(page)).length).toBeGreaterThan(50);
});
