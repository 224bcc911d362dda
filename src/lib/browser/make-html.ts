import { composeOfflineFile, type OfflineContent } from '#lib/core/formats/html/offline-file.ts';
import { writeDocument } from '#lib/core/formats/html/write-document.ts';
import style from '#lib/viewer/viewer.css?raw';
// Nobody starts it as a worker: asked for like this, Vite makes one classic script of it.
import viewer from '#lib/viewer/viewer.ts?worker&url';

/**
 * What is in view as one HTML file that explores offline, in the fonts of whoever reads it. Rejects when the viewer cannot be
 * fetched.
 */
export async function makeHtml(content: OfflineContent): Promise<Blob> {
	const answer = await fetch(viewer);
	if (!answer.ok) throw new Error(`viewer not found: ${viewer}`);
	const text = writeDocument(composeOfflineFile(content), { script: await answer.text(), style });
	return new Blob([text], { type: 'text/html' });
}
