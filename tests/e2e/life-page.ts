import type { Locator, Page } from '@playwright/test';
import { claims } from './facts.ts';
import { open } from './site.ts';

/** Opens an address of the explorer, and waits for the life line in it. */
export async function openLife(page: Page, address: string): Promise<void> {
	await open(page, address);
	await lifeGrid(page).waitFor();
}

/** What lies over the graph: the life line. */
export function pane(page: Page): Locator {
	return page.locator('.graph .over');
}

/** What can be opened, over the drawing. */
export function lifeGrid(page: Page): Locator {
	return pane(page).getByRole('grid');
}

/** The bar of a claim or of another record. */
export function bar(page: Page, entry: string): Locator {
	return lifeGrid(page).locator(`[data-entry="${entry}"]`);
}

/** The lanes of another, dated and undated. */
export function lanes(page: Page, other: string): Locator {
	return lifeGrid(page).locator(`[role=row][data-lane="${other}"]`);
}

/** The claims about somebody. */
export function claimsAbout(person: string) {
	return claims.filter(({ subject, object }) => subject === person || object === person);
}

/** The ids of the entries that are drawn. */
export function drawnEntries(page: Page): Promise<string[]> {
	return lifeGrid(page).evaluate((grid) =>
		[...grid.querySelectorAll<HTMLElement>('[data-entry]')].map(({ dataset }) => dataset.entry!)
	);
}
