import { palettes, type Palette } from '../../scene/theme.ts';

/** The palette of whichever theme the file is read in. */
export const cssPalette = Object.fromEntries(
	Object.keys(palettes.light).map((name) => [name, `var(--${name})`])
) as unknown as Palette;

/** What a page has beside a picture: lines, washes, fields. */
const page = {
	light: { line: '#d8cfbf', wash: '#efe8da', field: '#fffdf8' },
	dark: { line: '#3b362f', wash: '#27231e', field: '#211e1a' }
};

/** The colours as variables, light or dark as the reader has it, light on paper. */
export function writeThemeCss(): string {
	const rule = (theme: 'light' | 'dark') =>
		`:root{color-scheme:${theme};${Object.entries({ ...palettes[theme], ...page[theme] })
			.map(([name, value]) => `--${name}:${value}`)
			.join(';')}}`;
	return `${rule('light')}@media screen and (prefers-color-scheme:dark){${rule('dark')}}`;
}
