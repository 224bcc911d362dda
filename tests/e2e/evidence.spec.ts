import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { statementsAbout, witnessesAbout, witnessesOf, worksOf } from './evidence-facts.ts';
import { attributes, claims } from './facts.ts';
import {
	choose,
	details,
	evidenceKey as key,
	expect,
	expectQuery,
	facetValue,
	languages,
	open,
	queryOf,
	sentence,
	test
} from './site.ts';

const shliapnikov = 'alexander-shliapnikov';
const filters = (page: Page) => page.locator('aside.filters');
const atLeastTwo = (page: Page) => page.locator('input[name=at-least-two]');

/** The number of claims in the sentence. */
async function claimsTold(page: Page): Promise<number> {
	return Number(/; (\d+) /.exec((await sentence(page).textContent())!)![1]);
}

/** "12/34" of a value of a facet. */
const countOf = (page: Page, facet: string, value: string) => facetValue(page, facet, value).count;

test('only what at least two sources say: copies are one source, what is known only from another is none beside it', async ({
	page
}) => {
	await open(page, 'en/?scope=context');
	await atLeastTwo(page).check();
	await expectQuery(page, 'scope=context&witnesses=-1');
	const twice = claims.filter((claim) => witnessesOf(claim).size >= 2);
	// In this case the two ways to be one source do occur.
	const named = claims.filter(({ sources }) => sources!.includes(';'));
	expect(twice.length).toBeLessThan(named.length);
	expect(await claimsTold(page)).toBe(twice.length);
	await expect(sentence(page)).toContainText('Number of sources: not 1 source');
	// It is the same filter as the value "1 source".
	await expect(facetValue(page, 'witnesses', '1').exclude).toHaveAttribute('aria-pressed', 'true');
	await facetValue(page, 'witnesses', '1').exclude.click();
	await expectQuery(page, 'scope=context');
	await expect(atLeastTwo(page)).not.toBeChecked();
	expect(await claimsTold(page)).toBe(claims.length);
});

test('the numbers of sources, and with NOT the counts of every other facet', async ({ page }) => {
	await open(page, 'en/?scope=context');
	for (const [value, is] of [
		['1', (size: number) => size === 1],
		['2', (size: number) => size === 2],
		['3', (size: number) => size === 3],
		['4', (size: number) => size >= 4]
	] as const) {
		const count = claims.filter((claim) => is(witnessesOf(claim).size)).length;
		await expect(countOf(page, 'witnesses', value)).toHaveText(`${count}/${count}`);
	}
	await atLeastTwo(page).check();
	await expectQuery(page, 'scope=context&witnesses=-1');
	const twice = claims.filter((claim) => witnessesOf(claim).size >= 2);
	for (const certainty of ['certain', 'probable', 'disputed']) {
		const all = claims.filter((claim) => claim.certainty === certainty).length;
		const left = twice.filter((claim) => claim.certainty === certainty).length;
		expect(left).toBeLessThan(all);
		await expect(countOf(page, 'certainty', certainty)).toHaveText(`${left}/${all}`);
	}
	const rows = filters(page).locator('input[data-facet=source]');
	const shown = await rows.evaluateAll((all) => all.map((each) => each.getAttribute('data-value')!));
	expect(shown.length).toBeGreaterThan(5);
	for (const work of shown) {
		const all = claims.filter((claim) => worksOf(claim).has(work)).length;
		const left = twice.filter((claim) => worksOf(claim).has(work)).length;
		await expect(countOf(page, 'source', work)).toHaveText(`${left}/${all}`);
	}
});

/** Opens the long list of sources and looks for a few of them. */
async function findSource(page: Page, wanted: string) {
	const group = filters(page).locator('section fieldset').last();
	await group.locator('button.more').click();
	const field = group.getByRole('searchbox');
	await field.fill(wanted);
	return { group, field };
}

test('a source is found by typing, in whichever script, and filters by the work, copies included', async ({
	page
}) => {
	await open(page, 'en/?scope=context');
	const { group, field } = await findSource(page, 'allen');
	await expect(field).toHaveAccessibleName('Source: find a value');
	const names = group.locator('li .name');
	for (const name of await names.allTextContents()) expect(name.toLowerCase()).toContain('allen');
	const all = await names.count();
	expect(all).toBeGreaterThan(2);
	await field.fill('ленин');
	await expect(names.filter({ hasText: 'Lenin' }).first()).toBeVisible();
	await field.fill('qxwzv');
	await expect(group.getByRole('status')).toHaveText('No such value.');
	await expect(names).toHaveCount(0);
	await field.fill('early dissent');
	const work = 'allen-2007-letter22';
	const cited = claims.filter((claim) => worksOf(claim).has(work));
	// One of the ids of this work is a copy, which some claims cite and the work itself they do not.
	expect(cited.some(({ sources }) => !sources!.includes(work))).toBe(true);
	await expect(countOf(page, 'source', work)).toHaveText(`${cited.length}/${cited.length}`);
	await facetValue(page, 'source', work).tick.check();
	await expectQuery(page, `scope=context&source=${work}`);
	expect(await claimsTold(page)).toBe(cited.length);
	await facetValue(page, 'source', work).exclude.click();
	await expectQuery(page, `scope=context&source=-${work}`);
	expect(await claimsTold(page)).toBe(claims.length - cited.length);
	const { violations } = await new AxeBuilder({ page }).include('aside.filters').analyze();
	expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
});

test('what sources disagree about stands side by side, each with who says so', async ({ page }) => {
	await open(page, `en/?sel=${shliapnikov}`);
	const births = attributes.filter(
		({ entity, attribute }) => entity === shliapnikov && attribute === 'birth'
	);
	expect(births.length).toBeGreaterThan(1);
	expect(births.some(({ certainty }) => certainty === 'disputed')).toBe(true);
	const set = details(page)
		.locator('ul.variants')
		.filter({ has: page.locator(`[data-statement=${births[0]!.id}]`) });
	await expect(set.locator('.statement')).toHaveCount(births.length);
	for (const { id, certainty, sources } of births) {
		const statement = set.locator(`[data-statement=${id}]`);
		await expect(statement.locator('.certainty')).toHaveText(certainty!);
		await expect(statement.locator('.references li')).toHaveCount(sources!.split(';').length);
	}
	const boxes = await set
		.locator('.statement')
		.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON() as DOMRect));
	expect(boxes[1]!.top).toBeCloseTo(boxes[0]!.top, 0);
	expect(boxes[1]!.left).toBeGreaterThanOrEqual(boxes[0]!.right);
});

for (const language of languages) {
	test(`${language}: how well somebody is documented, the toggle, the keys`, async ({ page }) => {
		await open(page, `${language}/?sel=${shliapnikov}`);
		const about = statementsAbout(shliapnikov);
		const disputed = about.filter(({ certainty }) => certainty === 'disputed').length;
		const [statements, witnesses] = [about.length, witnessesAbout(shliapnikov)];
		const many = new Intl.PluralRules('ru');
		const forms = { one: 'утверждение', few: 'утверждения', many: 'утверждений' };
		const form = forms[many.select(statements) as keyof typeof forms];
		await expect(details(page).locator('.documentation')).toHaveText(
			{
				tr: `${statements} ifade, ${witnesses} kaynak; tartışmalı: ${disputed}`,
				en: `${statements} statements by ${witnesses} sources, ${disputed} disputed`,
				ru: `${statements} ${form} по ${witnesses} источникам, из них спорных: ${disputed}`
			}[language]
		);
		const toggle = {
			tr: 'Yalnızca en az iki kaynağın söylediği',
			en: 'Only what at least two sources say',
			ru: 'Только то, о чём говорят хотя бы два источника'
		}[language];
		await page.getByRole('checkbox', { name: toggle }).check();
		await expect.poll(() => queryOf(page)).toBe(`witnesses=-1&sel=${shliapnikov}`);
		await choose(page, 'density', 'size');
		await expect(key(page)).toHaveText(
			{ tr: 'alan: kaynak sayısı', en: 'area: number of sources', ru: 'площадь: число источников' }[language]
		);
	});
}

test.describe('on a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

	test('the sheet has the toggle, the density with its key, and the sources; nothing is wider than the screen', async ({
		page
	}) => {
		await open(page, 'en/');
		await page.locator('nav.sheets button').first().tap();
		await choose(page, 'density', 'ring');
		await choose(page, 'rest', 'bridge');
		await expect(key(page).first()).toBeVisible();
		await page.getByText('Only what at least two sources say').tap();
		await expectQuery(page, 'witnesses=-1&rest=bridge&density=ring');
		const { group, field } = await findSource(page, 'lenin');
		await expect(group.locator('li')).not.toHaveCount(0);
		const small = await group
			.locator('button, input[type=search], label')
			.evaluateAll((all) =>
				all.filter((each) => each.getBoundingClientRect().height < 24).map((each) => each.outerHTML)
			);
		expect(small).toEqual([]);
		await expect(field).toBeInViewport();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
	});
});
