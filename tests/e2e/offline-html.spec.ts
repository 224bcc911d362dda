import { pathToFileURL } from 'node:url';
import type { Page, TestInfo } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { claims, corePeople, core, fatesOf } from './facts.ts';
import { takeOffline } from './offline-file.ts';
import { expect, test, type Language } from './site.ts';

/** Takes a file out of the studio, cuts the network, keeps a list of all that is asked for, and opens the file from disk. */
async function openFile(page: Page, info: TestInfo, [language, query]: readonly [Language, string]) {
	const path = info.outputPath(`${language}.html`);
	await takeOffline(page, language, query, path);
	const asked: string[] = [];
	page.on('request', (request) => asked.push(request.url()));
	await openFromDisk(page, path);
	return asked;
}

async function openFromDisk(page: Page, path: string, hash = ''): Promise<void> {
	await page.context().setOffline(true);
	await page.goto(pathToFileURL(path).href + hash);
	await expect(page.locator('#said')).not.toBeEmpty();
}

const names = (page: Page) => page.locator('#names li a');
const tick = (page: Page, facet: string, value: string) =>
	page.locator(`input[data-facet="${facet}"][data-value="${value}"]`);
const countBeside = (box: ReturnType<typeof tick>) => box.locator('xpath=..').locator('.count');

test('a file from disk is searched and filtered, and says who says so, without any network', async ({
	page
}, info) => {
	test.slow();
	const asked = await openFile(page, info, ['en', '']);
	await expect(names(page)).toHaveCount(core.length);
	for (const written of ['Шляпников', 'Şlyapnikov', 'shliapnikof']) {
		await page.locator('#search').fill(written);
		await expect(names(page).first()).toHaveText('Alexander Shliapnikov');
	}
	await page.locator('#search').fill('Nobodyovsky');
	await expect(page.locator('#names [role=status]')).toContainText('No such name');
	await page.locator('#search').fill('');

	// A tick: who stays, and what the other boxes then count.
	const executed = corePeople.filter(({ id }) => fatesOf(id!).has('executed'));
	const leads = (id: string) => {
		const inCore = (other: string) => core.some((row) => row.id === other);
		return claims.some((row) => row.subject === id && row.role === 'leader' && inCore(row.object!));
	};
	await tick(page, 'fate', 'executed').check();
	await expect(page).toHaveURL(/#scope=context&fate=executed$/);
	const leaders = [corePeople, executed].map((people) => people.filter(({ id }) => leads(id!)).length);
	await expect(countBeside(tick(page, 'role', 'leader'))).toHaveText(`${leaders[1]}/${leaders[0]}`);
	await expect(page.locator('#said')).toContainText(`Fate: executed — ${executed.length} people`);
	await expect(names(page).filter({ hasText: 'Alexandra Kollontai' })).toHaveCount(0);
	const rows = page.locator('#claims tbody tr:not([hidden])');
	await expect(page.locator('#claims .count')).toHaveText(String(await rows.count()));
	await page.goBack();
	await expect(names(page)).toHaveCount(core.length);

	// A name opens what is said of it: this one claim has this source and this place in it.
	await names(page).filter({ hasText: 'Alexander Shliapnikov' }).click();
	const details = page.locator('#details');
	await expect(details.locator('h2')).toBeFocused();
	const led = details
		.locator('h4')
		.filter({ hasText: 'Leader of' })
		.locator('xpath=following-sibling::ul[1]');
	await expect(led).toContainText("Workers' Opposition");
	await expect(led.locator('.references .locator').filter({ hasText: 'n. 6' })).toHaveCount(1);
	await details.getByRole('link', { name: "All-Russian Metalworkers' Union" }).first().click();
	await expect(details.locator('h2')).toHaveText("All-Russian Metalworkers' Union");
	await details.getByRole('link', { name: 'Close' }).click();
	await expect(details.locator('article')).toHaveCount(0);
	expect(asked.filter((url) => !url.startsWith('file:'))).toEqual([]);
	expect(asked).toHaveLength(1);
});

test('the picture is dragged, enlarged and clicked, and all of it is done by keys alone', async ({
	page
}, info) => {
	await openFile(page, info, ['en', '']);
	const drawing = page.locator('#drawing');
	const box = () => drawing.getAttribute('viewBox').then((value) => value!.split(' ').map(Number));
	const whole = await box();
	// From the top by Tab: fields and boxes, the picture as one stop, its three buttons, the field, the names.
	await page.locator('#graph').focus();
	await page.keyboard.press('+');
	const larger = await box();
	expect(larger[2]).toBeLessThan(whole[2]!);
	await page.keyboard.press('ArrowRight');
	expect((await box())[0]).toBeGreaterThan(larger[0]!);
	await page.keyboard.press('0');
	expect(await box()).toEqual(whole);
	const stops: string[] = [];
	for (let at = 0; at < 5; at++) {
		await page.keyboard.press('Tab');
		stops.push(await page.evaluate(() => document.activeElement!.closest('[id]')!.id));
	}
	expect(stops).toEqual(['zoom', 'zoom', 'zoom', 'search', 'names']);
	await page.keyboard.press('Enter');
	await expect(page.locator('#details h2')).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(page.locator('#details article')).toHaveCount(0);
	await tick(page, 'fate', 'executed').focus();
	await page.keyboard.press('Space');
	await expect(tick(page, 'fate', 'executed')).toBeFocused();
	await expect(tick(page, 'fate', 'executed')).toBeChecked();
	await page.keyboard.press('Space');

	const shape = (await drawing.locator('circle').nth(3).boundingBox())!;
	await page.mouse.click(shape.x + shape.width / 2, shape.y + shape.height / 2);
	await expect(page.locator('#details h2')).toBeVisible();
	await page.mouse.wheel(0, -400);
	const wheeled = await box();
	expect(wheeled[2]).toBeLessThan(whole[2]!);
	await page.mouse.move(700, 400);
	await page.mouse.down();
	await page.mouse.move(800, 430, { steps: 4 });
	await page.mouse.up();
	expect((await box())[0]).toBeLessThan(wheeled[0]!);
	await expect(page.locator('#details h2')).toBeVisible();
});

for (const [language, colorScheme, query, chosen, name] of [
	['tr', 'light', 'density=ring&fate=natural-death', 'alexandra-kollontai', 'Kollontay'],
	['ru', 'dark', 'scope=context&witnesses=4&rest=hide', 'alexander-shliapnikov', 'Шляпников']
] as const)
	test(`on a phone in ${language}, ${colorScheme}, axe finds nothing and nothing is wider than the screen`, async ({
		browser,
		page: desk
	}, info) => {
		// Two pages, and axe reads every claim.
		test.slow();
		const path = info.outputPath(`${language}.html`);
		await takeOffline(desk, language, query, path);
		const context = await browser.newContext({
			...{ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, colorScheme }
		});
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', ({ message }) => complaints.push(message));
		await openFromDisk(page, path, `#scope=context&sel=${chosen}`);
		await expect(page.locator('#details h2')).toContainText(name);
		const clipped = () =>
			page.evaluate(() =>
				[...document.querySelectorAll<HTMLElement>('body *')]
					.filter((each) => !each.closest('#drawing, .wide, .heard, noscript') && each.checkVisibility())
					.filter(
						(each) =>
							each.getBoundingClientRect().right > innerWidth || each.scrollWidth > each.clientWidth + 1
					)
					.filter((each) => getComputedStyle(each).display !== 'inline')
					.map((each) => `${each.tagName} ${each.textContent?.slice(0, 40)}`)
			);
		if (language === 'ru') await page.locator('#claims > summary').click();
		expect(await clipped()).toEqual([]);
		await expectAccessible(page);
		expect(complaints).toEqual([]);
		await context.close();
	});

test('without script the picture, its caption and every claim can be read', async ({
	browser,
	page: desk
}, info) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	const path = info.outputPath('plain.html');
	await takeOffline(desk, 'en', 'fate=executed', path);
	await page.goto(pathToFileURL(path).href);
	await expect(page.locator('#drawing')).toBeVisible();
	await expect(page.locator('.sentence')).toContainText('Fate: executed');
	await expect(page.locator('footer')).toContainText('CC-BY-4.0');
	await expect(page.locator('.live').first()).toBeHidden();
	await page.locator('#claims > summary').click();
	await expect(page.locator('#claims tbody tr').first()).toBeVisible();
	await expect(page.locator('#claims tbody a').first()).toHaveAttribute('href', /^#work-\d+$/);
	await context.close();
});
