import type { Locator, Page } from '@playwright/test';
import { expect, open } from './site.ts';

/** Opens an address of the explorer, and waits for its table. */
export async function openTable(page: Page, address: string): Promise<void> {
	await open(page, address);
	await grid(page).waitFor();
}

export function grid(page: Page): Locator {
	return page.getByRole('grid');
}

/** The box in which the table is scrolled. */
export function scroller(page: Page): Locator {
	return page.locator('.table-pane .scroller');
}

export function rowOf(page: Page, id: string): Locator {
	return grid(page).locator(`tr[data-id="${id}"]`);
}

export function head(page: Page, name: string): Locator {
	return grid(page).getByRole('columnheader', { name, exact: true });
}

/** How many rows there are, drawn or not, without the head. */
export async function rowCount(page: Page): Promise<number> {
	return Number(await grid(page).getAttribute('aria-rowcount')) - 1;
}

/** Every row with its cells, read while scrolling from the first to the last. */
export async function readRows(page: Page): Promise<{ id: string; cells: string[] }[]> {
	const count = await rowCount(page);
	const found = new Map<number, { id: string; cells: string[] }>();
	await scroller(page).evaluate((box) => box.scrollTo({ top: 0 }));
	while (found.size < count) {
		const drawn = await grid(page).evaluate((table) =>
			[...table.querySelectorAll<HTMLElement>('tbody tr[data-id]')].map((row) => ({
				place: Number(row.getAttribute('aria-rowindex')),
				id: row.dataset.id!,
				cells: [...row.children].map(({ textContent }) => textContent.trim())
			}))
		);
		for (const { place, ...row } of drawn) found.set(place, row);
		if (found.size < count) {
			await scroller(page).evaluate((box) => box.scrollBy({ top: box.clientHeight }));
			await expect.poll(() => lastPlace(page)).not.toBe(Math.max(...drawn.map(({ place }) => place)));
		}
	}
	return [...found].sort(([a], [b]) => a - b).map(([, row]) => row);
}

function lastPlace(page: Page): Promise<number> {
	return grid(page).evaluate((table) =>
		Math.max(
			...[...table.querySelectorAll('tbody tr[data-id]')].map((row) =>
				Number(row.getAttribute('aria-rowindex'))
			)
		)
	);
}
