import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inlineStyles } from '#lib/server/inline-styles.ts';

const folder = mkdtempSync(join(tmpdir(), 'fateline-styles-'));
const site =
	'@font-face{font-family:Source Serif 4 Variable;src:url(./a.woff2);unicode-range:U+0-FF}' +
	'@font-face{font-family:Source Serif 4 Variable;src:url(./g.woff2);unicode-range:U+370-3FF}b{top:0}';
writeFileSync(join(folder, '0.css'), `${site}\n`);
writeFileSync(join(folder, 'name.css'), '.n.svelte-1a{top:1px}');
writeFileSync(join(folder, 'other.css'), '.o.svelte-2b{top:2px}');

const policy = (styles: string) =>
	`<meta http-equiv="content-security-policy" content="script-src 'self'; style-src ${styles}; base-uri 'none'">`;
const page = (head: string) =>
	`<head><title>x</title>${head}</head><body><p class="n svelte-1a">x</p></body>`;
const link = (name: string, more = '') => `<link href="../../assets/${name}.css" rel="stylesheet"${more}>`;
const hashed = (css: string) => `'self' 'sha256-${createHash('sha256').update(css).digest('base64')}'`;
const linked = page(policy("'self'") + link('0') + link('name') + link('other'));

test('a page without script holds the styles of what is on it, and lets in these and no others', () => {
	const css =
		'@font-face{font-family:Source Serif 4 Variable;src:url(../../assets/a.woff2);unicode-range:U+0-FF}b{top:0}.n.svelte-1a{top:1px}';
	const font = '<link rel="preload" as="font" type="font/woff2" href="../../assets/a.woff2" crossorigin>';
	expect(inlineStyles(linked, folder, true)).toBe(page(`${policy(hashed(css))}${font}<style>${css}</style>`));
});

test('a page with script keeps every font, and says which sheets need not be fetched again', () => {
	const css = `${site.replaceAll('./', '../../assets/')}.n.svelte-1a{top:1px}`;
	const off = ' disabled media="(max-width: 0)"';
	expect(inlineStyles(linked, folder, false)).toBe(
		page(`${policy(hashed(css))}${link('0', off)}${link('name', off)}<style>${css}</style>`)
	);
});

test('a page without style sheets stays as it is', () => {
	expect(inlineStyles(page(policy("'self'")), folder, true)).toBe(page(policy("'self'")));
});
