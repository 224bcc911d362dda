import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { core, corePeople, entities, fatesOf } from './facts.ts';
import { cell, corner, focused, matrix, openMatrix, rowOf, said, tiesAmong } from './matrix-page.ts';
import { details, expect, expectQuery, facetValue, languages, test } from './site.ts';

const coreTies = tiesAmong(core.map(({ id }) => id!));
const [lenin, shliapnikov] = ['vladimir-lenin', 'alexander-shliapnikov'];
const tie = [shliapnikov, lenin].sort().join('~');

async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

/** From the last control before it, as with Tab. */
async function enterMatrix(page: Page) {
	await page.locator('.matrix-pane select').last().focus();
	await page.keyboard.press('Tab');
}

const words: Readonly<Record<string, Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>>> = {
	tr: { other: 'bağ' },
	en: { other: 'ties' },
	ru: { one: 'связь', few: 'связи', many: 'связей' }
};

for (const language of languages) {
	test(`everybody is a row and a column, every tie a cell, in ${language}`, async ({ page }) => {
		await openMatrix(page, `${language}/?pane=matrix`);
		await expect(corner(page)).toHaveText(
			`${core.length} × ${core.length}, ${coreTies.size} ${words[language]![new Intl.PluralRules(language).select(coreTies.size)]}`
		);
		await expect(matrix(page)).toHaveAttribute('aria-rowcount', String(core.length + 1));
		await expect(matrix(page)).toHaveAttribute('aria-colcount', String(core.length + 1));
		const name = core.find(({ id }) => id === shliapnikov)![`name_${language}`]!;
		const row = rowOf(page, shliapnikov);
		await expect(row.getByRole('rowheader')).toContainText(/.\. /);
		await expect(row.getByRole('link', { name })).toBeVisible();
		const other = core.find(({ id }) => id === lenin)![`name_${language}`]!;
		const found = row.getByRole('gridcell', { name: other });
		await expect(found).toHaveAttribute('data-count', String(coreTies.get(tie)));
	});
}

test('a cell opens the tie on both sides of the diagonal, a head opens the entity', async ({ page }) => {
	await openMatrix(page, 'en/?pane=matrix');
	await cell(page, /^Alexander Shliapnikov and Vladimir Lenin: /).click();
	await expectQuery(page, `pane=matrix&tie=${tie}`);
	await expect(details(page).getByRole('heading', { level: 2 })).toContainText('Lenin');
	await expect(matrix(page).locator('[role=gridcell][aria-selected=true]')).toHaveCount(2);
	await expect(cell(page, /^Vladimir Lenin and Alexander Shliapnikov: /)).toHaveAttribute(
		'aria-selected',
		'true'
	);
	await rowOf(page, lenin).getByRole('link').click();
	await expectQuery(page, `pane=matrix&sel=${lenin}`);
	await expect(rowOf(page, lenin).getByRole('rowheader')).toHaveClass(/selected/);
	await page.getByRole('button', { name: 'Undo' }).click();
	await expectQuery(page, `pane=matrix&tie=${tie}`);
});

test('what is pointed at is said below, and its row and column are marked', async ({ page }) => {
	await openMatrix(page, 'en/?pane=matrix');
	await expect(said(page)).toContainText('Point at a cell');
	const count = coreTies.get(tie)!;
	await cell(page, /^Alexander Shliapnikov and Vladimir Lenin: /).hover();
	await expect(said(page)).toHaveText(`Alexander Shliapnikov and Vladimir Lenin: ${count} claims, certain`);
	await expect(rowOf(page, shliapnikov).getByRole('rowheader')).toHaveClass(/lit/);
	await expect(matrix(page).locator('[role=columnheader].lit')).toHaveText('Lenin');
	// Pravdin stands first, and no claim ties him to Shliapnikov.
	expect(coreTies.has('aleksandr-pravdin~alexander-shliapnikov')).toBe(false);
	const box = (await rowOf(page, shliapnikov).getByRole('rowheader').boundingBox())!;
	const pravdin = matrix(page).locator('[role=columnheader]', { hasText: 'Pravdin' });
	const column = (await pravdin.boundingBox())!;
	await page.mouse.move(column.x + column.width / 2, box.y + box.height / 2);
	await expect(said(page)).toHaveText('Alexander Shliapnikov and Aleksandr (Iosif) Pravdin: no tie');
});

test('filters, order and modes change it, and are undone', async ({ page }) => {
	await openMatrix(page, 'en/?pane=matrix&kind=person');
	await expect(corner(page)).toContainText(`${corePeople.length} × ${corePeople.length}`);
	await facetValue(page, 'fate', 'executed').tick.check();
	const executed = corePeople.filter(({ id }) => fatesOf(id!).has('executed')).map(({ id }) => id!);
	await expect(corner(page)).toHaveText(
		`${executed.length} × ${executed.length}, ${tiesAmong(executed).size} ties`
	);
	await page.goBack();
	await expect(corner(page)).toContainText(`${corePeople.length} × ${corePeople.length}`);
	await page.getByLabel('Order by').selectOption('kind');
	await expectQuery(page, 'kind=person&pane=matrix&by=kind');
	await expect(matrix(page).locator('.group.across')).toHaveText(['people']);
	await page.getByLabel('Cells').selectOption('two-mode');
	await expect(page.getByText('either no people or nothing but people')).toBeVisible();
	await page.keyboard.press('Control+z');
	await expect(matrix(page)).toBeVisible();
});

test('people against the rest has people as rows only', async ({ page }) => {
	await openMatrix(page, 'en/?pane=matrix&cells=two-mode&scope=context');
	const people = entities.filter(({ kind }) => kind === 'person').length;
	await expect(corner(page)).toContainText(`${people} × ${entities.length - people}, `);
	await expect(matrix(page)).toHaveAttribute('aria-colcount', String(entities.length - people + 1));
});

test('by keys alone: one stop, cells, leaps to ties, details and back', async ({ page }) => {
	await openMatrix(page, 'en/?pane=matrix');
	await enterMatrix(page);
	await expect.poll(() => focused(page)).toBe('0:0');
	await press(page, 'ArrowRight');
	await expect(matrix(page).locator(':focus')).toHaveAccessibleName(/: itself$/);
	const own = await matrix(page).locator(':focus').getAttribute('aria-label');
	const name = own!.replace(': itself', '');
	const { id } = entities.find(({ name_en }) => name_en === name)!;
	await press(page, 'n');
	await expect(matrix(page).locator(':focus')).toHaveAccessibleName(
		new RegExp(`^${name.replace(/[()]/g, '\\$&')} and .*: \\d+ claims?, `)
	);
	const first = await focused(page);
	await press(page, 'n');
	await expect.poll(() => focused(page)).not.toBe(first);
	await press(page, 'p');
	await expect.poll(() => focused(page)).toBe(first);
	await press(page, 'Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('tie')).toContain(id);
	await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
	await press(page, 'Escape');
	await expect.poll(() => focused(page)).toBe(first);
	await press(page, 'End');
	await expect.poll(() => focused(page)).toBe(`0:${core.length}`);
	await expect(matrix(page).locator(':focus')).toBeInViewport({ ratio: 0.9 });
	await press(page, 'Control+End');
	await expect.poll(() => focused(page)).toBe(`${core.length - 1}:${core.length}`);
	await press(page, 'Control+ArrowUp');
	await expect(matrix(page).locator(':focus')).toHaveAttribute('data-count', /\d/);
	await press(page, 'Home');
	await expect(matrix(page).locator(':focus')).toHaveRole('link');
	await press(page, 'Escape');
	await expectQuery(page, 'pane=matrix');
	await press(page, 'Control+Home', 'ArrowUp', 'ArrowRight');
	await expect.poll(() => focused(page)).toBe('-1:1');
	await press(page, 'Enter');
	await expectQuery(page, `pane=matrix&sel=${id}`);
	await expect(details(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
	await press(page, 'Escape', 'Tab');
	expect(await matrix(page).evaluate((grid) => grid.contains(document.activeElement))).toBe(false);
});

test('a screen reader is told what it is and how it is used', async ({ page }) => {
	await openMatrix(page, 'en/?pane=matrix');
	await expect(matrix(page)).toHaveAccessibleName(/^Matrix of ties: The core of the case: \d+ people/);
	await expect(matrix(page)).toHaveAccessibleDescription(/N or Ctrl\+Right leaps to the next tie/);
	await expect(rowOf(page, shliapnikov).getByRole('link')).toHaveAccessibleName(
		'Alexander Shliapnikov, executed'
	);
});

test('whom a search finds comes into sight', async ({ page }) => {
	await openMatrix(page, 'en/?pane=matrix&by=kind&sel=workers-opposition');
	await expect(rowOf(page, 'workers-opposition').getByRole('link')).toBeInViewport({ ratio: 0.9 });
});

test.describe('a phone', () => {
	test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
	test('scrolls in its own box, heads stay, a tap opens a tie', async ({ page }) => {
		await openMatrix(page, 'ru/?pane=matrix');
		expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
		await expect(page.getByRole('tab', { selected: true })).toBeInViewport({ ratio: 1 });
		const box = page.locator('.matrix-pane .scroller');
		await box.evaluate((element) => element.scrollTo({ top: 300, left: 300 }));
		await expect(corner(page)).toBeInViewport({ ratio: 1 });
		await box.evaluate((element) => element.scrollTo({ top: 0, left: 0 }));
		await rowOf(page, shliapnikov).locator('[data-count]').first().tap();
		await expect.poll(() => new URL(page.url()).searchParams.get('tie')).toContain(shliapnikov);
		await expect(details(page)).toBeInViewport();
	});
});

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		test('axe finds nothing in the matrix, nor in that of two modes with a tie selected', async ({
			page
		}) => {
			test.slow();
			await openMatrix(page, 'tr/?pane=matrix');
			await expectAccessible(page);
			await openMatrix(page, `en/?pane=matrix&cells=two-mode&tie=${shliapnikov}~workers-opposition`);
			await enterMatrix(page);
			await expectAccessible(page);
		});
	});
}
