import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { corePeople, countFates } from './facts.ts';
import { openDialog, sizeOfPng } from './picture-file.ts';
import { choose, expect, open, test } from './site.ts';

test.use({ reducedMotion: 'reduce' });

async function saveBy(page: Page, button: Locator): Promise<{ name: string; bytes: Buffer }> {
	const download = page.waitForEvent('download', { timeout: 60_000 });
	await button.click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** How long a film lasts for the browser itself, in seconds, and how large it is; a recorded one tells it when it is wound to its end. */
function playFilm(page: Page, bytes: Buffer) {
	return page.evaluate(async (data) => {
		const video = document.createElement('video');
		video.muted = true;
		video.src = `data:video/webm;base64,${data}`;
		await new Promise((done, fail) => {
			video.onloadedmetadata = done;
			video.onerror = () => fail(new Error(video.error?.message));
		});
		if (!Number.isFinite(video.duration)) {
			const known = new Promise((done) => {
				video.ondurationchange = () => Number.isFinite(video.duration) && done(undefined);
			});
			video.currentTime = 1e6;
			await known;
		}
		return { duration: video.duration, width: video.videoWidth, height: video.videoHeight };
	}, bytes.toString('base64'));
}

test('a set of figures: one page, as PNG and PDF; files in a ZIP; the timeline as GIF and WebM', async ({
	page
}) => {
	test.setTimeout(180_000);
	await open(page, 'en/');
	const dialog = await openDialog(page);
	const set = dialog.getByRole('region', { name: 'A set of figures' });
	const preview = dialog.locator('figure');
	const counts = countFates(corePeople);
	await set.getByLabel('One figure for each').selectOption('fate');
	await expect(set).toContainText(`${Object.keys(counts).length} figures.`);
	for (const count of Object.values(counts))
		await expect(preview).toContainText(`${count} of ${corePeople.length}`);

	// The page of figures is a picture like any other.
	const save = dialog.getByRole('button', { name: 'Save', exact: true });
	const png = await saveBy(page, save);
	expect(png.name).toMatch(/\.png$/);
	expect(sizeOfPng(png.bytes).width).toBeGreaterThan(1000);
	await choose(page, 'format', 'pdf');
	const pdf = await saveBy(page, save);
	expect(strFromU8(pdf.bytes.subarray(0, 5))).toBe('%PDF-');

	await choose(page, 'format', 'png');
	await choose(page, 'form', 'zip');
	await set.getByRole('button', { name: 'Next figure' }).click();
	await expect(set).toContainText(`2 of ${Object.keys(counts).length}: `);
	const zip = await saveBy(page, set.getByRole('button', { name: 'Save all as ZIP' }));
	const files = unzipSync(zip.bytes);
	const names = Object.keys(files);
	expect(names).toHaveLength(Object.keys(counts).length + 1);
	expect(names[0]).toBe('01-executed.png');
	for (const name of names.filter((each) => each.endsWith('.png')))
		expect(sizeOfPng(Buffer.from(files[name]!)).width, name).toBeGreaterThan(600);
	expect(strFromU8(files['caption.txt']!)).toContain(`01-executed.png: Executed · ${counts.executed} of `);

	await set.getByLabel('One figure for each').selectOption('period');
	await choose(page, 'form', 'film');
	await set.getByLabel('First year').fill('1917');
	await set.getByLabel('Last year').fill('1921');
	await set.getByLabel('Last year').blur();
	await set.getByLabel('Each figure').selectOption('0.2');
	await expect(set).toContainText('5 figures.');
	await expect(preview).toContainText('end of 1917');
	const gif = await saveBy(page, set.getByRole('button', { name: 'Save as GIF' }));
	expect(strFromU8(gif.bytes.subarray(0, 6))).toBe('GIF89a');
	expect([gif.bytes.readUInt16LE(6), gif.bytes.readUInt16LE(8)]).toEqual([1280, 720]);
	const webm = await saveBy(page, set.getByRole('button', { name: 'Save as WebM' }));
	expect([...webm.bytes.subarray(0, 4)]).toEqual([0x1a, 0x45, 0xdf, 0xa3]);
	// The page may not load films; a page of nothing may.
	const cinema = await page.context().newPage();
	const film = await playFilm(cinema, webm.bytes);
	expect(film).toMatchObject({ width: 1280, height: 720 });
	// Four figures of a fifth of a second, and the last one that stands longer.
	expect(film.duration).toBeGreaterThan(1.6);
	expect(film.duration).toBeLessThan(6);
	await cinema.close();
});
