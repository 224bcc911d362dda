import type { Page } from '@playwright/test';
import { drawnAs } from './canvas.ts';
import { core, corePeople, description, entities, fates, fatesOf, type Row } from './facts.ts';
import { comparePictures, decodePng, openDialog, readSvg, sizeOfPng, takePicture } from './picture-file.ts';
import { choose, expect, languages, open, sentence, test } from './site.ts';

/** The size in pixels that the dialog announces. */
async function announced(page: Page) {
	const text = (await page.getByRole('dialog').locator('.size').textContent())!;
	const [, width, height] = /(\d+) × (\d+) pixels/.exec(text)!;
	return { width: Number(width), height: Number(height) };
}

for (const dpi of [96, 300]) {
	test(`PNG at ${dpi} dpi has the size that was announced, and something on it`, async ({ page }) => {
		await open(page, 'en/');
		const dialog = await openDialog(page);
		await dialog.locator('select[name=dpi]').selectOption(String(dpi));
		const size = await announced(page);
		const { name, bytes } = await takePicture(page, { format: 'png' });
		expect(name).toMatch(new RegExp(`^fateline-en-\\d{4}-\\d{2}-\\d{2}-${dpi}dpi\\.png$`));
		expect(sizeOfPng(bytes)).toEqual(size);
		const decoded = await decodePng(page, bytes);
		expect(decoded).toMatchObject({ ...size, corner: [250, 246, 238] });
		expect(decoded.colours).toBeGreaterThan(200);
		await expect(dialog.getByRole('status')).toContainText(name);
	});
}

test('a picture in dark colours is dark, whatever the page is in', async ({ page }) => {
	await open(page, 'en/');
	await openDialog(page);
	const { bytes } = await takePicture(page, { format: 'png', dpi: 96, colours: 'dark' });
	expect((await decodePng(page, bytes)).corner).toEqual([25, 23, 20]);
	const { bytes: file } = await takePicture(page, { format: 'svg', colours: 'dark' });
	expect(file.toString()).toContain('#191714');
	expect(file.toString()).not.toContain('#faf6ee');
});

for (const [what, query, spots] of [
	['bridges', 'en/?kind=person&rest=bridge', 'g.bridge > circle'],
	['rings', 'en/?density=ring', 'g.scene > g > g > circle:first-child'],
	['sizes', 'en/?density=size&fate=executed', 'circle[cx], g.scene > g > g > polygon:first-child']
] as const) {
	test(`the PNG with ${what} is what the browser makes of the SVG`, async ({ page }) => {
		await open(page, query);
		await openDialog(page);
		const { bytes: svg } = await takePicture(page, { format: 'svg' });
		const { bytes: png } = await takePicture(page, { format: 'png', dpi: 96 });
		const comparison = await comparePictures(page, { svg: svg.toString('utf8'), png, spots });
		expect(comparison.spots.length).toBeGreaterThan(8);
		expect(Math.max(...comparison.spots)).toBeLessThan(12);
		expect(comparison.differing).toBeLessThan(0.004);
	});
}

/** The fate that a picture shows for a person: the best attested one. */
function shownFate({ id }: Row): string {
	const order = ['certain', 'probable', 'disputed'];
	const told = fates.filter(({ person }) => person === id);
	const best = told.toSorted((a, b) => order.indexOf(a.certainty!) - order.indexOf(b.certainty!))[0];
	return best?.fate ?? 'unknown';
}

for (const language of languages) {
	test(`SVG in ${language}: well-formed, names are text, with title, sentence, address, licence`, async ({
		page
	}) => {
		await open(page, `${language}/`);
		await openDialog(page);
		const { name, bytes } = await takePicture(page, { format: 'svg' });
		expect(name).toMatch(new RegExp(`^fateline-${language}-\\d{4}-\\d{2}-\\d{2}\\.svg$`));
		const svg = await readSvg(page, bytes.toString('utf8'));
		expect(svg).toMatchObject({ wellFormed: true, root: 'http://www.w3.org/2000/svg svg', active: [] });
		expect(svg.fonts).toBeGreaterThan(0);
		const title = description[`title_${language}`] ?? description.title;
		expect(svg.title).toBe(title);
		expect(svg.description).toBe(await sentence(page).textContent());
		for (const entity of core) expect(svg.texts).toContain(entity[`short_${language}`]);
		const whole = svg.texts.join(' ');
		expect(whole).toContain(title);
		expect(whole).toContain(svg.description);
		expect(whole.replaceAll(' ', '')).toContain(page.url());
		expect(whole).toContain(description.version);
		expect(whole).toContain(description.licenses[0]!.name);
		expect(whole).toContain('Fateline');
	});
}

test('the legend counts what the picture shows, and names nothing that it does not', async ({ page }) => {
	await open(page, 'en/');
	await openDialog(page);
	const { bytes } = await takePicture(page, { format: 'svg' });
	const { texts } = await readSvg(page, bytes.toString('utf8'));
	for (const [fate, label] of [
		['executed', 'executed'],
		['unknown', 'unknown'],
		['natural-death', 'natural death']
	]) {
		const count = corePeople.filter((person) => shownFate(person) === fate).length;
		expect(count).toBeGreaterThan(0);
		expect(texts).toContain(`${label} (${count})`);
	}
	expect(texts.some((text) => text.startsWith('person ('))).toBe(true);
});

test('in a filtered view the legend holds only what passes; hidden names are not in the file', async ({
	page
}) => {
	await open(page, 'en/?fate=executed&rest=hide');
	await openDialog(page);
	const { bytes } = await takePicture(page, { format: 'svg' });
	const { texts, description: told } = await readSvg(page, bytes.toString('utf8'));
	expect(told).toContain('Fate: executed');
	const executed = corePeople.filter(({ id }) => fatesOf(id!).has('executed'));
	const shown = executed.filter((person) => shownFate(person) === 'executed');
	expect(texts).toContain(`executed (${shown.length})`);
	expect(texts.filter((text) => /^(unknown|natural death|died in) .*\(\d+\)$/.test(text))).toEqual([]);
	for (const { short_en } of executed) expect(texts).toContain(short_en);
	for (const person of corePeople.filter((each) => !executed.includes(each)))
		expect(texts).not.toContain(person.short_en);
});

test('what is dimmed is in the picture but not in the legend', async ({ page }) => {
	await open(page, 'en/?fate=executed');
	const dimmed = await drawnAs(page, 'dimmed');
	await openDialog(page);
	const { bytes } = await takePicture(page, { format: 'svg' });
	const { texts } = await readSvg(page, bytes.toString('utf8'));
	for (const { id, short_en } of entities) if (dimmed.includes(id!)) expect(texts).toContain(short_en);
	expect(texts.filter((text) => /^unknown \(\d+\)$/.test(text))).toEqual([]);
});

test('a size that cannot be made is refused beforehand, with a sentence', async ({ page }) => {
	await open(page, 'en/');
	const dialog = await openDialog(page);
	await dialog.locator('select[name=paper]').selectOption('custom');
	const save = dialog.locator('button.save');
	await expect(save).toBeEnabled();
	for (const name of ['Width', 'Height']) {
		await dialog.getByLabel(name).fill('100000');
		await dialog.getByLabel(name).press('Tab');
	}
	await expect(save).toBeDisabled();
	await expect(dialog).toContainText('100000 × 100000 pixels are more than can be made');
	await choose(page, 'format', 'svg');
	await expect(save).toBeEnabled();
});

test('the dialog shows the very picture, closes by Escape, and gives the focus back', async ({ page }) => {
	await open(page, 'en/');
	const dialog = await openDialog(page);
	const preview = dialog.locator('figure svg');
	await expect(preview).toBeVisible();
	expect(await preview.locator('text:not([aria-hidden])').count()).toBeGreaterThan(core.length);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.locator('header button.main')).toBeFocused();
	await openDialog(page);
});
