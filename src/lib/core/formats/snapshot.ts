import type { Legend } from '../scene/legend.ts';
import type { Scene } from '../scene/scene.ts';
import type { Palette } from '../scene/theme.ts';
import type { Language } from '../text/text.ts';

/** The visible part of a case as it leaves the page, never without its caption. */
export interface Snapshot {
	readonly scene: Scene;
	readonly legend: Legend;
	readonly caption: Caption;
	readonly language: Language;
	readonly palette: Palette;
}

export interface Caption {
	readonly title: string;
	/** The filter in words. */
	readonly sentence: string;
	/** Where the same view opens again. */
	readonly address: string;
	readonly version: string;
	readonly licence: string;
	/** The day on which it was taken, EDTF. */
	readonly date: string;
}
