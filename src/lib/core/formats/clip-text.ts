import { textWidth } from '../scene/labels.ts';

/** As much of a text as fits into so many em, with … where something is left out. */
export function clipText(text: string, width: number): string {
	if (textWidth(text, false) <= width) return text;
	let kept = text;
	while (kept !== '' && textWidth(`${kept}…`, false) > width) kept = kept.slice(0, -1);
	return `${kept.trimEnd()}…`;
}
