import { keyMessages as words } from '#lib/core/text/key-messages.ts';
import type { Language } from '#lib/core/text/text.ts';

const signs: Readonly<Record<string, string>> = {
	...{ ArrowUp: '↑', ArrowRight: '→', ArrowDown: '↓', ArrowLeft: '←' },
	...{ PageUp: 'Page Up', PageDown: 'Page Down', Escape: 'Esc', '-': '−' }
};

/** What is written on the keys of a combination such as "Shift+ArrowUp". */
export function nameKeys(combination: string, language: Language): string[] {
	const keys = combination === '+' ? ['+'] : combination.split('+');
	return keys.map((key) => (key === 'Space' ? words.space[language] : (signs[key] ?? key)));
}
