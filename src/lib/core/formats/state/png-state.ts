import { insertChunks, readChunks, writeChunks, type Chunk } from '../png/chunks.ts';
import { formatBase64, parseBase64 } from './base64.ts';
import { bytesOf, latin1 } from './bytes.ts';
import type { Carrier } from './carrier.ts';

/** Keyword; not compressed, for the state is already; no language, no translated keyword (PNG specification, 11.3.3.4). */
const opening = 'fateline\0\0\0\0\0';

/** The chunk of a PNG that carries a state: iTXt is text, so the bytes are written as letters. */
export function stateChunk(state: Uint8Array): Chunk {
	return { type: 'iTXt', data: bytesOf(opening + formatBase64(state)) };
}

/** PNG: an iTXt chunk of the keyword `fateline`. */
export const pngState: Carrier = {
	id: 'png',
	recognises: (file) => latin1(file, 0, 8) === '\x89PNG\r\n\x1a\n',
	read: (file) => {
		const chunks = readChunks(file);
		if (!chunks) return 'damaged';
		const chunk = chunks.find(isOurs);
		if (!chunk) return 'none';
		if (latin1(chunk.data, 0, opening.length) !== opening) return 'damaged';
		return parseBase64(chunk.data.subarray(opening.length)) ?? 'damaged';
	},
	withState: (file, state) => {
		const chunks = readChunks(file);
		if (!chunks) throw new Error('not a PNG');
		const others = chunks.filter((chunk) => !isOurs(chunk));
		return writeChunks(insertChunks(others, [stateChunk(state)]));
	}
};

function isOurs({ type, data }: Chunk): boolean {
	return type === 'iTXt' && latin1(data, 0, 9) === opening.slice(0, 9);
}
