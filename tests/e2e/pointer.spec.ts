import { placesOnCanvas, viewport } from './canvas.ts';
import { openDialog, readSvg, takePicture } from './picture-file.ts';
import { choose, expect, expectQuery, open, test } from './site.ts';

test('the wheel zooms at the pointer, the buttons at the middle, and one of them fits again', async ({
	page
}) => {
	await open(page, 'en/');
	const start = await viewport(page);
	const { 'metalworkers-union': union } = await placesOnCanvas(page, ['metalworkers-union']);
	await page.mouse.move(union!.x, union!.y);
	for (let turn = 0; turn < 5; turn++) await page.mouse.wheel(0, -120);
	await expect.poll(async () => (await viewport(page)).zoom).toBeGreaterThan(start.zoom * 1.05);
	const { 'metalworkers-union': after } = await placesOnCanvas(page, ['metalworkers-union']);
	expect(Math.hypot(after!.x - union!.x, after!.y - union!.y)).toBeLessThan(2);
	await page.getByRole('button', { name: 'Show all', exact: true }).click();
	expect((await viewport(page)).zoom).toBeCloseTo(start.zoom, 6);
	await page.getByRole('button', { name: 'Zoom in' }).click();
	expect((await viewport(page)).zoom).toBeGreaterThan(start.zoom);
	await page.getByRole('button', { name: 'Zoom out' }).click();
	expect((await viewport(page)).zoom).toBeCloseTo(start.zoom, 6);
});

test('dragging beside everything pans, and changes nothing else', async ({ page }) => {
	await open(page, 'en/?sel=alexandra-kollontai');
	const start = await viewport(page);
	const box = (await page.locator('.graph-canvas').boundingBox())!;
	await page.mouse.move(box.x + 6, box.y + 6);
	await page.mouse.down();
	await page.mouse.move(box.x + 86, box.y + 46, { steps: 5 });
	await page.mouse.up();
	const { zoom, pan } = await viewport(page);
	expect(zoom).toBe(start.zoom);
	expect(pan.x - start.pan.x).toBeCloseTo(80, 0);
	expect(pan.y - start.pan.y).toBeCloseTo(40, 0);
	await expectQuery(page, 'sel=alexandra-kollontai');
});

test('a moved entity stays moved through filters, and in the picture that is taken away', async ({
	page
}) => {
	await open(page, 'en/');
	await openDialog(page);
	const { bytes: before } = await takePicture(page, { format: 'svg' });
	await page.keyboard.press('Escape');
	const id = 'yuri-lutovinov';
	const { [id]: from } = await placesOnCanvas(page, [id]);
	await page.mouse.move(from!.x, from!.y);
	await page.mouse.down();
	await page.mouse.move(from!.x + 60, from!.y + 45, { steps: 6 });
	await page.mouse.up();
	await choose(page, 'rest', 'hide');
	await choose(page, 'rest', 'dim');
	const { [id]: to } = await placesOnCanvas(page, [id]);
	expect(to!.x - from!.x).toBeCloseTo(60, 0);
	expect(to!.y - from!.y).toBeCloseTo(45, 0);
	await openDialog(page);
	const { bytes: after } = await takePicture(page, { format: 'svg' });
	expect(after.equals(before)).toBe(false);
	expect((await readSvg(page, after.toString('utf8'))).wellFormed).toBe(true);
});

test('what the pointer is over can be pressed, and says so', async ({ page }) => {
	await open(page, 'en/');
	const { 'workers-opposition': place } = await placesOnCanvas(page, ['workers-opposition']);
	await page.mouse.move(place!.x, place!.y);
	await expect(page.locator('.graph-canvas .surface')).toHaveCSS('cursor', 'pointer');
});
