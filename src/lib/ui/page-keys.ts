import { isTyped } from './undo-keys.ts';

/** A dialog that is loaded when it is asked for; asked for twice it is two. */
export interface Asked {
	readonly dialog: 'palette' | 'keys' | 'picture' | 'embed';
}

/**
 * Ctrl+K (or ⌘K) asks for the commands; "?" for the keys, while the graph, the table or the timeline has the focus: a
 * sign without Ctrl must not act on those who speak to their computer. Returns what ends it.
 */
export function listenForAsking(ask: (dialog: Asked['dialog']) => void): () => void {
	const onkeydown = (event: KeyboardEvent) => {
		const { target } = event;
		const dialog = askedBy(event);
		if (!dialog || (target instanceof Element && target.closest('dialog[open]'))) return;
		event.preventDefault();
		ask(dialog);
	};
	addEventListener('keydown', onkeydown);
	return () => removeEventListener('keydown', onkeydown);
}

function askedBy({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): Asked['dialog'] | undefined {
	const held = ctrlKey || metaKey;
	if (held && !altKey && key.toLowerCase() === 'k') return 'palette';
	const inside = target instanceof Element && target.closest('main') && !isTyped(target);
	return !held && key === '?' && inside ? 'keys' : undefined;
}
