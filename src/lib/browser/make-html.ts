import { composeOfflineFile, type OfflineContent } from '#lib/core/formats/html/offline-file.ts';
import { writeDocument } from '#lib/core/formats/html/write-document.ts';
import style from '#lib/viewer/viewer.css?raw';
// Nobody starts it as a worker: asked for like this, Vite makes one classic script of it.
import viewer from '#lib/viewer/viewer.ts?worker&url';
import { embedFonts } from './fonts.ts';

/** What is in view as one HTML file that explores offline. Rejects when the viewer or a font cannot be fetched. */
export async function makeHtml(content: OfflineContent): Promise<Blob> {
	const file = composeOfflineFile(content);
	const [answer, fonts] = await Promise.all([fetch(viewer), embedFonts(JSON.stringify(file))]);
	if (!answer.ok) throw new Error(`viewer not found: ${viewer}`);
	const text = writeDocument(file, { script: await answer.text(), style, fonts });
	return new Blob([text], { type: 'text/html' });
}
