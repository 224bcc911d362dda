import { viewport } from './canvas.ts';
import { expect, open, test } from './site.ts';
import { inRaster, lendRaster } from './raster-page.ts';

/** The share of the ink that has to be the same, at most a pixel away. */
const bound = 0.97;

test('the screen and the exported picture of the same part are the same: opening view, everything in the dark, bridges and rings', async ({
	page
}) => {
	test.slow();
	await lendRaster(page);
	for (const [query, theme] of [
		['', 'light'],
		['scope=context', 'dark'],
		['kind=person&rest=bridge&density=ring', 'light']
	] as const) {
		await page.emulateMedia({ colorScheme: theme });
		await open(page, `en/?${query}`);
		// On paper shapes are not drawn so small as on a screen that shows everything: closer, they are the same.
		while ((await viewport(page)).zoom < 0.65) await page.getByRole('button', { name: 'Zoom in' }).click();
		const compare = (asked: string) =>
			inRaster(page, [asked, theme] as const, (raster, [query, theme]) => raster.compareScreen(query, theme));
		const { alike, inked } = await compare(query);
		test
			.info()
			.annotations.push({ type: 'alike', description: `${query || 'opening'}: ${alike.toFixed(4)}` });
		expect(Math.min(...inked)).toBeGreaterThan(5000);
		expect(alike).toBeGreaterThan(bound);
		// Held against a picture of other entities, it is told apart.
		expect((await compare('fate=natural-death&rest=hide')).alike).toBeLessThan(0.8);
	}
});
