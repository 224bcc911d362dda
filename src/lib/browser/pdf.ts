import type { FileOrder } from './format.ts';
import { fetchFontFiles } from './lettering/font-files.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** The picture as a PDF. Rejects when a font cannot be fetched or lacks letters, or when it is given up. */
export async function makePdf({ picture, about, state, onprogress, signal }: FileOrder): Promise<Blob> {
	onprogress?.(0.1);
	const fonts = await fetchFontFiles();
	onprogress?.(0.3);
	// The page can show that, and take a wish to give up, before it is busy for a moment.
	await new Promise((done) => setTimeout(done));
	signal?.throwIfAborted();
	const bytes = await writePdf(picture, about, fonts, state);
	signal?.throwIfAborted();
	onprogress?.(1);
	return new Blob([bytes], { type: 'application/pdf' });
}
