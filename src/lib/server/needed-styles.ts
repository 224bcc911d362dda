import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

const scopes = new Map<string, ReadonlySet<string>>();

/**
 * Leaves out of a page the style sheets of components that are not on it. A page without script shares files with the
 * explorer, and Kit would have it load the styles of everything that the explorer may ever open.
 * @param folder where the styles have been built
 */
export function leaveNeededStyles(html: string, folder: string): string {
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
