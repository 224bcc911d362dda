import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '#lib/core/text/text.ts';
import { drawIcon, icons, readSign } from '#lib/server/icons.ts';
import { composeManifest } from '#lib/server/web-manifest.ts';

test.each(icons)('$file is a PNG of its size', (icon) => {
	const png = Buffer.from(drawIcon(icon));
	expect(png.subarray(1, 4).toString()).toBe('PNG');
	expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
});

test('the sign is the one that pages have in their head', () => {
	expect(readSign(readFileSync('src/app.html', 'utf8'))).toMatch(/^<svg [^]*<\/svg>$/);
	expect(() => readSign('<html></html>')).toThrow('no icon');
});

test.each(languages)(
	'the manifest in %s names icons that are made, and only relative addresses',
	(language) => {
		const manifest = composeManifest(language) as Record<string, unknown> & {
			icons: { src: string; sizes: string; purpose: string }[];
		};
		expect(manifest).toMatchObject({ lang: language, start_url: './', scope: '../', display: 'standalone' });
		const address = new URL(`https://example.org/some/where/${language}/manifest.webmanifest`);
		for (const { src } of manifest.icons) {
			const { pathname } = new URL(src, address);
			expect(icons.map(({ file }) => `/some/where/icons/${file}`)).toContain(pathname);
		}
		const offered = manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`);
		expect(offered).toEqual(expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']));
	}
);
