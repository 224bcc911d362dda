import { palettes, type Palette, type ThemeName } from './theme.ts';

/** Colours of a picture that leaves: those of the screen, and two for paper. */
export type PaletteName = ThemeName | 'transparent' | 'print';

export const paperPalettes: Readonly<Record<PaletteName, Palette>> = {
	...palettes,
	/** Dark ink for whatever pale ground it is laid on; names keep a pale halo, or ties would run through them. */
	transparent: { ...palettes.light, paper: 'none', halo: '#ffffff' },
	/** Black and greys on white, for printers and copiers that have nothing else. */
	print: {
		paper: '#ffffff',
		ink: '#000000',
		quiet: '#4d4d4d',
		tie: '#a3a3a3',
		against: '#2e2e2e',
		body: '#ffffff',
		outline: '#000000',
		accent: '#000000',
		colourless: true
	}
};
