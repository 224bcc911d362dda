/** What a picture looks like, once for screen and paper. Sizes are in the scene's own units (CSS pixels at zoom 1). */

export const fonts = {
	serif: '"Source Serif 4 Variable", "Source Serif 4", Georgia, serif',
	sans: '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif'
} as const;

export const labelSize = 11.5;
export const labelLineHeight = 1.12;
/** From the edge of a shape to the top of its label. */
export const labelGap = 2.5;

export interface Palette {
	readonly paper: string;
	readonly ink: string;
	readonly quiet: string;
	/** Ties: what binds, and what is turned against somebody. */
	readonly tie: string;
	readonly against: string;
	/** Bodies, events and documents: they have no fate. */
	readonly body: string;
	readonly outline: string;
	readonly accent: string;
	/** Of what keeps lines away from names; the paper's when absent. */
	readonly halo?: string;
	/** Whether colours tell nothing: patterns do, then. */
	readonly colourless?: boolean;
}

export type ThemeName = 'light' | 'dark';

export const palettes: Readonly<Record<ThemeName, Palette>> = {
	light: {
		paper: '#faf6ee',
		ink: '#231f1a',
		quiet: '#655d52',
		tie: '#a1968a',
		against: '#a8453a',
		body: '#e7dfd0',
		outline: '#3b342c',
		accent: '#1f5f8b'
	},
	dark: {
		paper: '#191714',
		ink: '#f0e9dc',
		quiet: '#b3a999',
		tie: '#6f675c',
		against: '#d0766a',
		body: '#3a352e',
		outline: '#d8cebd',
		accent: '#7cc0ee'
	}
};

/** The share of its ink that something filtered out keeps, and what is not tied to what is selected. */
export const dimmed = { entity: 0.18, tie: 0.09, far: 0.3 } as const;

/** Dashes by certainty; also told in words wherever a tie is opened. */
export const dashes: Readonly<Record<string, readonly [number, number] | undefined>> = {
	probable: [6, 3.5],
	disputed: [1.5, 3]
};

/** Line width of a tie that bundles so many claims. */
export function tieWidth(claims: number): number {
	return Math.min(0.45 + 0.5 * Math.sqrt(claims), 4);
}

/** Radius of an entity with so many ties: the area grows with the number. */
export function entityRadius(kind: string, ties: number): number {
	const base = kind === 'person' ? 7.5 : 8.5;
	return Math.min(base + 0.75 * Math.sqrt(ties), 17);
}

/**
 * Radius of an entity by the number of works behind what is said of it: the area is in proportion to the number, but
 * for the smallest, which could not be hit, and the largest, which would cover their neighbours.
 */
export function witnessRadius(witnesses: number): number {
	return Math.min(Math.max(2.6 * Math.sqrt(witnesses), 4.5), 21);
}

/** Size of the letter of a class, as a share of the width of its entity. */
export const letterSize = 0.62;

/** Width of the line around an entity. */
export function borderWidth(emphasis: 'plain' | 'focus' | 'near' | 'far'): number {
	return emphasis === 'focus' ? 3.5 : 1.2;
}

/** Rings around what is well documented: from so many works on (each step is twice the one before) so wide. */
export const ringSteps = [
	{ from: 1, label: '1', width: 0.8 },
	{ from: 2, label: '2–3', width: 1.6 },
	{ from: 4, label: '4–7', width: 2.6 },
	{ from: 8, label: '8–15', width: 3.8 },
	{ from: 16, label: '16+', width: 5.2 }
] as const;

/** Between the line around an entity and its ring. */
export const ringGap = 1.2;

/** A ring is dashed where so much of what is said is disputed; the dash is the one that Cytoscape has. */
export const ringDash = { from: 0.25, pattern: [4, 2] } as const;

/** Width of the ring for so many works; none for none. */
export function ringWidth(witnesses: number): number {
	return ringSteps.findLast(({ from }) => witnesses >= from)?.width ?? 0;
}

/** What joins entities that are shown by one that is filtered out: light lines that meet in a dot. */
export const bridge = { width: 1, dash: [2, 4], dot: 2.5 } as const;
