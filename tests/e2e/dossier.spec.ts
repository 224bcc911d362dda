import type { Page } from '@playwright/test';
import { clearTie, drawnAs, placesInFirstPicture } from './canvas.ts';
import { claims, entities, fatesOf } from './facts.ts';
import { details, expect, expectQuery, nameInPanel, open, ready, searchField, test } from './site.ts';

const shliapnikov = 'alexander-shliapnikov';
const record = entities.find(({ id }) => id === shliapnikov)!;

test('a click on a shape opens the dossier; a click beside it closes it', async ({ page }) => {
	let letGo = () => {};
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/data/*.json', async (route) => {
		await gate;
		await route.continue();
	});
	await page.goto('en/');
	await page.evaluate(() => document.fonts.ready);
	const { [shliapnikov]: place } = await placesInFirstPicture(page, [shliapnikov]);
	letGo();
	await ready(page);
	await page.mouse.click(place!.x, place!.y);
	await expectQuery(page, `sel=${shliapnikov}`);
	await expect(nameInPanel(page)).toHaveText(record.name_en!);
	const corner = (await page.locator('.graph-canvas').boundingBox())!;
	await page.mouse.click(corner.x + 4, corner.y + 4);
	await expectQuery(page, '');
	await expect(details(page).locator('.questions')).toBeVisible();
});

test('the list "In the picture" opens a dossier', async ({ page }) => {
	await open(page, 'en/');
	await details(page).locator('details summary').click();
	await details(page).getByRole('link', { name: 'Alexandra Kollontai', exact: true }).click();
	await expectQuery(page, 'sel=alexandra-kollontai');
	await expect(nameInPanel(page)).toHaveText('Alexandra Kollontai');
});

test('names stand in three scripts', async ({ page }) => {
	await open(page, `tr/?sel=${shliapnikov}`);
	await expect(nameInPanel(page)).toHaveText(record.name_tr!);
	await expect(details(page).locator('.names [lang=en]')).toHaveText(record.name_en!);
	await expect(details(page).locator('.names [lang=ru]')).toHaveText(record.name_ru!);
});

test('what stands out is the selected one and its neighbours', async ({ page }) => {
	await open(page, `en/?sel=${shliapnikov}`);
	expect(await drawnAs(page, 'focus')).toEqual([shliapnikov]);
	const core = new Set(entities.filter(({ tier }) => tier === 'core').map(({ id }) => id!));
	const neighbours = new Set(
		claims
			.filter(({ subject, object }) => subject === shliapnikov || object === shliapnikov)
			.map(({ subject, object }) => (subject === shliapnikov ? object! : subject!))
			.filter((id) => core.has(id) && id !== shliapnikov)
	);
	expect(new Set(await drawnAs(page, 'plain'))).toEqual(neighbours);
	expect(await drawnAs(page, 'far')).toHaveLength(core.size - neighbours.size - 1);
});

test('where sources disagree on a fate, the variants stand side by side with their sources', async ({
	page
}) => {
	await open(page, `en/?sel=${shliapnikov}`);
	const section = details(page).locator('section').filter({ hasText: 'The sources disagree' });
	const statements = section.locator('.statement');
	await expect(statements).toHaveCount(3);
	expect(fatesOf(shliapnikov).size).toBe(3);
	await expect(statements.first()).toContainText('executed');
	await expect(statements.first().locator('.certainty')).toHaveText('certain');
	await expect(statements.first()).toContainText('2 September 1937');
	await expect(statements.nth(1).locator('.certainty')).toHaveText('disputed');
	for (const statement of await statements.all())
		expect(await statement.locator('.references li').count()).toBeGreaterThan(0);
});

test('every tie has a date or says that it has none, a certainty, and sources', async ({ page }) => {
	await open(page, `en/?sel=${shliapnikov}`);
	const statements = details(page).locator('section').last().locator('.statement');
	const own = claims.filter(({ subject, object }) => subject === shliapnikov || object === shliapnikov);
	await expect(statements).toHaveCount(own.length);
	const told = await statements.evaluateAll((all) =>
		all.map((each) => ({
			id: each.getAttribute('data-statement'),
			date: each.querySelector('.date')?.textContent ?? '',
			certainty: each.querySelector('.certainty')?.textContent ?? '',
			sources: each.querySelectorAll('.references li').length
		}))
	);
	for (const claim of own) {
		const shown = told.find(({ id }) => id === claim.id)!;
		expect(shown, claim.id).toBeDefined();
		expect(shown.certainty).toBe(claim.certainty);
		expect(shown.sources).toBe(claim.sources!.split(';').length);
		expect(shown.date === 'undated').toBe(claim.date === '');
		expect(shown.date).not.toBe('');
	}
});

test('a claim shows the place in its source, and a link that leads out of the site', async ({ page }) => {
	await open(page, `en/?sel=${shliapnikov}`);
	const statement = details(page).locator('[data-statement=c-0031]');
	await expect(statement.locator('.locator')).toHaveText('doc. 6');
	const link = details(page).locator('.references a').first();
	await expect(link).toHaveAttribute('href', /^https?:\/\//);
	await expect(link).toHaveAttribute('rel', /noopener/);
});

test('from an entry to another entity, and back', async ({ page }) => {
	await open(page, `en/?sel=${shliapnikov}`);
	const section = details(page).locator('section').last();
	await section.getByRole('link', { name: 'Alexandra Kollontai' }).first().click();
	await expectQuery(page, 'sel=alexandra-kollontai');
	await expect(nameInPanel(page)).toHaveText('Alexandra Kollontai');
	await page.goBack();
	await expect(nameInPanel(page)).toHaveText(record.name_en!);
});

test('the dossier in the panel says what the page of its own says', async ({ page }) => {
	await open(page, `en/?sel=${shliapnikov}`);
	// The panel comes after the picture, whole.
	await expect(details(page).locator('.statement').nth(20)).toBeAttached();
	const inPanel = await details(page).locator('.statement').allTextContents();
	await details(page).getByRole('link', { name: 'Page of its own' }).click();
	await expect(page).toHaveURL(/\/en\/entity\/alexander-shliapnikov\/$/);
	// On a page each has its number, too, by which it is quoted.
	await page.locator('.statement .number').evaluateAll((all) => all.forEach((each) => each.remove()));
	const onPage = await page.locator('.statement').allTextContents();
	const plain = (texts: string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());
	expect(plain(onPage)).toEqual(plain(inPanel));
	await page.getByRole('link', { name: 'Show in the graph' }).click();
	await ready(page);
	await expectQuery(page, `sel=${shliapnikov}`);
});

test('closing gives the way in again', async ({ page }) => {
	await open(page, 'en/');
	await searchField(page).fill('kollontai');
	await page.keyboard.press('Enter');
	await details(page).locator('.tools').getByRole('button', { name: 'Close' }).click();
	await expectQuery(page, '');
	await expect(details(page).locator('.questions')).toBeVisible();
});

test.describe('what shows a selection is loaded when something is first selected', () => {
	test.use({ expected: [/Failed to load resource/] });

	/** From now on no code arrives, until what comes back is called. */
	async function withholdCode(page: Page): Promise<() => Promise<void>> {
		await page.route('**/_app/**/*.js', (route) => route.abort());
		return () => page.unroute('**/_app/**/*.js');
	}

	test('while it is on its way it is said so, and it can be closed', async ({ page }) => {
		await open(page, 'en/');
		let letGo = () => {};
		const gate = new Promise<void>((resolve) => (letGo = resolve));
		await page.route('**/_app/**/*.js', async (route) => {
			await gate;
			await route.continue();
		});
		await selectFromList(page);
		await expect(details(page).getByRole('status')).toHaveText('Opening…');
		await details(page).locator('.tools').getByRole('button', { name: 'Close' }).click();
		await expect(details(page).locator('.questions')).toBeVisible();
		letGo();
		await selectFromList(page);
		await expect(nameInPanel(page)).toHaveText('Alexandra Kollontai');
	});

	test('when it does not come it is said so, its own page can be opened, and it can be tried again', async ({
		page
	}) => {
		await open(page, 'en/');
		const restore = await withholdCode(page);
		await selectFromList(page);
		await expect(details(page).getByRole('alert')).toContainText('could not be loaded');
		await expect(details(page).getByRole('link', { name: 'Page of its own' })).toBeVisible();
		await restore();
		await details(page).getByRole('button', { name: 'Try again' }).click();
		await expect(nameInPanel(page)).toHaveText('Alexandra Kollontai');
	});
});

async function selectFromList(page: Page): Promise<void> {
	await details(page).locator('details summary').click();
	await details(page).getByRole('link', { name: 'Alexandra Kollontai', exact: true }).click();
	await expectQuery(page, 'sel=alexandra-kollontai');
}

test('a click on the middle of a tie lists the claims in it', async ({ page }) => {
	await open(page, 'en/');
	const { a, b, middle } = await clearTie(page);
	await page.mouse.click(middle.x, middle.y);
	await expectQuery(page, `tie=${a}~${b}`);
	const ids = claimsOf(a, b);
	expect(ids.length).toBeGreaterThan(0);
	await expect(details(page).locator('.statement')).toHaveCount(ids.length);
});

test('the address of a tie lists its claims, whichever end is named first', async ({ page }) => {
	for (const query of [
		'tie=alexander-shliapnikov~metalworkers-union',
		'tie=metalworkers-union~alexander-shliapnikov'
	]) {
		await open(page, `en/?${query}`);
		const statements = details(page).locator('.statement');
		const ids = await statements.evaluateAll((all) => all.map((each) => each.getAttribute('data-statement')));
		expect([...ids].sort()).toEqual(claimsOf(shliapnikov, 'metalworkers-union').sort());
		await expect(details(page).locator('[data-statement=c-0013]')).toContainText('May 1921');
		expect(new Set(await drawnAs(page, 'focus'))).toEqual(new Set([shliapnikov, 'metalworkers-union']));
	}
});

function claimsOf(a: string, b: string): string[] {
	return claims
		.filter(({ subject, object }) => (subject === a && object === b) || (subject === b && object === a))
		.map(({ id }) => id!);
}

test('somebody outside the scope is said to be so, and one press brings them in', async ({ page }) => {
	await open(page, 'en/?sel=clara-zetkin');
	await expect(nameInPanel(page)).toHaveText('Clara Zetkin');
	await details(page).getByRole('button', { name: 'Show everything' }).click();
	await expectQuery(page, 'scope=context&sel=clara-zetkin');
	await expect(details(page).getByRole('button', { name: 'Show everything' })).toHaveCount(0);
});
