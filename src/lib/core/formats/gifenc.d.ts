/** What the core uses of gifenc, which has no types of its own. */
declare module 'gifenc' {
	export type Colour = readonly [red: number, green: number, blue: number];

	export function quantize(
		rgba: Uint8Array | Uint8ClampedArray,
		colours: number,
		options: { readonly format: 'rgb565' }
	): Colour[];

	export function GIFEncoder(): {
		readonly writeFrame: (
			index: Uint8Array,
			width: number,
			height: number,
			options: {
				readonly palette?: readonly Colour[];
				readonly delay: number;
				readonly repeat?: number;
				readonly transparent?: boolean;
				readonly transparentIndex?: number;
				readonly dispose?: number;
			}
		) => void;
		readonly finish: () => void;
		readonly bytes: () => Uint8Array<ArrayBuffer>;
	};
}
