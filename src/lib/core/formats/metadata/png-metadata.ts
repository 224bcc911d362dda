import { strToU8 } from 'fflate';
import type { About } from '../about.ts';
import type { Chunk } from '../png/chunks.ts';
import { writeXmp } from './xmp.ts';

/** A text in a PNG, in UTF-8 and not compressed (PNG specification, third edition, section 11.3.3.4). */
export function textChunk(keyword: string, text: string): Chunk {
	// Keyword, two zeros for "not compressed", empty language, empty translation of the keyword, each ended by a zero.
	return { type: 'iTXt', data: strToU8(`${keyword}\0\0\0\0\0${text.replaceAll('\0', '')}`) };
}

/** What a PNG says of itself: its size on paper, the texts whose keywords the specification names, and XMP. */
export function pngMetadata(about: About, dpi: number): readonly Chunk[] {
	return [
		densityChunk(dpi),
		textChunk('Title', about.title),
		textChunk('Author', about.creator),
		textChunk('Description', about.description),
		textChunk('Copyright', about.licence),
		textChunk('Creation Time', about.date),
		textChunk('Software', about.creator),
		textChunk('Source', about.source),
		textChunk('XML:com.adobe.xmp', writeXmp(about))
	];
}

/** Pixels to a metre (section 11.3.4.3). */
function densityChunk(dpi: number): Chunk {
	const data = new Uint8Array(9);
	const view = new DataView(data.buffer);
	const perMetre = Math.round(dpi / 0.0254);
	view.setUint32(0, perMetre);
	view.setUint32(4, perMetre);
	data[8] = 1;
	return { type: 'pHYs', data };
}
