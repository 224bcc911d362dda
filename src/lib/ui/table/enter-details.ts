/** Moves the focus to the heading of the panel with the details; Escape there calls `back`. */
export function enterDetails(back: () => void): void {
	const panel = document.querySelector<HTMLElement>('aside.details');
	const heading = panel?.querySelector<HTMLElement>('h2');
	if (!panel || !heading) return;
	heading.tabIndex = -1;
	heading.focus();
	const leave = new AbortController();
	const { signal } = leave;
	panel.addEventListener(
		'focusout',
		({ relatedTarget }) => {
			if (!(relatedTarget instanceof Node && panel.contains(relatedTarget))) leave.abort();
		},
		{ signal }
	);
	panel.addEventListener(
		'keydown',
		(event) => {
			if (event.key !== 'Escape') return;
			event.preventDefault();
			leave.abort();
			back();
		},
		{ signal }
	);
}
