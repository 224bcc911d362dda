import { gzipSync } from 'node:zlib';
import { builtFile } from './facts.ts';
import { expect, languages, open, quiet, test } from './site.ts';

/** In kB of 1000 bytes, packed by gzip at level 9: what the issue allows. */
const allowed = { script: 220, html: 60, data: 100 } as const;

function packed(path: string): number {
	return gzipSync(builtFile(path), { level: 9 }).length / 1000;
}

for (const language of languages) {
	test(`the page in ${language} with its first picture is at most ${allowed.html} kB`, () => {
		const size = packed(`${language}/index.html`);
		test.info().annotations.push({ type: 'size', description: `${size.toFixed(1)} kB` });
		expect(size).toBeGreaterThan(1);
		expect(size).toBeLessThanOrEqual(allowed.html);
	});

	test(`the data in ${language} is at most ${allowed.data} kB`, () => {
		const size = packed(`data/explorer-${language}.json`);
		test.info().annotations.push({ type: 'size', description: `${size.toFixed(1)} kB` });
		expect(size).toBeGreaterThan(10);
		expect(size).toBeLessThanOrEqual(allowed.data);
	});

	test(`the JavaScript of the explorer in ${language} is at most ${allowed.script} kB`, async ({ page }) => {
		const scripts = new Set<string>();
		page.on('response', (answer) => {
			const { pathname } = new URL(answer.url());
			if (pathname.endsWith('.js')) scripts.add(pathname.slice(1));
		});
		await open(page, `${language}/`);
		await quiet(page);
		const sizes = [...scripts].map((path) => packed(path));
		const size = sizes.reduce((sum, each) => sum + each, 0);
		test
			.info()
			.annotations.push({ type: 'size', description: `${size.toFixed(1)} kB in ${scripts.size} files` });
		// Cytoscape alone is more than 100 kB: less means that the program was not seen to load.
		expect(size).toBeGreaterThan(100);
		expect(size).toBeLessThanOrEqual(allowed.script);
	});
}
