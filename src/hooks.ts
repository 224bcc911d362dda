import type { Transport } from '@sveltejs/kit';
import { FirstPicture } from '#lib/ui/first-picture.ts';

/** How values that are more than data come from the server into the page. */
export const transport: Transport = {
	FirstPicture: { encode: (value) => value instanceof FirstPicture, decode: () => FirstPicture.read() }
};
