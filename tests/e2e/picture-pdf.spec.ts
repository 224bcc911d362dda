import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { openDialog, takePicture } from './picture-file.ts';
import { choose, expect, open, test } from './site.ts';

/** What a program says of a file. */
function ask(program: string, file: string, ...options: string[]): string {
	return execFileSync(program, [...options, file, ...(program === 'pdftotext' ? ['-'] : [])], {
		encoding: 'utf8'
	});
}

test('PDF and outlines are made in the browser, under the policy of the page', async ({ page }, info) => {
	test.setTimeout(120_000);
	await open(page, 'tr/?scope=core');
	const asked: string[] = [];
	page.on('request', (request) => asked.push(new URL(request.url()).pathname));
	await openDialog(page);
	// Only who asks for a file with letters in it loads whole fonts.
	expect(asked.filter((path) => path.endsWith('.ttf'))).toEqual([]);
	const pdf = info.outputPath('picture.pdf');
	writeFileSync(pdf, (await takePicture(page, { format: 'pdf', paper: 'a4' })).bytes);
	const text = ask('pdftotext', pdf, '-raw').replace(/\s+/g, ' ');
	for (const said of ['İşçi Muhalefeti', 'A. Şlyapnikov', 'A. Kollontay']) expect(text).toContain(said);
	expect(ask('pdfinfo', pdf)).toMatch(/Tagged: +yes[\s\S]*\(A4\)/);
	expect(ask('pdffonts', pdf).match(/CID TrueType +Identity-H +yes yes yes/g)!.length).toBeGreaterThan(1);
	expect(ask('qpdf', pdf, '--check')).toContain('No syntax');

	await choose(page, 'format', 'svg');
	await choose(page, 'letters', 'outlines');
	const svg = (await takePicture(page, { format: 'svg' })).bytes.toString('utf8');
	expect(svg).not.toMatch(/<text|@font-face/);
	expect(svg).toContain('aria-label="A. Şlyapnikov"');
});
