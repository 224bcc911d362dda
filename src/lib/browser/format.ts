import type { About } from '#lib/core/formats/about.ts';
import type { Picture } from '#lib/core/formats/sheet.ts';
import type { Text } from '#lib/core/text/text.ts';

/** What a file is made from. */
export interface FileOrder {
	/** The drawing; its size is in CSS pixels, 96 to an inch. */
	readonly picture: Picture;
	/** Pixels of the file to a pixel of the drawing; formats without pixels do not mind. */
	readonly scale: number;
	/** Whether letters become outlines, so that no font is needed (SVG). */
	readonly outlined: boolean;
	readonly about: About;
	/** What opens the picture again as a graph (`core/formats/state`), already encoded; nothing when it is to be left out. */
	readonly state: Uint8Array<ArrayBuffer> | undefined;
	/** Told how much is done, from 0 to 1. */
	readonly onprogress?: (share: number) => void;
	/** Aborted, the work is given up and the promise rejected with the signal's reason. */
	readonly signal?: AbortSignal;
}

/** A kind of file that a picture can become. */
export interface Format {
	readonly id: string;
	readonly label: Text;
	/** Whether it has pixels, so that a size is to be chosen and has a limit. */
	readonly pixels: boolean;
	/** Makes the file. Rejects when that cannot be done: never an empty or torn file. */
	readonly make: (order: FileOrder) => Promise<Blob>;
}
