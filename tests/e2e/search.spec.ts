import { drawnAs } from './canvas.ts';
import { entities } from './facts.ts';
import {
	expect,
	expectQuery,
	nameInPanel,
	open,
	quiet,
	searchField,
	searchResults,
	sentence,
	test
} from './site.ts';

const spellings = ['Шляпников', 'Şlyapnikov', 'Shlyapnikov', 'Shliapnikov', 'sliapnikov'];

for (const spelling of spellings) {
	test(`keys alone find Shliapnikov as ${spelling}`, async ({ page }) => {
		await open(page, 'en/');
		await page.keyboard.press('/');
		await expect(searchField(page)).toBeFocused();
		await page.keyboard.type(spelling);
		await expect(searchField(page)).toHaveAttribute('aria-expanded', 'true');
		await expect(searchResults(page).first()).toContainText('Alexander Shliapnikov');
		await page.keyboard.press('Enter');
		await expectQuery(page, 'sel=alexander-shliapnikov');
		await expect(nameInPanel(page)).toHaveText('Alexander Shliapnikov');
		expect(await drawnAs(page, 'focus')).toEqual(['alexander-shliapnikov']);
	});
}

for (const language of ['tr', 'ru'] as const) {
	test(`every spelling finds Shliapnikov first in ${language} too`, async ({ page }) => {
		await open(page, `${language}/`);
		const { [`name_${language}`]: name } = entities.find(({ id }) => id === 'alexander-shliapnikov')!;
		for (const spelling of spellings) {
			await searchField(page).fill(spelling);
			await expect(searchResults(page).first().locator('.name'), spelling).toHaveText(name!);
		}
	});
}

for (const [language, name] of [
	['tr', 'Aleksandra Kollontay'],
	['ru', 'Александра Михайловна Коллонтай']
]) {
	test(`in ${language} results are named in its script, with the other scripts beside`, async ({ page }) => {
		await open(page, `${language}/`);
		await searchField(page).fill('kollontai');
		const first = searchResults(page).first();
		await expect(first.locator('.name')).toHaveText(name!);
		await expect(first.locator('.other')).toHaveCount(2);
	});
}

test('arrows walk the results, round the end as well; the chosen one is announced', async ({ page }) => {
	await open(page, 'en/');
	await searchField(page).fill('medvedev');
	const options = searchResults(page);
	await expect.poll(() => options.count()).toBeGreaterThan(1);
	const count = await options.count();
	await expect(options.first()).toHaveAttribute('aria-selected', 'true');
	await page.keyboard.press('ArrowDown');
	await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
	const second = await options.nth(1).getAttribute('id');
	await expect(searchField(page)).toHaveAttribute('aria-activedescendant', second!);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	await expect(options.nth(count - 1)).toHaveAttribute('aria-selected', 'true');
	const name = (await options
		.nth(count - 1)
		.locator('.name')
		.textContent())!;
	await page.keyboard.press('Enter');
	await expect(nameInPanel(page)).toHaveText(name);
});

test('a click chooses a result', async ({ page }) => {
	await open(page, 'en/');
	await searchField(page).fill('lutovinov');
	await searchResults(page).first().click();
	await expectQuery(page, 'sel=yuri-lutovinov');
	await expect(searchField(page)).toHaveValue('');
	await expect(searchResults(page)).toHaveCount(0);
});

test('nobody of that name: it is said; Enter does nothing', async ({ page }) => {
	await open(page, 'en/');
	await searchField(page).fill('qqqqwwww');
	await expect(page.locator('.search [role=status]')).toBeVisible();
	await expect(searchResults(page)).toHaveCount(0);
	await page.keyboard.press('Enter');
	await expectQuery(page, '');
	await expect(searchField(page)).toBeFocused();
});

test('Escape closes the results and selects nothing', async ({ page }) => {
	await open(page, 'en/');
	await searchField(page).fill('kollontai');
	await expect(page.getByRole('listbox')).toBeVisible();
	await page.keyboard.press('Escape');
	await expect(page.getByRole('listbox')).toBeHidden();
	await expect(searchField(page)).toHaveAttribute('aria-expanded', 'false');
	await expectQuery(page, '');
});

test('"/" typed in the search field is a letter like others', async ({ page }) => {
	await open(page, 'en/');
	await searchField(page).fill('a');
	await page.keyboard.press('/');
	await expect(searchField(page)).toHaveValue('a/');
});

test('finding somebody outside the scope widens it just so far', async ({ page }) => {
	const outside = entities.find(({ id }) => id === 'clara-zetkin')!;
	expect(outside.tier).not.toBe('core');
	await open(page, 'en/?fate=executed');
	await searchField(page).fill('zetkin');
	await expect(searchResults(page).first()).toContainText(outside.name_en!);
	await page.keyboard.press('Enter');
	await expectQuery(page, `scope=${outside.tier}&fate=executed&sel=clara-zetkin`);
	await expect(nameInPanel(page)).toHaveText(outside.name_en!);
	await expect(sentence(page)).toContainText('Fate: executed');
	expect(await drawnAs(page, 'focus')).toEqual(['clara-zetkin']);
});

test('Enter pressed before the search has arrived is not lost', async ({ page }) => {
	await open(page, 'en/');
	await quiet(page);
	let letGo = () => {};
	const gate = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await gate;
		await route.continue();
	});
	await page.keyboard.press('/');
	await page.keyboard.type('lutovinov');
	await page.keyboard.press('Enter');
	letGo();
	await expectQuery(page, 'sel=yuri-lutovinov');
});
