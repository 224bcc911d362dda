import { expectAccessible } from './accessible.ts';
import { attributes, claims, entities, fates, fatesOf, positions } from './facts.ts';
import { expect, languages, test } from './site.ts';

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const language of languages) {
		test(`the page of a person in ${language} says all that is recorded, and every statement can be pointed at`, async ({
			page
		}) => {
			const id = 'alexander-shliapnikov';
			const person = entities.find((each) => each.id === id)!;
			await page.goto(`${language}/entity/${id}/`);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(person[`name_${language}`]!);
			for (const other of languages)
				await expect(page.locator('article .head')).toContainText(person[`name_${other}`]!);
			const told = [
				...claims.filter(({ subject, object }) => subject === id || object === id),
				...attributes.filter(({ entity }) => entity === id),
				...fates.filter((fate) => fate.person === id),
				...positions.filter(({ holder }) => holder === id)
			].map((record) => record.id!);
			const stated = await page.locator('.statement').evaluateAll((all) => all.map((each) => each.id));
			expect(stated.toSorted()).toEqual(told.toSorted());
			await expect(page.locator('.lead .fates > a')).toHaveCount(fatesOf(id).size);

			const marks = page.locator('.strip a');
			const ends = await marks.evaluateAll((all) => all.map((each) => each.getAttribute('href')!.slice(1)));
			expect(ends.length).toBeGreaterThan(80);
			expect(ends.filter((end) => !told.includes(end))).toEqual([]);
			await marks.first().click({ force: true });
			await expect(page).toHaveURL(new RegExp(`#${ends[0]}$`));
			await expect(page.locator(`[id="${ends[0]}"]`)).toBeInViewport();

			const source = page.locator('.statement .references a').first();
			const title = await source.textContent();
			await source.click();
			await expect(page).toHaveURL(new RegExp(`/${language}/source/[a-z0-9-]+/$`));
			expect(title).toContain((await page.getByRole('heading', { level: 1 }).textContent())!.slice(0, 12));
		});
	}

	test('a letter names its signatories and what became of each; its neighbours are links', async ({
		page
	}) => {
		const id = 'letter-of-the-22';
		await page.goto(`en/entity/${id}/`);
		const signed = claims.filter(({ relation, object }) => relation === 'signed' && object === id);
		const signatories = page
			.locator('section[aria-labelledby=people] h3', { hasText: 'Signatories' })
			.locator('xpath=following-sibling::ul[1]/li');
		await expect(signatories).toHaveCount(signed.length);
		for (const { subject } of signed) {
			const row = signatories.filter({ has: page.locator(`a[href$="/entity/${subject}/"]`) });
			await expect(row.locator('.fates > a')).toHaveCount(fatesOf(subject!).size);
		}
		const neighbour = page.locator('.neighbourhood a').first();
		const address = await neighbour.getAttribute('href');
		await neighbour.click();
		await expect(page).toHaveURL(new RegExp(`${address!.replace('../', '/')}$`));
	});

	test('how two are tied, and one alone, is shown by the graph that the page leads to', async ({ page }) => {
		await page.goto('ru/entity/sergei-medvedev/');
		const query = await page
			.getByRole('link', { name: /^Как связаны/ })
			.first()
			.getAttribute('href');
		expect(query).toMatch(/^\.\.\/\.\.\/\.\.\/ru\/\?path=sergei-medvedev~/);
		const own = page.getByRole('link', { name: 'Показать на графе' });
		expect(await own.getAttribute('href')).toBe('../../../ru/?sel=sergei-medvedev');
	});
});

const kinds = ['sergei-medvedev', 'rcp-b-10th-congress', 'letter-of-the-22', 'metalworkers-union'] as const;

for (const colorScheme of ['light', 'dark'] as const) {
	test(`axe finds nothing on the pages of entities, and none is broader than a phone (${colorScheme})`, async ({
		browser
	}) => {
		test.slow();
		const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 844 } });
		const page = await context.newPage();
		for (const id of kinds) {
			await page.goto(`tr/entity/${id}/`);
			await expectAccessible(page);
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect([id, width]).toEqual([id, 390]);
		}
		await page.setViewportSize({ width: 1440, height: 900 });
		for (const id of kinds) {
			await page.goto(`ru/entity/${id}/`);
			await expectAccessible(page);
		}
		await context.close();
	});
}
