// The letters of RFC 3987 (`iunreserved`, `reserved`), but for brackets, which may stand only around the number of a host.
const allowed = String.raw`!#-;=?-Z_a-z~\u{a0}-\u{d7ff}\u{f900}-\u{fdcf}\u{fdf0}-\u{ffef}\u{10000}-\u{dffff}\u{e1000}-\u{effff}`;
const forbidden = new RegExp(`[^${allowed}]|\\p{Noncharacter_Code_Point}|%(?![0-9A-Fa-f]{2})`, 'gu');

/** An address of the web as an IRI: what may not stand in one is escaped, letters of any script stay as they are. */
export function escapeIri(address: string): string {
	const [before = '', ...after] = address.toWellFormed().replace(forbidden, encodeURIComponent).split('#');
	return after.length === 0 ? before : `${before}#${after.join('%23')}`;
}

/** Whether a text can stand between `<` and `>`: a writer of Turtle would let a line of its own come out of it. */
export function isIri(text: string): boolean {
	return /^[a-z][a-z0-9+.-]*:./i.test(text) && text === escapeIri(text);
}
