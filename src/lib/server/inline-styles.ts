import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { leaveNeededFonts, listFontFiles } from './needed-fonts.ts';

const sheets = new Map<string, { readonly css: string; readonly scopes: ReadonlySet<string> }>();
const link = /\s*<link href="([^"]+\.css)" rel="stylesheet">/g;

/**
 * Puts the styles that a built page needs into the page itself, so that it is painted once it has arrived: a phone waits
 * longer for each file of styles than for what is in it. Sheets of components that are not on the page are left out. (Kit
 * links the styles of everything that a page may ever open; Vite fetches them with the script of what is opened.)
 * @param folder where the styles have been built
 * @param isStill whether no script will ever put anything more on the page
 */
export function inlineStyles(html: string, folder: string, isStill: boolean): string {
	const own = scopesIn(html.slice(html.indexOf('<body')));
	const styles: string[] = [];
	const rest = html.replace(link, (tag, address: string) => {
		const { css, scopes } = readSheet(join(folder, basename(address)));
		if (scopes.size > 0 && ![...scopes].some((scope) => own.has(scope))) return '';
		styles.push(css.replaceAll('url(./', `url(${dirname(address)}/`));
		// Seeing this, Vite does not fetch them again.
		return isStill ? '' : tag.replace('>', ' disabled media="(max-width: 0)">');
	});
	if (styles.length === 0) return html;
	const all = styles.join('');
	return isStill ? withFonts(withStyle(rest, leaveNeededFonts(all, html)), all) : withStyle(rest, all);
}

/** The page with a style at the end of its head, and in its content security policy the hash by which it is let in. */
function withStyle(html: string, css: string): string {
	const hash = createHash('sha256').update(css).digest('base64');
	return html
		.replace(/(http-equiv="content-security-policy" content="[^"]*style-src 'self')/, `$1 'sha256-${hash}'`)
		.replace('</head>', () => `<style>${css}</style></head>`);
}

/**
 * The page asking at once for the font of its heading: where that breaks into lines is where others wait least gladly for all
 * below it to move. What is set smaller stays where it is in the font that stands in.
 */
function withFonts(html: string, css: string): string {
	const title = /<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '';
	const asked = listFontFiles(css, 'Source Serif 4 Variable', title).map(
		(file) => `<link rel="preload" as="font" type="font/woff2" href="${file}" crossorigin>`
	);
	return html.replace('<style>', (style) => asked.join('') + style);
}

function readSheet(file: string) {
	let sheet = sheets.get(file);
	if (!sheet) {
		const css = readFileSync(file, 'utf8').trim();
		// None when it is of the whole site.
		sheets.set(file, (sheet = { css, scopes: scopesIn(css) }));
	}
	return sheet;
}

/** The components that a text speaks of, by the names that Svelte gives them. */
function scopesIn(text: string): ReadonlySet<string> {
	return new Set(text.match(/svelte-[a-z0-9]+/g));
}
