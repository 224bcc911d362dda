import type { History } from './history.svelte.ts';

/** Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y (or with ⌘) undo and redo, except where text is typed. Returns what ends it. */
export function listenForUndo(history: History): () => void {
	const onkeydown = (event: KeyboardEvent) => {
		if (!(event.ctrlKey || event.metaKey) || event.altKey || isTyped(event.target)) return;
		const key = event.key.toLowerCase();
		if (key !== 'z' && key !== 'y') return;
		event.preventDefault();
		if (key === 'y' || event.shiftKey) history.redo();
		else history.undo();
	};
	addEventListener('keydown', onkeydown);
	return () => removeEventListener('keydown', onkeydown);
}

function isTyped(target: EventTarget | null): boolean {
	if (target instanceof HTMLInputElement) return !['checkbox', 'radio', 'range'].includes(target.type);
	return target instanceof HTMLTextAreaElement;
}
