import type { Attachment } from 'svelte/attachments';

/** Fits the picture into its element each time that this gets another size, until somebody has taken hold of it. */
export function keepFitted(fit: () => void): Attachment<HTMLElement> {
	return (element) => {
		const watching = new ResizeObserver(fit);
		watching.observe(element);
		const end = () => watching.disconnect();
		element.addEventListener('pointerdown', end, { once: true });
		return end;
	};
}
