import { execFileSync } from 'node:child_process';
import { expect, open, test } from './site.ts';
import { inRaster, lendRaster } from './raster-page.ts';

/** What poppler reads in a PDF: how many pages, their size in points, and the words in order. */
function readPdf(pdf: Buffer) {
	const told = execFileSync('pdfinfo', ['-'], { input: pdf }).toString('utf8');
	const size = /Page size:\s+([\d.]+) x ([\d.]+) pts/.exec(told)!;
	return {
		pages: Number(/Pages:\s+(\d+)/.exec(told)![1]),
		size: [Number(size[1]), Number(size[2])],
		words: execFileSync('pdftotext', ['-', '-'], { input: pdf }).toString('utf8').split(/\s+/)
	};
}

test('printed, a picture is alone on one sheet of its own size, with every name, in colour; then the page is as before', async ({
	page
}) => {
	test.slow();
	await lendRaster(page);
	await open(page, 'ru/');
	for (const paper of ['a4', 'a0', 'own', 'slide', 'column'] as const) {
		const picture = await inRaster(page, paper, async (raster, paper) => {
			const { picture } = await raster.shippedFigure('ru', '', { paper, turn: 'across' });
			(window as { unprint?: () => void }).unprint?.();
			(window as { unprint?: () => void }).unprint = raster.printInstead(() => picture);
			const texts: string[] = [];
			const collect = ({ tag, children, attributes }: typeof picture.element): void => {
				if (attributes['aria-hidden'] || tag === 'title' || tag === 'desc') return;
				for (const child of children)
					if (typeof child === 'string') texts.push(child);
					else collect(child);
			};
			collect(picture.element);
			return { size: [picture.width, picture.height], words: texts.join(' ').split(/\s+/) };
		});
		const { pages, size, words } = readPdf(await page.pdf({ preferCSSPageSize: true }));
		expect(pages).toBe(1);
		for (const [at, pixels] of picture.size.entries())
			expect(Math.abs(size[at]! - pixels * 0.75)).toBeLessThan(1);
		expect(picture.words.length).toBeGreaterThan(100);
		const printed = new Set(words);
		expect(picture.words.filter((word) => !printed.has(word))).toEqual([]);
		// Nothing of the page itself: its headings of filters, its buttons.
		expect(printed).not.toContain('Фильтры');
		expect(words.length).toBeLessThan(picture.words.length * 1.1);
		await expect(page.locator('.printed-picture')).toHaveCount(0);
	}
	await page.evaluate(() => (window as { unprint?: () => void }).unprint!());
	const { words } = readPdf(await page.pdf());
	expect(new Set(words)).toContain('Фильтры');
	expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
});
