/** A piece of a PNG file (PNG specification, third edition, section 5.3). */
export interface Chunk {
	/** Four letters. */
	readonly type: string;
	readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and checksum of a chunk. */
const frame = 12;
/** More chunks no picture has: a file of nothing but empty ones is not read to its end. */
const mostChunks = 100_000;

/** The chunks of a PNG in their order, without copying; undefined when it is none or one is torn or damaged. */
export function readChunks(file: Uint8Array): readonly Chunk[] | undefined {
	if (signature.some((byte, index) => file[index] !== byte)) return undefined;
	const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
	const chunks: Chunk[] = [];
	for (let at = signature.length; at < file.length;) {
		if (at + frame > file.length || chunks.length > mostChunks) return undefined;
		const length = view.getUint32(at);
		if (at + frame + length > file.length) return undefined;
		const body = file.subarray(at + 4, at + 8 + length);
		if (view.getUint32(at + 8 + length) !== crc32(body)) return undefined;
		const type = String.fromCharCode(...body.subarray(0, 4));
		chunks.push({ type, data: body.subarray(4) });
		at += frame + length;
		if (type === 'IEND') return chunks;
	}
	return undefined;
}

/** A PNG of these chunks. */
export function writeChunks(chunks: readonly Chunk[]): Uint8Array<ArrayBuffer> {
	const size = chunks.reduce((sum, { data }) => sum + data.length + frame, signature.length);
	const file = new Uint8Array(size);
	file.set(signature);
	let at = signature.length;
	for (const chunk of chunks) {
		file.set(writeChunk(chunk), at);
		at += chunk.data.length + frame;
	}
	return file;
}

/** One chunk with its length and checksum. */
export function writeChunk({ type, data }: Chunk): Uint8Array<ArrayBuffer> {
	const bytes = new Uint8Array(data.length + frame);
	const view = new DataView(bytes.buffer);
	view.setUint32(0, data.length);
	for (let index = 0; index < 4; index++) bytes[4 + index] = type.charCodeAt(index);
	bytes.set(data, 8);
	view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
	return bytes;
}

/** The chunks with some more before the picture itself, where every reader looks for them. */
export function insertChunks(chunks: readonly Chunk[], more: readonly Chunk[]): readonly Chunk[] {
	const at = chunks.findIndex(({ type }) => type === 'IDAT');
	return [...chunks.slice(0, at), ...more, ...chunks.slice(at)];
}

const table = Uint32Array.from({ length: 256 }, (_, index) => {
	let value = index;
	for (let bit = 0; bit < 8; bit++) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
	return value >>> 0;
});

/** The checksum of ISO 3309, as annex D of the PNG specification has it. */
export function crc32(bytes: Uint8Array): number {
	let sum = 0xffffffff;
	for (const byte of bytes) sum = table[(sum ^ byte) & 0xff]! ^ (sum >>> 8);
	return (sum ^ 0xffffffff) >>> 0;
}
