import type { Browser } from '@playwright/test';
import { sorted, type Measured } from './measure.ts';

const takes = 10;

/** What the issue of the figure studio allows, in ms. */
const formats = [
	{ id: 'png', name: 'PNG at 300 dpi', limit: 1500 },
	{ id: 'svg', name: 'SVG', limit: 300 },
	{ id: 'pdf', name: 'PDF', limit: 3000 }
] as const;

/** From the press on "Save" in the studio to the file, the opening view on A4; the first, with its loading, is not counted. */
export async function benchFigures(browser: Browser, site: string): Promise<readonly Measured[]> {
	const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
	await page.goto(`${site}en/`);
	await page.locator('.app[data-ready=yes]').waitFor();
	await page.locator('header button.main').click();
	const dialog = page.getByRole('dialog');
	await dialog.locator('select[name=paper]').selectOption('a4');
	await dialog.locator('select[name=dpi]').selectOption('300');
	const rows: Measured[] = [];
	for (const { id, name, limit } of formats) {
		await dialog.locator(`label:has(input[name=format][value=${id}])`).click();
		const times: number[] = [];
		for (let take = 0; take <= takes; take++) times.push(await timeSaving());
		rows.push({ ...sorted(`A4 as ${name}: Save → file`, times.slice(1)), limit });
	}
	await page.close();
	return rows;

	/** In the page: from the click until the sentence names the file, which comes after the file was made. */
	function timeSaving(): Promise<number> {
		return page.evaluate(async () => {
			const status = document.querySelector('dialog .bar [role=status]')!;
			const start = performance.now();
			const named = new Promise<number>((resolve) => {
				new MutationObserver((_, observer) => {
					if (!/\.\w{3} /.test(status.textContent)) return;
					observer.disconnect();
					resolve(performance.now());
				}).observe(status, { subtree: true, characterData: true, childList: true });
			});
			document.querySelector<HTMLButtonElement>('dialog button.save')!.click();
			return (await named) - start;
		});
	}
}
