/** Loads the code that shows what is selected: when something is, or a moment before, when the pointer is near. */
export function loadSelected() {
	return import('./Selected.svelte');
}

/** Has it loaded in advance. That it cannot be had is said only when it is needed. */
export async function prepareSelected(): Promise<void> {
	await loadSelected().catch(() => undefined);
}
