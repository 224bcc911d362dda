import { bytesOf, joinBytes, latin1, mostPieces } from './bytes.ts';
import type { Carrier } from './carrier.ts';

/** A piece of a WebP file (RFC 9649, section 2.3). */
interface Piece {
	readonly type: string;
	readonly data: Uint8Array;
}

const ours = 'FTLN';

/** WebP: a chunk of our own, which readers have to pass over (RFC 9649, section 2.7.1.6). */
export const webpState: Carrier = {
	id: 'webp',
	recognises: (file) => latin1(file, 0, 4) === 'RIFF' && latin1(file, 8, 12) === 'WEBP',
	read: (file) => {
		const pieces = readPieces(file);
		return pieces ? (pieces.find(({ type }) => type === ours)?.data ?? 'none') : 'damaged';
	},
	withState: (file, state) => {
		const pieces = readPieces(file);
		if (!pieces) throw new Error('not a WebP file');
		const others = pieces.filter(({ type }) => type !== ours);
		return writePieces([...extended(others), { type: ours, data: state }]);
	}
};

function readPieces(file: Uint8Array): readonly Piece[] | undefined {
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	if (file.length < 12) return undefined;
	const end = 8 + view.getUint32(4, true);
	const pieces: Piece[] = [];
	for (let at = 12; at < end;) {
		if (at + 8 > file.length || pieces.length > mostPieces) return undefined;
		const length = view.getUint32(at + 4, true);
		if (at + 8 + length > file.length) return undefined;
		pieces.push({ type: latin1(file, at, at + 4), data: file.subarray(at + 8, at + 8 + length) });
		at += 8 + length + (length % 2);
	}
	return pieces;
}

function writePieces(pieces: readonly Piece[]): Uint8Array<ArrayBuffer> {
	const written = pieces.flatMap(({ type, data }) => [
		...[bytesOf(type), word(data.length), data, new Uint8Array(data.length % 2)]
	]);
	const body = joinBytes([bytesOf('WEBP'), ...written]);
	return joinBytes([bytesOf('RIFF'), word(body.length), body]);
}

function word(value: number): Uint8Array {
	return Uint8Array.from([0, 8, 16, 24], (shift) => (value >>> shift) & 0xff);
}

/** A file of one image only may hold nothing else: it gets the header that lets it (section 2.7.1). */
function extended(pieces: readonly Piece[]): readonly Piece[] {
	const [image] = pieces;
	if (!image || image.type === 'VP8X') return pieces;
	const { width, height, alpha } = sizeOf(image);
	const [across, along] = [word(width - 1).subarray(0, 3), word(height - 1).subarray(0, 3)];
	const data = joinBytes([Uint8Array.of(alpha ? 0x10 : 0, 0, 0, 0), across, along]);
	return [{ type: 'VP8X', data }, ...pieces];
}

/** Of the frame header (RFC 6386, section 9.1; RFC 9649, section 3.4). */
function sizeOf({ type, data }: Piece): { width: number; height: number; alpha: boolean } {
	const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
	if (type === 'VP8L') {
		const bits = view.getUint32(1, true);
		return {
			width: (bits & 0x3fff) + 1,
			height: ((bits >>> 14) & 0x3fff) + 1,
			alpha: (bits >>> 28) % 2 === 1
		};
	}
	if (type !== 'VP8 ') throw new Error(`a WebP file that begins with ${type}`);
	return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff, alpha: false };
}
