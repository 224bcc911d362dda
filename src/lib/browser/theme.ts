import type { ThemeName } from '#lib/core/scene/theme.ts';

/** The key under which src/boot.js, which runs before the first paint, looks for the choice. */
const key = 'fateline-theme';

/** The theme in force: the user's choice, else the system's. */
export function presentTheme(): ThemeName {
	const chosen = document.documentElement.dataset.theme;
	if (chosen === 'light' || chosen === 'dark') return chosen;
	return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Sets the theme and remembers it, if the browser lets it. */
export function chooseTheme(theme: ThemeName): void {
	document.documentElement.dataset.theme = theme;
	try {
		localStorage.setItem(key, theme);
	} catch {
		// Storage is switched off: the choice lasts as long as the page.
	}
}
