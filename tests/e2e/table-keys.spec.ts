import type { Page } from '@playwright/test';
import { expectAccessible } from './accessible.ts';
import { core, entities } from './facts.ts';
import { details, expect, expectQuery, test } from './site.ts';
import { grid, head, openTable, rowOf, scroller } from './table-page.ts';

/** Row and column of the cell that has the focus; rows count from 1, the head is 0. */
function focused(page: Page) {
	return page.evaluate(() => {
		const cell = document.activeElement?.closest('td, th');
		const row = cell?.closest('tr');
		if (!cell || !row) return document.activeElement?.tagName;
		return `${Number(row.getAttribute('aria-rowindex')) - 1}:${[...row.children].indexOf(cell)}`;
	});
}

/** Tab from the last control before the table. */
async function enterTable(page: Page) {
	await page.locator('.table-pane .buttons button').last().focus();
	await page.keyboard.press('Tab');
}

async function press(page: Page, ...keys: string[]) {
	for (const key of keys) await page.keyboard.press(key);
}

test('the table is one stop; arrows walk its cells, and Tab comes back to the same', async ({ page }) => {
	await openTable(page, 'en/?pane=table');
	await enterTable(page);
	expect(await focused(page)).toBe('1:0');
	await press(page, 'ArrowDown', 'ArrowDown', 'ArrowRight');
	await expect.poll(() => focused(page)).toBe('3:1');
	await press(page, 'Tab');
	expect(await grid(page).evaluate((table) => table.contains(document.activeElement))).toBe(false);
	await press(page, 'Shift+Tab');
	expect(await focused(page)).toBe('3:1');
	await press(page, 'End');
	await expect.poll(() => focused(page)).toBe('3:11');
	await expect(rowOf(page, core[2]!.id!).getByRole('gridcell').last()).toBeInViewport({ ratio: 1 });
	await press(page, 'Home', 'ArrowLeft');
	await expect.poll(() => focused(page)).toBe('3:0');
	expect(await scroller(page).evaluate((box) => box.scrollLeft)).toBe(0);
});

test('leaps lead to rows that were not drawn, and these come into sight', async ({ page }) => {
	await openTable(page, 'en/?pane=table&scope=context');
	await enterTable(page);
	await press(page, 'Control+End');
	await expect.poll(() => focused(page)).toBe(`${entities.length}:11`);
	await expect(rowOf(page, entities.at(-1)!.id!).getByRole('rowheader')).toBeInViewport({ ratio: 0.9 });
	await press(page, 'PageUp');
	await expect.poll(() => focused(page)).not.toBe(`${entities.length}:11`);
	const [row] = (await focused(page))!.split(':').map(Number);
	expect(entities.length - row!).toBeGreaterThan(5);
	await press(page, 'PageDown', 'ArrowUp');
	await expect.poll(() => focused(page)).toBe(`${entities.length - 1}:11`);
	await press(page, 'Control+Home');
	await expect.poll(() => focused(page)).toBe('1:0');
	await expect(rowOf(page, entities[0]!.id!).getByRole('rowheader')).toBeInViewport({ ratio: 0.9 });
	for (let step = 0; step < 40; step++) await press(page, 'ArrowDown');
	await expect.poll(() => focused(page)).toBe('41:0');
	await expect(rowOf(page, entities[40]!.id!).getByRole('rowheader')).toBeInViewport({ ratio: 0.9 });
});

test('the focus stays where it is while the table is scrolled away and back', async ({ page }) => {
	await openTable(page, 'en/?pane=table&scope=context');
	await enterTable(page);
	await press(page, 'ArrowDown', 'ArrowRight');
	for (const top of [900, 9000, 400, 99_999, 0]) {
		await scroller(page).evaluate((box, to) => box.scrollTo({ top: to }), top);
		await page.evaluate(
			() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
		);
		expect(await focused(page)).toBe('2:1');
	}
	await scroller(page).evaluate((box) => box.scrollTo({ top: 5000 }));
	await press(page, 'ArrowDown');
	await expect.poll(() => focused(page)).toBe('3:1');
	await expect(rowOf(page, entities[2]!.id!).getByRole('rowheader')).toBeInViewport({ ratio: 0.9 });
});

test('the head sorts by keys', async ({ page }) => {
	await openTable(page, 'en/?pane=table');
	await enterTable(page);
	await press(page, 'ArrowUp', 'End', 'Enter');
	await expectQuery(page, 'pane=table&sort=disputed');
	await press(page, 'Space');
	await expectQuery(page, 'pane=table&sort=-disputed');
	await expect(head(page, 'Disputed, %')).toHaveAttribute('aria-sort', 'descending');
	expect(await focused(page)).toBe('0:11');
});

test('Space selects, Enter opens the details, Escape goes back and clears', async ({ page }) => {
	await openTable(page, 'en/?pane=table');
	await enterTable(page);
	await press(page, 'Space', 'ArrowDown', 'ArrowDown', 'Space');
	const two = [core[0]!.id!, core[2]!.id!];
	await expectQuery(page, `pane=table&sel=${[...two].sort().join(',')}`);
	await press(page, 'Space');
	await expectQuery(page, `pane=table&sel=${two[0]}`);
	await press(page, 'ArrowRight', 'Enter');
	await expectQuery(page, `pane=table&sel=${two[1]}`);
	const heading = details(page).getByRole('heading', { level: 2, name: core[2]!.name_en! });
	await expect(heading).toBeFocused();
	await press(page, 'Tab', 'Escape');
	await expect.poll(() => focused(page)).toBe('3:1');
	// Once more on what is selected already.
	await press(page, 'Enter');
	await expect(heading).toBeFocused();
	await press(page, 'Escape');
	await expect.poll(() => focused(page)).toBe('3:1');
	await press(page, 'Escape');
	await expectQuery(page, 'pane=table');
	expect(await focused(page)).toBe('3:1');
});

test('in the table of claims Enter on a name opens the name, elsewhere the tie', async ({ page }) => {
	await openTable(page, 'en/?pane=table&rows=claims');
	await enterTable(page);
	await press(page, 'ArrowRight', 'Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('tie')).not.toBeNull();
	await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
	await press(page, 'Escape', 'ArrowRight', 'Enter');
	await expect.poll(() => new URL(page.url()).searchParams.get('sel')).not.toBeNull();
	await expect(details(page).getByRole('heading', { level: 2 }).first()).toBeFocused();
});

test('the details are entered even when the code that shows them is slow to arrive', async ({ page }) => {
	await openTable(page, 'en/?pane=table&rows=claims');
	let letThrough = () => {};
	const held = new Promise<void>((resolve) => (letThrough = resolve));
	await page.route('**/_app/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await enterTable(page);
	await press(page, 'ArrowRight', 'Enter');
	await expect(details(page).getByRole('status')).toBeVisible();
	letThrough();
	await expect(details(page).getByRole('heading', { level: 2 })).toBeFocused();
});

test('a screen reader is told what the table is, its heads, its rows', async ({ page }) => {
	await openTable(page, 'en/?pane=table&sort=name');
	await expect(grid(page)).toHaveAccessibleName(/^Entries: The core of the case: \d+ people/);
	await expect(grid(page)).toHaveAccessibleDescription(/Arrows move between cells/);
	await expect(grid(page)).toHaveAttribute('aria-multiselectable', 'true');
	await expect(grid(page).getByRole('columnheader')).toHaveCount(12);
	await expect(grid(page).getByRole('row').first()).toHaveAttribute('aria-rowindex', '1');
	const name = [...core].sort((a, b) => a.name_en!.localeCompare(b.name_en!, 'en', { numeric: true }))[0]!;
	await expect(rowOf(page, name.id!)).toHaveAttribute('aria-rowindex', '2');
	await expect(rowOf(page, name.id!).getByRole('rowheader', { name: name.name_en! })).toBeVisible();
});

const looks = {
	'the table of entities, in Turkish': 'tr/?pane=table&sort=-ties',
	'the table of claims, in Russian': 'ru/?pane=table&rows=claims',
	'a selected row': 'en/?pane=table&sel=kirill-orlov',
	'a selected tie, one of whose claims has the focus':
		'en/?pane=table&rows=claims&tie=kirill-orlov~workers-opposition'
};

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(colorScheme, () => {
		test.use({ colorScheme });
		for (const [name, address] of Object.entries(looks)) {
			test(`axe finds nothing in ${name}`, async ({ page }) => {
				test.slow();
				await openTable(page, address);
				const selected = await grid(page).locator('[aria-selected=true]').count();
				expect(selected > 0).toBe(address.includes('kirill'));
				if (name.includes('focus')) await enterTable(page);
				await expectAccessible(page);
			});
		}
	});
}
