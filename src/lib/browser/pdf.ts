import type { FileOrder } from './format.ts';
import { fetchFontFiles } from './lettering/font-files.ts';
import { writePdf } from './pdf/write-pdf.ts';

/** The picture as a PDF. Rejects when a font cannot be fetched. */
export async function makePdf({ picture, about, state }: FileOrder): Promise<Blob> {
	const bytes = await writePdf(picture, about, await fetchFontFiles(), state);
	return new Blob([bytes], { type: 'application/pdf' });
}
