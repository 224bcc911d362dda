import type { Attachment } from 'svelte/attachments';

/** Opens a dialog when it is mounted; tells when it was closed, but not when another has taken its place by then. */
export function modal(onclose: () => void): Attachment<HTMLDialogElement> {
	return (dialog) => {
		dialog.addEventListener('close', () => dialog.isConnected && onclose());
		dialog.showModal();
	};
}
