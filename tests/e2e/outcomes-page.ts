import type { Page } from '@playwright/test';

/** The signatories of the Letter of the 22 as a group in an address, and the view of what became of them. */
export const letter = 'groups=signed:letter-of-the-22';
export const view = `en/?scope=context&pane=outcomes&${letter}`;

/** What lies over the graph: the outcomes. */
export function pane(page: Page) {
	return page.locator('.graph .over');
}

/** The table of numbers as text, opened. */
export async function numbers(page: Page): Promise<Record<string, string>[]> {
	const part = pane(page)
		.locator('details')
		.filter({ has: page.locator('table') });
	if ((await part.getAttribute('open')) === null) await part.locator('summary').click();
	return part.locator('table').evaluate((table: HTMLTableElement) => {
		const [head, ...rows] = [...table.rows].map((row) =>
			[...row.cells].map(({ innerText }) => innerText.trim())
		);
		return rows.map((row) =>
			Object.fromEntries(row.map((text, at) => [head![at]!.replace(/\s+/g, ' '), text]))
		);
	});
}
