/** The part of citation-js that the tests use; it brings no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(text: string);
		readonly data: readonly Readonly<Record<string, unknown>>[];
	}
}
declare module '@citation-js/plugin-bibtex';
