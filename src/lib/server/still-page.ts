import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const scopes = new Map<string, ReadonlySet<string>>();

/**
 * Leaves out of a page without script what only a script would need: the marks by which Svelte finds its places, and the
 * style sheets of components that are not on the page. (It shares files with the explorer, and Kit would have it load the
 * styles of everything that the explorer may ever open.)
 * @param folder where the styles have been built
 */
export function stillPage(html: string, folder: string): string {
	// Within a page <svg> says by itself what its parts are.
	const bare = html.replace(/<!--.*?-->/gs, '').replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
	return leaveNeededStyles(bare, folder);
}

function leaveNeededStyles(html: string, folder: string): string {
	const own = scopesIn(html.slice(html.indexOf('<body')));
	return html.replace(/\s*<link href="([^"]+\.css)" rel="stylesheet">/g, (link, address: string) => {
		const styled = scopesOf(join(folder, basename(address)));
		return styled.size === 0 || [...styled].some((scope) => own.has(scope)) ? link : '';
	});
}

/** The components that a style sheet is of; none when it is of the whole site. */
function scopesOf(file: string): ReadonlySet<string> {
	let known = scopes.get(file);
	if (!known) scopes.set(file, (known = scopesIn(readFileSync(file, 'utf8'))));
	return known;
}

function scopesIn(text: string): ReadonlySet<string> {
	return new Set(text.match(/svelte-[a-z0-9]+/g));
}
