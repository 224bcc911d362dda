import { papers, type PaperId } from './papers.ts';

/** What of a figure is one of a few, the first being what is meant when nothing is chosen. */
export const figureChoices = {
	/** The kind of file: see `browser/formats.ts`. */
	format: ['png', 'svg', 'pdf', 'jpeg', 'webp'],
	/** The whole graph, the frame that is laid over it (at first what is on the screen), or what is selected with its neighbours. */
	scope: ['all', 'frame', 'selection'],
	paper: papers.map(({ id }) => id) as readonly PaperId[],
	turn: ['upright', 'across'],
	unit: ['px', 'mm', 'in'],
	palette: ['light', 'dark', 'transparent', 'print'],
	labels: ['all', 'important', 'chosen', 'none'],
	/** Of the citation and the list of sources. */
	style: ['apa', 'chicago', 'mla', 'iso690'],
	text: ['fonts', 'outlines']
} as const;

export type FigureChoices = {
	readonly [Key in keyof typeof figureChoices]: (typeof figureChoices)[Key][number];
};

/** Parts of a sheet that can be switched off, in the order in which they stand on it. */
export const partIds = [
	...(['title', 'sentence', 'graph', 'timeline', 'legend', 'evidence'] as const),
	...(['sources', 'licence', 'citation', 'code'] as const)
] as const;
export type PartId = (typeof partIds)[number];

/** How a picture is taken away: a plain value, remembered by the page and carried in the file. */
export interface Figure extends FigureChoices {
	readonly parts: readonly PartId[];
	/** In place of the case's own title; empty for that. */
	readonly title: string;
	/** Of a sheet of custom size, in its unit. */
	readonly width: number;
	readonly height: number;
	/** Pixels to an inch of formats that have pixels. */
	readonly dpi: number;
	/** Of names, in points on paper. */
	readonly labelSize: number;
	/** Whether the file carries what opens it again as a graph. */
	readonly reopens: boolean;
}

export const plainFigure: Figure = {
	...(Object.fromEntries(
		Object.entries(figureChoices).map(([key, [first]]) => [key, first])
	) as unknown as FigureChoices),
	parts: ['title', 'sentence', 'graph', 'legend', 'licence', 'citation'],
	title: '',
	...{ width: 1600, height: 1000, dpi: 192, labelSize: 8.5 },
	reopens: true
};
