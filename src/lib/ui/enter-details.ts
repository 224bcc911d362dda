/**
 * Moves the focus to the heading of the panel with the details, as soon as that is there (its code may be on the way);
 * Escape in the panel calls `back`. Whoever moves on in the meantime is left alone.
 */
export function enterDetails(back: () => void): void {
	const panel = document.querySelector<HTMLElement>('aside.details');
	const from = document.activeElement;
	if (!panel) return;
	const enter = () => {
		const heading = panel.querySelector<HTMLElement>('h2');
		if (!heading) return false;
		if (document.activeElement === from) focusHeading(panel, heading, back);
		return true;
	};
	if (enter()) return;
	const waiting = new MutationObserver(() => enter() && waiting.disconnect());
	waiting.observe(panel, { childList: true, subtree: true });
}

function focusHeading(panel: HTMLElement, heading: HTMLElement, back: () => void): void {
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
