/** Where a text of plain letters next begins in a file, from a place on; -1 when it does not. */
export function findText(file: Uint8Array, text: string, from = 0): number {
	const codes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
	// A plain walk: one that leaps from first letter to first letter is slow where there is nothing else.
	for (let at = from; at <= file.length - codes.length; at++) {
		let same = 0;
		while (same < codes.length && file[at + same] === codes[same]) same++;
		if (same === codes.length) return at;
	}
	return -1;
}

/** More pieces than this no file has that was made for people to look at. */
export const mostPieces = 10_000;

/** Some bytes of a file as text, one letter to a byte. */
export function latin1(file: Uint8Array, from: number, to: number): string {
	return Array.from(file.subarray(Math.max(0, from), to), (byte) => String.fromCharCode(byte)).join('');
}

/** Plain letters as bytes. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
	return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Bytes one behind the other. */
export function joinBytes(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.length;
	}
	return whole;
}
