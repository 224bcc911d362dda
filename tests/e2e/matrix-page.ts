import type { Locator, Page } from '@playwright/test';
import { claims } from './facts.ts';
import { open } from './site.ts';

/** Opens an address of the explorer, and waits for its matrix. */
export async function openMatrix(page: Page, address: string): Promise<void> {
	await open(page, address);
	await matrix(page).waitFor();
}

export function matrix(page: Page): Locator {
	return page.getByRole('grid');
}

export function rowOf(page: Page, id: string): Locator {
	return matrix(page).locator(`[role=row][data-id="${id}"]`);
}

/** The cell that says this. */
export function cell(page: Page, said: string | RegExp): Locator {
	return matrix(page).getByRole('gridcell', { name: said });
}

/** How large it is: "84 × 84, 261 ties". */
export function corner(page: Page): Locator {
	return matrix(page).locator('.corner');
}

/** What is written below the matrix about the place that is pointed at. */
export function said(page: Page): Locator {
	return page.locator('.matrix-pane .said');
}

/** Row and column of the place that has the focus; the head is row -1, the heads of the rows are column 0. */
export function focused(page: Page): Promise<string | undefined> {
	return page.evaluate(() => {
		const part = (name: string) =>
			document.activeElement?.closest(`.plane [data-${name}]`)?.getAttribute(`data-${name}`);
		const [row, column] = [part('row'), part('column')];
		return row && column ? `${row}:${column}` : document.activeElement?.tagName;
	});
}

/** The pairs that some claim ties, among so many entities, and how many claims each has. */
export function tiesAmong(ids: readonly string[]): Map<string, number> {
	const known = new Set(ids);
	const ties = new Map<string, number>();
	for (const { subject, object } of claims) {
		if (subject === object || !known.has(subject!) || !known.has(object!)) continue;
		const pair = [subject, object].sort().join('~');
		ties.set(pair, (ties.get(pair) ?? 0) + 1);
	}
	return ties;
}
