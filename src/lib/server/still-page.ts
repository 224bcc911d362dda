/** Leaves out of a page without script what only a script would need: the marks by which Svelte finds its places. */
export function stillPage(html: string): string {
	// Within a page <svg> says by itself what its parts are.
	return html.replace(/<!--.*?-->/gs, '').replaceAll(' xmlns="http://www.w3.org/2000/svg"', '');
}
