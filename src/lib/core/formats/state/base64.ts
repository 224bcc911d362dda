const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const values = new Map([...letters].map((letter, value) => [letter.charCodeAt(0), value]));

/** Bytes as letters, three as four (RFC 4648, section 4). */
export function formatBase64(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const three = (bytes[at]! << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
		const four = [18, 12, 6, 0].map((shift) => letters[(three >> shift) & 63]);
		text += four.slice(0, bytes.length - at + 1).join('');
	}
	return text.padEnd(Math.ceil(text.length / 4) * 4, '=');
}

/** The bytes that letters stand for; white space between them does not count. Nothing when anything else is there. */
export function parseBase64(text: Uint8Array): Uint8Array<ArrayBuffer> | undefined {
	const inner = text.filter((code) => code > 32);
	let count = inner.length;
	while (count > 0 && inner[count - 1] === 61) count--;
	if (inner.length % 4 !== 0 || inner.length - count > 2) return undefined;
	const bytes = new Uint8Array(Math.floor((count * 3) / 4));
	let [held, at] = [0, 0];
	for (let index = 0; index < count; index++) {
		const value = values.get(inner[index]!);
		if (value === undefined) return undefined;
		held = ((held << 6) | value) & 0xffff;
		const bits = ((index + 1) * 6) % 8;
		if (index % 4 !== 0) bytes[at++] = (held >> bits) & 0xff;
	}
	return bytes;
}
