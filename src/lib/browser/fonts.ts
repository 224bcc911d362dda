import cyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import latinExtended from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-ext-wght-normal.woff2?url';
import latin from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';

/** The parts of the font and the letters that each is there for. */
const parts = [
	{ address: latin, letters: /[\u0020-\u00FF]/, range: 'U+0000-00FF, U+2000-206F' },
	{ address: latinExtended, letters: /[\u0100-\u02BA]/, range: 'U+0100-02BA, U+1E00-1E9F' },
	{ address: cyrillic, letters: /[\u0400-\u045F\u2116]/, range: 'U+0301, U+0400-045F, U+0490-0491, U+2116' }
];

/**
 * CSS that carries the parts of the font that a text needs inside it: an SVG that is drawn as an image, or opened
 * elsewhere, can load nothing. Throws when a font file cannot be fetched.
 */
export async function embedFonts(text: string): Promise<string> {
	const needed = parts.filter(({ letters }) => letters.test(text));
	const rules = await Promise.all(
		needed.map(async ({ address, range }) => {
			const answer = await fetch(address);
			if (!answer.ok) throw new Error(`font not found: ${address}`);
			const data = toBase64(new Uint8Array(await answer.arrayBuffer()));
			return (
				`@font-face{font-family:'Source Serif 4 Variable';font-weight:200 900;unicode-range:${range};` +
				`src:url(data:font/woff2;base64,${data}) format('woff2')}`
			);
		})
	);
	return rules.join('');
}

function toBase64(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += 0x8000)
		binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
	return btoa(binary);
}
