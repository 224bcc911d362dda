import { tick } from 'svelte';
import { enterDetails } from './enter-details.ts';

/**
 * Enters the details once they show what was opened. `focus` is what is selected, read anew at every change; `back` is
 * where Escape leads. To be made while a component is.
 */
export function makeEntering(focus: () => unknown, back: () => void): (changed: boolean) => void {
	let waiting = false;
	async function enter() {
		waiting = false;
		await tick();
		enterDetails(back);
	}
	$effect(() => {
		void focus();
		if (waiting) void enter();
	});
	// What was selected already is entered at once; else as soon as the view has changed.
	return (changed) => {
		if (changed) waiting = true;
		else void enter();
	};
}
