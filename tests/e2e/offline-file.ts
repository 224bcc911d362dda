import type { Page } from '@playwright/test';
import { openDialog } from './picture-file.ts';
import { open, type Language } from './site.ts';

/** Takes a view out of the studio as a file that explores offline, and saves it at a path. */
export async function takeOffline(
	page: Page,
	language: Language,
	query: string,
	path: string
): Promise<void> {
	await open(page, `${language}/?${query}`);
	const part = (await openDialog(page)).locator('details:has(#data-page)');
	await part.locator('summary').click();
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		part.getByRole('button', { name: 'HTML' }).click()
	]);
	await download.saveAs(path);
}
