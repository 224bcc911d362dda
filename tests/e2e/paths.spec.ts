import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { drawnAs } from './canvas.ts';
import { claims, entities } from './facts.ts';
import { claimsAmong, claimsBetween, shortestWays } from './path-facts.ts';
import {
	choose,
	details,
	expect,
	expectQuery,
	facetValue,
	nameInPanel,
	open,
	ready,
	searchField,
	test
} from './site.ts';

const question = 'scope=wider&path=alexander-shliapnikov~clara-zetkin';
const noLink = 'path=alexander-shliapnikov~kirill-orlov';
const four = 'join=alexander-shliapnikov,sergei-medvedev,vladimir-lenin,yuri-lutovinov';

const heading = (page: Page) => details(page).locator('h2');
const ways = (page: Page) => details(page).locator('[data-path] > button');
const chosenWay = (page: Page) => details(page).locator('[data-path]:has(> [aria-current=true])');
const nameOf = (id: string) => entities.find((entity) => entity.id === id)!.name_en!;
const otherEnd = (page: Page) => details(page).getByRole('combobox', { name: 'Paths to' });

/** The entities and claims of each step of the path that is shown, as the panel tells them. */
async function stepsShown(page: Page) {
	const steps = [];
	for (const hop of await chosenWay(page).locator('.hop').all())
		steps.push({
			names: await hop.locator('.ends a').allTextContents(),
			ids: await hop
				.locator('.statement')
				.evaluateAll((all) => all.map((each) => each.getAttribute('data-statement')!))
		});
	return steps;
}

test('the question about Shliapnikov and Zetkin is answered by every shortest way and all of its sources', async ({
	page
}) => {
	const among = claimsAmong(['core', 'wider']);
	const naive = shortestWays(among, 'alexander-shliapnikov', 'clara-zetkin')!;
	await open(page, 'en/');
	await details(page)
		.getByRole('link', { name: /tied to Zetkin without the party/ })
		.click();
	await expectQuery(page, question);
	const group = details(page).locator('ul.list').first();
	await expect(details(page).locator('h3').first()).toHaveText(`${naive.length} ties`);
	await expect(group.locator('> li')).toHaveCount(naive.ways.length);
	const told: string[][] = [];
	for (let at = 0; at < naive.ways.length; at++) {
		await ways(page).nth(at).click();
		await expect(ways(page).nth(at)).toHaveAttribute('aria-expanded', 'true');
		const steps = await stepsShown(page);
		told.push([steps[0]!.names[0]!, ...steps.map(({ names }) => names[1]!)]);
		for (const { names, ids } of steps) {
			const [a, b] = names.map((name) => entities.find((entity) => entity.name_en === name)!.id!);
			const expected = claimsBetween(among, a!, b!).map(({ id }) => id!);
			expect([...ids].sort()).toEqual(expected.sort());
		}
		for (const statement of await chosenWay(page).locator('.statement').all()) {
			await expect(statement.locator('.certainty')).not.toBeEmpty();
			await expect(statement.locator('.date')).not.toBeEmpty();
			expect(await statement.locator('.references li').count()).toBeGreaterThan(0);
		}
	}
	const expected = naive.ways.map((way) => way.map(nameOf).join(' — ')).sort();
	expect(told.map((way) => way.join(' — ')).sort()).toEqual(expected);
});

test('by keyboard alone: search, dossier, other end, list, source of a step', async ({ page }) => {
	await open(page, 'en/');
	await page.keyboard.press('/');
	await page.keyboard.type('Shliapnikov');
	await page.keyboard.press('Enter');
	await expect(nameInPanel(page)).toContainText('Shliapnikov');
	const tabTo = async (target: () => Promise<boolean>) => {
		for (let presses = 0; presses < 400; presses++) {
			if (await target()) return;
			await page.keyboard.press('Tab');
		}
		throw new Error('never reached by Tab');
	};
	const has = (selector: string) => () =>
		page.evaluate((wanted) => document.activeElement!.matches(wanted), selector);
	await tabTo(has('aside.details [role=combobox]'));
	await page.keyboard.type('Zetkin');
	await page.keyboard.press('Enter');
	await expectQuery(page, question);
	await expect(heading(page)).toBeFocused();
	await expect(heading(page)).toHaveText('How are Alexander Shliapnikov and Clara Zetkin tied?');
	await tabTo(has('[data-path="2"] > button'));
	await page.keyboard.press('Enter');
	await expectQuery(page, `${question}&nth=2`);
	await expect(ways(page).nth(1)).toBeFocused();
	await tabTo(has('[data-path="2"] .references a'));
});

test('by mouse: two that are picked, how they are tied, another path, the ends swapped, undone', async ({
	page
}) => {
	await open(page, 'en/?scope=wider&sel=alexander-shliapnikov,clara-zetkin');
	await details(page).getByRole('button', { name: 'How are they tied?' }).click();
	await expectQuery(page, question);
	await expect(heading(page)).toBeFocused();
	await ways(page).nth(2).click();
	await expectQuery(page, `${question}&nth=3`);
	const steps = await stepsShown(page);
	const names = new Set(steps.flatMap((step) => step.names));
	expect((await drawnAs(page, 'focus')).map(nameOf).sort()).toEqual([...names].sort());
	await details(page).getByRole('button', { name: 'Swap the ends' }).click();
	await expectQuery(page, 'scope=wider&path=clara-zetkin~alexander-shliapnikov');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expectQuery(page, question);
	await expect(ways(page).first()).toHaveAttribute('aria-expanded', 'true');
	await page.goForward();
	await expectQuery(page, `${question}&nth=3`);
	await page.reload();
	await ready(page);
	await expect(chosenWay(page)).toHaveAttribute('data-path', '3');
	expect(await stepsShown(page)).toEqual(steps);
	await chosenWay(page).locator('.ends a').first().click();
	await expect(nameInPanel(page)).toContainText('Shliapnikov');
});

test('no link without a hub is told, with what would open one', async ({ page }) => {
	expect(shortestWays(claimsAmong(['core']), 'alexander-shliapnikov', 'kirill-orlov')).toBeUndefined();
	await open(page, `en/?${noLink}`);
	await expect(details(page).locator('.none .answer')).toHaveText('No link without a hub as a way through.');
	await expect(ways(page)).toHaveCount(0);
	await details(page)
		.getByRole('button', { name: /Let hubs be ways through/ })
		.click();
	await expectQuery(page, `hubs=through&${noLink}`);
	await expect(heading(page)).toBeFocused();
	await expect(chosenWay(page)).toHaveAttribute('data-path', '1');
	await page.keyboard.press('Control+z');
	await expectQuery(page, noLink);
	await expect(details(page).locator('.none')).toBeVisible();
});

test('in the order of time there may be no way where there is one; any order opens it', async ({ page }) => {
	const ends = 'path=mikhail-vladimirov~rsdlp-b';
	await open(page, `en/?${ends}`);
	expect(await ways(page).count()).toBeGreaterThan(0);
	await choose(page, 'order', 'time');
	await expectQuery(page, `order=time&${ends}`);
	await expect(details(page).locator('.none .answer')).toContainText('keeps the order of time');
	await details(page)
		.getByRole('button', { name: /Take ties in any order/ })
		.click();
	await expectQuery(page, ends);
	expect(await ways(page).count()).toBeGreaterThan(0);
});

test('the best attested come first when asked: sums never fall, and the first is of certain ties', async ({
	page
}) => {
	await open(page, `en/?${question}`);
	await choose(page, 'cost', 'certainty');
	await expect(details(page).locator('.paths > h3').first()).toContainText('Sum');
	const sums = (await details(page).locator('.paths > h3').allTextContents()).map((text) =>
		Number(/\d+/.exec(text)![0])
	);
	expect(sums).toEqual([...sums].sort((a, b) => a - b));
});

test('filters decide what paths are made of, and the panel says so', async ({ page }) => {
	await open(page, `en/?${question}`);
	await expect(details(page).locator('[data-within]')).toContainText(`of ${claims.length} claims`);
	const before = await ways(page).allTextContents();
	await facetValue(page, 'kind', 'committee').exclude.click();
	await expect.poll(() => ways(page).allTextContents()).not.toEqual(before);
	await expect(ways(page).filter({ hasText: 'ECCI commission' })).toHaveCount(0);
	await choose(page, 'scope', 'context');
	await page.getByRole('button', { name: 'Reset all' }).click();
	await expect(details(page).locator('[data-within]')).toHaveCount(0);
});

test('what connects four is a tree over all of them, drawn and told with its claims', async ({ page }) => {
	await open(page, `en/?sel=${four.slice('join='.length)}`);
	await details(page).getByRole('button', { name: 'What connects them?' }).click();
	await expectQuery(page, four);
	await expect(heading(page)).toBeFocused();
	const tree = details(page).locator('[data-tree]');
	const pairs = await tree
		.locator('.ends')
		.evaluateAll((all) => all.map((each) => [...each.querySelectorAll('a')].map((link) => link.textContent)));
	const names = new Set(pairs.flat());
	expect(pairs).toHaveLength(names.size - 1);
	for (const id of four.slice('join='.length).split(',')) expect(names).toContain(nameOf(id));
	expect((await drawnAs(page, 'focus')).map(nameOf).sort()).toEqual([...names].sort());
	await expect(details(page).locator('[data-common] li').first()).toBeVisible();
	await details(page).locator('[data-common] summary').first().click();
	await expect(details(page).locator('[data-common] .statement').first()).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(details(page).locator('.group')).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const)
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const query of [question, noLink, four])
			test(`axe finds nothing in ${query}`, async ({ page }) => {
				await open(page, `en/?${query}`);
				await expectAccessible(page);
			});
	});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('everything can be reached by touch, and nothing is wider than the screen', async ({ page }) => {
		await open(page, `ru/?${question}`);
		await expect(heading(page)).toBeVisible();
		await ways(page).nth(1).tap();
		await expectQuery(page, `${question}&nth=2`);
		const small = await details(page)
			.locator('.paths button')
			.evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().height < 44).length);
		expect(small).toBe(0);
		const width = await page.evaluate(() => document.documentElement.scrollWidth);
		expect(width).toBeLessThanOrEqual(390);
		const wide = await details(page)
			.locator('.paths *')
			.evaluateAll((all) => all.filter((each) => each.getBoundingClientRect().right > 391).length);
		expect(wide).toBe(0);
	});
});

test('the other end is found by mouse in the dossier; oneself is no other end', async ({ page }) => {
	await open(page, 'en/?sel=alexander-shliapnikov');
	await otherEnd(page).fill('Lenin');
	await details(page).getByRole('option', { name: /Lenin/ }).first().click();
	await expectQuery(page, 'path=alexander-shliapnikov~vladimir-lenin');
	await expect(ways(page).first()).toBeVisible();
	await searchField(page).fill('Kollontai');
	await page.keyboard.press('Enter');
	await expect(nameInPanel(page)).toContainText('Kollontai');
	await otherEnd(page).fill('Kollontai');
	await otherEnd(page).press('Enter');
	await expect(nameInPanel(page)).toContainText('Kollontai');
});
