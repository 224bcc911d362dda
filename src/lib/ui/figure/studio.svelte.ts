import { drawFigure } from '#lib/core/formats/figure/draw-figure.ts';
import { plainFigure, type Figure } from '#lib/core/formats/figure/figure.ts';
import type { FigureContent, References } from '#lib/core/formats/figure/part.ts';
import { pixelsOf } from '#lib/core/formats/figure/pixels.ts';
import { readFigure } from '#lib/core/formats/figure/read-figure.ts';
import type { RasterFormat } from '#lib/core/formats/raster-size.ts';
import { encodeState } from '#lib/core/formats/state/state-bytes.ts';
import { cameraBox, type Camera } from '#lib/core/scene/camera.ts';
import { paperPalettes } from '#lib/core/scene/paper-palettes.ts';
import type { Box } from '#lib/core/scene/scene.ts';
import { composeTimeline } from '#lib/core/scene/timeline.ts';
import type { ThemeName } from '#lib/core/scene/theme.ts';
import { formatView, type View } from '#lib/core/view/view.ts';
import { loadReferences } from '#lib/browser/load-references.ts';
import { makingOf } from '#lib/browser/canvas-limits.ts';
import { formats } from '#lib/browser/formats.ts';
import { recall, remember } from '#lib/browser/remember.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { referencesAddress } from './references-address.ts';
import { takeSnapshot } from '../take-snapshot.ts';

const memory = 'figure';

/** Another sheet than that of the one figure. */
export interface StudioSheet {
	readonly draw: typeof drawFigure;
	/** What it shows, when that is another view than the one on the screen. */
	readonly view: View | undefined;
}

/** What is being made in the studio: the settings, and the drawing that follows from them. */
export class Studio {
	readonly explorer: Explorer;
	/** What is on the screen: at first the frame of what is taken. */
	readonly camera: Camera | undefined;
	readonly screen: Box | undefined;
	#figure = $state.raw<Figure>(plainFigure);
	frame = $state.raw<Box>();
	/** Works in the style that is wanted, once they have come. */
	references = $state.raw<References>();
	/** That they could not be loaded: the citation then is a plain one. */
	uncited = $state(false);
	#loading: Promise<void> = Promise.resolve();
	/** What of a set is looked at in place of the one figure: sets/SetFiles.svelte. */
	sheet = $state.raw<StudioSheet>();

	constructor(explorer: Explorer, theme: ThemeName, camera: Camera | undefined) {
		this.explorer = explorer;
		this.camera = camera;
		this.screen = camera && cameraBox(camera);
		this.frame = this.screen;
		const { opened } = explorer;
		const kept = recall(memory);
		// A title was meant for one view; nothing may be selected now. A picture that was opened is taken as it was.
		if (opened?.figure && opened.query === formatView(explorer.view)) this.#figure = opened.figure;
		else if (kept) this.#figure = { ...readFigure(kept), title: '', scope: 'all' };
		else this.#figure = { ...plainFigure, palette: theme };
	}

	get figure(): Figure {
		return this.#figure;
	}

	/** Changes some settings, and keeps them for the next visit. */
	set(changes: Partial<Figure>): void {
		this.#figure = { ...this.#figure, ...changes };
		remember(memory, this.#figure);
	}

	/** Whether something on the sheet is set in a style of citing. */
	readonly cites = $derived.by(() =>
		this.figure.parts.some((part) => part === 'citation' || part === 'sources')
	);

	/** Loads the works in the style that is wanted, if any is. */
	loadReferences(): void {
		if (!this.cites) return;
		const { style } = this.figure;
		const address = referencesAddress(this.explorer.language, style);
		this.#loading = loadReferences(address)
			.then(
				(references) => {
					if (this.figure.style === style) [this.references, this.uncited] = [references, false];
				},
				() => ([this.references, this.uncited] = [undefined, true])
			)
			.then(() => undefined);
	}

	/** Settles when nothing that belongs on the sheet is still on its way. */
	whole(): Promise<void> {
		return this.#loading;
	}

	/** What opens the picture again; nothing when it is not wanted, or would be too much to carry. */
	readonly state = $derived.by(() => {
		return this.stateOf(this.sheet?.view ?? this.explorer.view);
	});

	/** What opens the picture of a view again. */
	stateOf(view: View) {
		const { figure, explorer, camera } = this;
		if (!figure.reopens) return undefined;
		const { name, title, version, licence } = explorer.case.graph.dataset.meta;
		return encodeState({
			...{ case: { name, title, version, licence }, language: explorer.language },
			...{ query: formatView(view), camera, figure }
		});
	}

	/** Takes back all settings. */
	reset(): void {
		this.frame = this.screen;
		this.set(plainFigure);
	}

	readonly canSelect = $derived.by(() => this.explorer.view.focus !== undefined);

	readonly content = $derived.by((): FigureContent => {
		const { explorer, figure, references } = this;
		const snapshot = { ...takeSnapshot(explorer, 'light'), palette: paperPalettes[figure.palette] };
		return {
			...{ figure, snapshot, references, graph: explorer.case.graph, visible: explorer.visible },
			...{ timeline: explorer.timeline, time: explorer.view.time },
			timelineOf: (part) => composeTimeline(explorer.case.graph, explorer.case.facets, part)
		};
	});

	readonly drawing = $derived.by(() => (this.sheet?.draw ?? drawFigure)(this.content, this.frame));

	readonly format = $derived.by(() => formats.find(({ id }) => id === this.figure.format) ?? formats[0]!);

	readonly pixels = $derived.by(() => pixelsOf(this.drawing, this.figure.dpi));

	/** How a file with so many pixels can be made. */
	readonly making = $derived.by(() => {
		const { id, pixels } = this.format;
		return pixels ? makingOf(this.pixels, id as RasterFormat) : 'one-canvas';
	});
}
