/** Loads the code that shows what is selected: when something is, or a moment before, when the pointer is near. */
export function loadSelected() {
	return import('./Selected.svelte');
}

/** Has it loaded in advance; if that fails, it is said when something is selected. */
export function prepareSelected(): void {
	loadSelected().catch(() => undefined);
}
