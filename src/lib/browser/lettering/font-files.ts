import sans600 from '@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf?url';
import serif400 from '@expo-google-fonts/source-serif-4/400Regular/SourceSerif4_400Regular.ttf?url';
import serif600 from '@expo-google-fonts/source-serif-4/600SemiBold/SourceSerif4_600SemiBold.ttf?url';
import type { FontFiles } from './faces.ts';

/** Fetches the fonts that PDF and outlines are made with. Throws when one cannot be fetched. */
export async function fetchFontFiles(): Promise<FontFiles> {
	const [first, second, third] = await Promise.all([serif400, serif600, sans600].map(fetchFile));
	return { serif400: first!, serif600: second!, sans600: third! };
}

async function fetchFile(address: string): Promise<Uint8Array> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`font not found: ${address}`);
	return new Uint8Array(await answer.arrayBuffer());
}
