/** Where a text of plain letters next begins in a file, from a place on; -1 when it does not. */
export function findText(file: Uint8Array, text: string, from = 0): number {
	const codes = Array.from(text, (letter) => letter.charCodeAt(0));
	const [first, ...others] = codes;
	for (let at = file.indexOf(first!, from); at >= 0; at = file.indexOf(first!, at + 1))
		if (others.every((code, index) => file[at + 1 + index] === code)) return at;
	return -1;
}

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
