/**
 * Puts a picture on the clipboard, as a picture (PNG) or, of an SVG, as text; false when the browser does not allow it.
 * Rejects when the file itself cannot be made. It has to be called at once when the user asks for it, before the file is
 * made: browsers let no one write to the clipboard later.
 */
export async function copyPicture(type: 'image/png' | 'text/plain', file: Promise<Blob>): Promise<boolean> {
	try {
		const typed = file.then((blob) => (blob.type === type ? blob : new Blob([blob], { type })));
		// A clipboard that refuses at once never looks at the file: that it cannot be made is told below, once.
		typed.catch(() => undefined);
		await navigator.clipboard.write([new ClipboardItem({ [type]: typed })]);
		return true;
	} catch {
		await file;
		return false;
	}
}
