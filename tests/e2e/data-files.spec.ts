import { readFile } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from '@playwright/test';
import { entities, fates } from './facts.ts';
import { openDialog } from './picture-file.ts';
import { expect, open, test } from './site.ts';

/** Presses a button of the data files, and gives the file that came with what was said of it. */
async function takeFile(page: Page, label: string) {
	const part = page.getByRole('dialog').locator('details', { hasText: 'Veri dosyaları' });
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		part.getByRole('button', { name: label }).click()
	]);
	const name = download.suggestedFilename();
	await expect(part.getByRole('status')).toHaveText(new RegExp(`^${name} kaydedildi \\(\\d+ kB\\)\\.$`));
	return { name, bytes: await readFile(await download.path()) };
}

test.describe('data files', () => {
	test.use({
		expected: [/net::ERR_FAILED/],
		viewport: { width: 390, height: 844 },
		hasTouch: true,
		isMobile: true
	});

	test('of what is in view are saved under their names, the package in every language; what cannot be had is said', async ({
		page
	}) => {
		// Ten files, each with code of its own.
		test.slow();
		await open(page, 'tr/?scope=wider&fate=executed&kind=person');
		const dialog = await openDialog(page);
		await dialog.getByText('Veri dosyaları').click();
		// Only the settings scroll, not the dialog around them.
		expect(await dialog.evaluate((box) => box.scrollHeight - box.clientHeight)).toBe(0);
		const executed = new Set(fates.filter(({ fate }) => fate === 'executed').map(({ person }) => person));
		const shown = entities.filter(({ id, tier }) => executed.has(id) && tier !== 'context');
		const named = (count: string, text: string) => [...text.matchAll(new RegExp(count, 'g'))].length;
		for (const [label, what, count] of [
			['GEXF', 'graph.gexf', '<node '],
			['GraphML', 'graph.graphml', '<node '],
			['Cytoscape', 'graph.cyjs', '"name_ru"'],
			['graphology', 'graph.json', '"key": "(?!c-)']
		] as const) {
			const { name, bytes } = await takeFile(page, label);
			expect(name).toMatch(new RegExp(`^fateline-tr-\\d{4}-\\d{2}-\\d{2}-${what}$`));
			expect([label, named(count, bytes.toString('utf8'))]).toEqual([label, shown.length]);
		}
		for (const [label, what] of [
			['BibTeX', 'sources.bib'],
			['RIS', 'sources.ris'],
			['CSL', 'sources.json']
		] as const) {
			const { name, bytes } = await takeFile(page, label);
			expect(name.endsWith(`-${what}`)).toBe(true);
			expect(bytes.toString('utf8')).toContain('İşçi Muhalefeti: kişiler');
		}
		const lines = (bytes: Uint8Array) => strFromU8(bytes).trimEnd().split('\n').length;
		const tables = unzipSync((await takeFile(page, 'CSV')).bytes);
		expect(lines(tables['nodes.csv']!)).toBe(shown.length + 1);

		await page.route('**/data/explorer-ru.json', (route) => route.abort());
		await dialog.getByRole('button', { name: 'Veri paketi' }).click();
		await expect(dialog.getByText(/-package\.zip yapılamadı/)).toBeVisible();
		await page.unroute('**/data/explorer-ru.json');
		const files = unzipSync((await takeFile(page, 'Veri paketi')).bytes);
		expect(lines(files['entities.csv']!)).toBe(shown.length + 1);
		const text = strFromU8(files['entities.csv']!);
		for (const { name_tr, name_en, name_ru, description_ru } of shown)
			for (const part of [name_tr, name_en, name_ru, description_ru]) expect(text).toContain(part);
	});
});
