/**
 * Moves the focus to the heading of the answer to a question, as soon as that is there: what was pressed to ask it is
 * gone by then.
 */
export function enterAnswer(): void {
	const panel = document.querySelector<HTMLElement>('aside.details');
	if (!panel) return;
	const enter = () => {
		const heading = panel.querySelector<HTMLElement>('h2[data-answer]');
		heading?.focus();
		return heading !== null;
	};
	if (enter()) return;
	const waiting = new MutationObserver(() => enter() && waiting.disconnect());
	waiting.observe(panel, { childList: true, subtree: true });
}
