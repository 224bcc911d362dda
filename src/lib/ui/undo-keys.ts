import type { Explorer } from './explorer.svelte.ts';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (or with ⌘) undo and redo, except where text is typed. Returns what ends it. */
export function listenForUndo(explorer: Explorer): () => void {
	const onkeydown = (event: KeyboardEvent) => {
		if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped(event.target)) return;
		const key = event.key.toLowerCase();
		if (key !== 'z' && key !== 'y') return;
		event.preventDefault();
		if (key === 'y' || event.shiftKey) explorer.history.redo();
		else explorer.undo();
	};
	addEventListener('keydown', onkeydown);
	return () => removeEventListener('keydown', onkeydown);
}

/** Whether text is typed into what an event is about. */
export function isTyped(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range'].includes(target.type);
	return target instanceof HTMLTextAreaElement;
}
