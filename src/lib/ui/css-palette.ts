import type { Palette } from '#lib/core/scene/theme.ts';

/** The palette of whichever theme the page is in: styles/theme.css holds the values, which a test holds against theme.ts. */
export const cssPalette: Palette = {
	paper: 'var(--paper)',
	ink: 'var(--ink)',
	quiet: 'var(--quiet)',
	tie: 'var(--tie)',
	against: 'var(--against)',
	body: 'var(--body)',
	outline: 'var(--outline)',
	accent: 'var(--accent)'
};
