/** An element of a drawing as a plain value. The page renders it with Svelte, a file gets it as text: one drawing. */
export interface SvgElement {
	readonly tag: string;
	readonly attributes: Readonly<Record<string, string | number | undefined>>;
	readonly children: readonly (SvgElement | string)[];
}

/** Makes an element; attributes that are `undefined` are left out. */
export function svg(
	tag: string,
	attributes: SvgElement['attributes'] = {},
	children: SvgElement['children'] = []
): SvgElement {
	return { tag, attributes, children };
}

/** Rounds to a hundredth: enough for every screen and printer, and half the bytes. */
export function round(value: number): number {
	return Math.round(value * 100) / 100;
}
