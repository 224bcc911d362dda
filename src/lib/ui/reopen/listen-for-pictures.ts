import { isTyped } from '../undo-keys.ts';

/** A file that is brought to the page; without one, something is held over it still. */
export interface Brought {
	readonly file: Blob | undefined;
	readonly over?: boolean;
}

/**
 * Tells of files that are dragged over the page, dropped on it or pasted, and of SVG pasted as text; the browser is kept
 * from leaving the page for them. Returns what ends it.
 */
export function listenForPictures(onbring: (brought: Brought) => void): () => void {
	const hear = (event: DragEvent | ClipboardEvent) => {
		const { type, target } = event;
		const held = 'clipboardData' in event ? event.clipboardData : event.dataTransfer;
		if (held?.types.includes('Files')) {
			event.preventDefault();
			if (type === 'dragenter') onbring({ file: undefined, over: true });
			else if (type !== 'dragover') onbring({ file: held.files[0] });
		} else if (type === 'paste' && !isTyped(target)) {
			const text = held?.getData('text/plain') ?? '';
			if (text.includes('<svg')) onbring({ file: new Blob([text]) });
		}
	};
	const types = ['dragenter', 'dragover', 'drop', 'paste'] as const;
	for (const type of types) addEventListener(type, hear);
	return () => types.forEach((type) => removeEventListener(type, hear));
}
