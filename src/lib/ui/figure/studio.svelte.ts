import { drawFigure } from '#lib/core/formats/figure/draw-figure.ts';
import { plainFigure, type Figure } from '#lib/core/formats/figure/figure.ts';
import type { FigureContent, References } from '#lib/core/formats/figure/part.ts';
import { pixelsOf } from '#lib/core/formats/figure/pixels.ts';
import { readFigure } from '#lib/core/formats/figure/read-figure.ts';
import { encodeState } from '#lib/core/formats/state/state-bytes.ts';
import { cameraBox, type Camera } from '#lib/core/scene/camera.ts';
import type { Box } from '#lib/core/scene/scene.ts';
import type { ThemeName } from '#lib/core/scene/theme.ts';
import { formatView } from '#lib/core/view/view.ts';
import { formats } from '#lib/browser/formats.ts';
import { recall, remember } from '#lib/browser/remember.ts';
import type { Explorer } from '../explorer.svelte.ts';
import { takeSnapshot } from '../take-snapshot.ts';

const memory = 'figure';

/** What is being made in the studio: the settings, and the drawing that follows from them. */
export class Studio {
	readonly explorer: Explorer;
	/** What is on the screen: at first the frame of what is taken. */
	readonly camera: Camera | undefined;
	readonly screen: Box | undefined;
	#figure = $state.raw<Figure>(plainFigure);
	frame = $state.raw<Box>();
	references = $state.raw<References>();

	constructor(explorer: Explorer, theme: ThemeName, camera: Camera | undefined) {
		this.explorer = explorer;
		this.camera = camera;
		this.screen = camera && cameraBox(camera);
		this.frame = this.screen;
		const kept = recall(memory);
		// A title was meant for one view; nothing may be selected now.
		this.#figure = kept
			? { ...readFigure(kept), title: '', scope: 'all' }
			: { ...plainFigure, palette: theme };
	}

	get figure(): Figure {
		return this.#figure;
	}

	/** Changes some settings, and keeps them for the next visit. */
	set(changes: Partial<Figure>): void {
		this.#figure = { ...this.#figure, ...changes };
		remember(memory, this.#figure);
	}

	/** What opens the picture again; nothing when it is not wanted, or would be too much to carry. */
	readonly state = $derived.by(() => {
		const { figure, explorer, camera } = this;
		if (!figure.reopens) return undefined;
		const { name, title, version, licence } = explorer.case.graph.dataset.meta;
		return encodeState({
			...{ case: { name, title, version, licence }, language: explorer.language },
			...{ query: formatView(explorer.view), camera, figure }
		});
	});

	/** Takes back all settings. */
	reset(): void {
		this.frame = this.screen;
		this.set(plainFigure);
	}

	readonly canSelect = $derived.by(() => this.explorer.view.focus !== undefined);

	readonly content = $derived.by((): FigureContent => {
		const { explorer, figure, references } = this;
		const snapshot = takeSnapshot(explorer, figure.palette === 'dark' ? 'dark' : 'light');
		return {
			...{ figure, snapshot, references, graph: explorer.case.graph, visible: explorer.visible },
			...{ timeline: explorer.timeline, time: explorer.view.time }
		};
	});

	readonly drawing = $derived.by(() => drawFigure(this.content, this.frame));

	readonly format = $derived.by(() => formats.find(({ id }) => id === this.figure.format) ?? formats[0]!);

	readonly pixels = $derived.by(() => pixelsOf(this.drawing, this.figure.dpi));
}
