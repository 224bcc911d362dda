import { readFile } from 'node:fs/promises';
import { expectAccessible } from './accessible.ts';
import { claims, core, corePeople, entities } from './facts.ts';
import { bar, claimsAbout, drawnEntries, lanes, lifeGrid, openLife, pane } from './life-page.ts';
import { details, expect, expectQuery, facetValue, languages, nameInPanel, open, test } from './site.ts';

const person = 'alexander-shliapnikov';
const whole = `scope=context&pane=life&sel=${person}`;
const isClaim = (id: string) => id.startsWith('c-');
const nameOf = (id: string, language: string) =>
	entities.find((each) => each.id === id)![`name_${language}`]!;

for (const language of languages) {
	test(`every claim about a person has its bar, in ${language}`, async ({ page }) => {
		await openLife(page, `${language}/?${whole}`);
		await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText(nameOf(person, language));
		const drawn = (await drawnEntries(page)).filter(isClaim);
		expect(drawn.sort()).toEqual(
			claimsAbout(person)
				.map(({ id }) => id!)
				.sort()
		);
		await expect(pane(page).locator('.count').first()).toContainText(String(claimsAbout(person).length));
		await expect(pane(page).locator('.span')).toContainText(/1885.*1937/);
	});
}

test('a bar opens its claim with sources, and the life line stays; Back goes back', async ({ page }) => {
	await openLife(page, `en/?${whole}`);
	const { id, object } =
		claims.find(({ subject, relation }) => subject === person && relation === 'delegate_to') ??
		claims.find(({ subject, relation }) => subject === person && relation === 'elected_to')!;
	await bar(page, id!).click();
	const ends = [person, object].sort().join('~');
	await expectQuery(page, `scope=context&life=${person}&pane=life&tie=${ends}`);
	await expect(details(page).locator(`[data-statement="${id}"] a`).first()).toBeVisible();
	await expect(bar(page, id!)).toHaveAttribute('aria-selected', 'true');
	await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText(nameOf(person, 'en'));
	await page.goBack();
	await expectQuery(page, whole);
	await expect(nameInPanel(page)).toHaveText(nameOf(person, 'en'));
});

test('the name of a body opens it and the life line stays; that of a person leads to another life', async ({
	page
}) => {
	await openLife(page, `en/?${whole}`);
	await lanes(page, 'metalworkers-union').getByRole('link').click();
	await expect(nameInPanel(page)).toHaveText(nameOf('metalworkers-union', 'en'));
	await expectQuery(page, `scope=context&life=${person}&pane=life&sel=metalworkers-union`);
	await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText(nameOf(person, 'en'));
	await lanes(page, 'sergei-medvedev').getByRole('link').first().click();
	await expectQuery(page, 'scope=context&pane=life&sel=sergei-medvedev');
	await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText(nameOf('sergei-medvedev', 'en'));
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText(nameOf(person, 'en'));
});

test('the scope and filters change it, and are undone', async ({ page }) => {
	await openLife(page, `en/?pane=life&sel=${person}`);
	const inCore = new Set(core.map(({ id }) => id));
	const own = claimsAbout(person).filter(({ subject, object }) => inCore.has(subject) && inCore.has(object));
	expect((await drawnEntries(page)).filter(isClaim).sort()).toEqual(own.map(({ id }) => id!).sort());
	await facetValue(page, 'certainty', 'certain').tick.check();
	const certain = own.filter(({ certainty }) => certainty === 'certain');
	await expect(pane(page).locator('.count').first()).toContainText(
		`${certain.length} of ${claimsAbout(person).length} `
	);
	expect((await drawnEntries(page)).filter(isClaim).sort()).toEqual(certain.map(({ id }) => id!).sort());
	await page.keyboard.press('Control+z');
	await expect(pane(page).locator('.count').first()).toContainText(`${own.length} of `);
	await pane(page).getByRole('button', { name: 'Widen the scope' }).click();
	await expectQuery(page, whole);
	await expect(lifeGrid(page).locator('[data-entry^="c-"]')).toHaveCount(claimsAbout(person).length);
});

test('a period is shaded, and only what may lie in it has bars', async ({ page }) => {
	await openLife(page, `en/?scope=context&period=1921&pane=life&sel=${person}`);
	const shade = pane(page).locator('.drawing svg rect').first();
	const years = await pane(page)
		.locator('.years text')
		.evaluateAll((texts) =>
			texts.map((text) => ({ year: Number(text.textContent), x: text.getBoundingClientRect().left }))
		);
	const box = (await shade.boundingBox())!;
	const [from, to] = [years.find(({ year }) => year === 1920)!, years.find(({ year }) => year === 1925)!];
	expect(box.x).toBeGreaterThan(from.x);
	expect(box.x + box.width).toBeLessThan(to.x);
	const drawn = (await drawnEntries(page)).filter(isClaim);
	const dates = claimsAbout(person)
		.filter(({ id }) => drawn.includes(id!))
		.map(({ date }) => date!);
	expect(dates.length).toBeGreaterThan(10);
	expect(dates.filter((date) => /^\d{4}(-\d\d)?(-\d\d)?$/.test(date) && !date.startsWith('1921'))).toEqual(
		[]
	);
});

test('by keys alone: one stop, lanes and bars, the claim and back', async ({ page }) => {
	await openLife(page, `en/?${whole}`);
	await pane(page).locator('.save button').last().focus();
	await page.keyboard.press('Tab');
	const at = lifeGrid(page).locator(':focus');
	await expect(at).toContainText('Born');
	await page.keyboard.press('ArrowRight');
	await expect(at).toHaveAccessibleName(/^Born/);
	for (let step = 0; step < 12; step++) await page.keyboard.press('ArrowDown');
	await expect(at).toHaveAttribute('data-entry', /^c-/);
	await expect(at).toBeInViewport({ ratio: 0.9 });
	const entry = (await at.getAttribute('data-entry'))!;
	await page.keyboard.press('Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('tie')).toContain(person);
	await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(bar(page, entry)).toBeFocused();
	await page.keyboard.press('Escape');
	await expect(nameInPanel(page)).toHaveText(nameOf(person, 'en'));
	await expect(bar(page, entry)).toBeFocused();
	await page.keyboard.press('Control+End');
	await expect(at).toHaveAccessibleName(/undated/);
	await page.keyboard.press('Home');
	await expect(at).toHaveRole('link');
	await page.keyboard.press('Tab');
	expect(await lifeGrid(page).evaluate((grid) => grid.contains(document.activeElement))).toBe(false);
});

test('a screen reader is told whose it is and what each bar says', async ({ page }) => {
	await openLife(page, `en/?${whole}`);
	await expect(lifeGrid(page)).toHaveAccessibleName('Life line of Alexander Shliapnikov');
	await expect(lifeGrid(page)).toHaveAccessibleDescription(/Up and Down move between lanes/);
	await expect(lifeGrid(page).getByRole('rowgroup', { name: 'Without a date' })).toBeAttached();
	await expect(
		bar(page, claims.find(({ subject, relation }) => subject === person && relation === 'elected_to')!.id!)
	).toHaveAccessibleName(
		'A. Shliapnikov → Central Committee: Elected to, Central Committee member, March 1921, certain'
	);
});

test('while nobody is selected it asks for somebody; the dossier of a person leads to it', async ({
	page
}) => {
	await open(page, 'en/?pane=life');
	await expect(pane(page)).toContainText('A life line is that of one person');
	await pane(page)
		.getByRole('link', { name: nameOf(person, 'en') })
		.click();
	await expect(lifeGrid(page)).toBeVisible();
	await expectQuery(page, `pane=life&sel=${person}`);
	await open(page, `en/?sel=${person}`);
	await details(page).getByRole('link', { name: 'Life line' }).click();
	await expect(lifeGrid(page)).toBeVisible();
	await expect(details(page).getByRole('link', { name: 'Life line' })).toHaveCount(0);
	await open(page, 'en/?sel=metalworkers-union');
	await expect(nameInPanel(page)).toBeVisible();
	await expect(details(page).getByRole('link', { name: 'Life line' })).toHaveCount(0);
});

test('everybody has one, whatever is known', async ({ page }) => {
	test.slow();
	await openLife(page, `en/?scope=context&pane=life&sel=${corePeople[0]!.id}`);
	for (const { id } of corePeople.slice(1, 8)) {
		await page.goto(`en/?scope=context&pane=life&sel=${id}`);
		await expect(pane(page).getByRole('heading', { level: 2 })).toHaveText(nameOf(id!, 'en'));
		expect((await drawnEntries(page)).filter(isClaim)).toHaveLength(claimsAbout(id!).length);
	}
});

test('it is saved with whose it is, the filter, and how to cite it', async ({ page }) => {
	await openLife(page, `en/?${whole}`);
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		pane(page).getByRole('button', { name: 'SVG' }).click()
	]);
	expect(download.suggestedFilename()).toMatch(/^fateline-en-\d{4}-\d\d-\d\d-alexander-shliapnikov\.svg$/);
	const text = await readFile(await download.path(), 'utf8');
	for (const part of [
		'Alexander Shliapnikov',
		'born 30 August 1885',
		'Elected to, March 1921',
		'Cite as:',
		'Everything that is known'
	])
		expect(text).toContain(part);
	const [image] = await Promise.all([
		page.waitForEvent('download'),
		pane(page).getByRole('button', { name: 'PNG' }).click()
	]);
	const bytes = await readFile(await image.path());
	expect(bytes.toString('latin1', 1, 4)).toBe('PNG');
	expect(bytes.readUInt32BE(16)).toBe(3 * (820 + 72));
});

test.describe('a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('fits, its years stay in sight, a tap opens a claim', async ({ page }) => {
		await openLife(page, `tr/?${whole}`);
		await details(page).locator('.close-sheet').tap();
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		expect(await pane(page).evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
		await pane(page).evaluate((box) => box.scrollTo({ top: 1200 }));
		await expect(pane(page).locator('.years')).toBeInViewport({ ratio: 1 });
		const { id } = claims.find(({ subject, relation }) => subject === person && relation === 'elected_to')!;
		await bar(page, id!).tap();
		await expect(details(page).locator(`[data-statement="${id}"]`)).toBeVisible();
		await details(page).locator('.close-sheet').tap();
		await expect(bar(page, id!)).toHaveAttribute('aria-selected', 'true');
	});
	test('the way from the dossier leads out of the sheet', async ({ page }) => {
		await open(page, `en/?sel=${person}`);
		await details(page).getByRole('link', { name: 'Life line' }).tap();
		await expect(lifeGrid(page)).toBeVisible();
		await expect(details(page)).not.toBeInViewport();
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test('axe finds nothing in a life line, nor where there is none', async ({ page }) => {
			test.slow();
			await openLife(page, `ru/?pane=life&sel=${person}`);
			await lifeGrid(page).locator('[data-entry^="c-"]').first().click();
			await expectAccessible(page);
			await open(page, 'en/?pane=life');
			await expectAccessible(page);
		});
	});
}
