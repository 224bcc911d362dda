import type { Attachment } from 'svelte/attachments';

/** What the reader tried that belongs to the page around the graph. */
export type Refused = 'wheel' | 'touch';

/**
 * Leaves to the page around it what a graph would otherwise take: the wheel, unless Ctrl is held or the graph was clicked
 * and the pointer has not left it since; and one finger, which scrolls, while two move the graph. Nobody who scrolls past
 * is caught.
 */
export function shareGestures(onrefused: (what: Refused) => void): Attachment<HTMLElement> {
	return (element) => {
		let taken = false;
		const { signal, end } = ending();
		const listen = <Type extends keyof HTMLElementEventMap>(
			type: Type,
			act: (event: HTMLElementEventMap[Type]) => void
		) => element.addEventListener(type, act, { capture: true, passive: true, signal });
		listen('pointerdown', ({ pointerType }) => (taken ||= pointerType === 'mouse'));
		element.addEventListener('pointerleave', () => (taken = false), { signal });
		listen('wheel', (event) => {
			if (taken || event.ctrlKey || event.metaKey) return;
			event.stopPropagation();
			onrefused('wheel');
		});
		listen('touchmove', (event) => {
			if (event.touches.length > 1) return;
			event.stopPropagation();
			onrefused('touch');
		});
		return end;
	};
}

function ending() {
	const controller = new AbortController();
	return { signal: controller.signal, end: () => controller.abort() };
}
