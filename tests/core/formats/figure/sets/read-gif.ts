/** What is in a GIF, read as the GIF89a specification has it, with nothing of the program that wrote it. */
export interface ReadGif {
	readonly width: number;
	readonly height: number;
	/** How often it is repeated; 0 for ever. */
	readonly loops: number | undefined;
	readonly frames: readonly ReadFrame[];
}

export interface ReadFrame {
	/** In hundredths of a second. */
	readonly delay: number;
	readonly transparent: number | undefined;
	readonly size: readonly [number, number];
	/** The picture as it stands after this frame, a colour as #rrggbb per pixel. */
	readonly pixels: readonly string[];
}

export function readGif(bytes: Uint8Array): ReadGif {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const text = (at: number, length: number) => String.fromCharCode(...bytes.subarray(at, at + length));
	if (text(0, 6) !== 'GIF89a') throw new Error('no GIF89a');
	const [width, height, fields] = [view.getUint16(6, true), view.getUint16(8, true), bytes[10]!];
	if ((fields & 0x80) === 0) throw new Error('no global colour table');
	const colours = 2 << (fields & 7);
	const table = Array.from({ length: colours }, (_, nth) => {
		const rgb = bytes.subarray(13 + 3 * nth, 16 + 3 * nth);
		return `#${[...rgb].map((part) => part.toString(16).padStart(2, '0')).join('')}`;
	});
	let at = 13 + 3 * colours;
	let loops: number | undefined;
	let control = { delay: 0, transparent: undefined as number | undefined };
	const frames: ReadFrame[] = [];
	/** The bytes of the sub-blocks that begin here, put together. */
	const blocks = () => {
		const data: number[] = [];
		for (let length = bytes[at++]!; length > 0; length = bytes[at++]!) {
			data.push(...bytes.subarray(at, at + length));
			at += length;
		}
		return data;
	};
	for (;;) {
		const kind = bytes[at++]!;
		if (kind === 0x3b) break;
		if (kind === 0x21) {
			const label = bytes[at++]!;
			const data = blocks();
			if (label === 0xf9)
				control = { delay: data[1]! | (data[2]! << 8), transparent: data[0]! & 1 ? data[3] : undefined };
			if (label === 0xff && String.fromCharCode(...data.slice(0, 11)) === 'NETSCAPE2.0')
				loops = data[12]! | (data[13]! << 8);
		} else if (kind === 0x2c) {
			const size = [view.getUint16(at + 4, true), view.getUint16(at + 6, true)] as const;
			if ((bytes[at + 8]! & 0xc0) !== 0) throw new Error('a table of its own, or interlaced');
			at += 9;
			const least = bytes[at++]!;
			const index = decode(least, blocks());
			if (index.length !== width * height) throw new Error(`${index.length} pixels`);
			const before = frames.at(-1)?.pixels;
			const pixels = index.map((colour, nth) =>
				colour === control.transparent ? before![nth]! : table[colour]!
			);
			frames.push({ ...control, size, pixels });
		} else throw new Error(`block ${kind} at ${at}`);
	}
	if (at !== bytes.length) throw new Error('bytes after the trailer');
	return { width, height, loops, frames };
}

/** Variable-length LZW, appendix F. */
function decode(least: number, data: readonly number[]): number[] {
	const [clear, end] = [1 << least, (1 << least) + 1];
	let codes: (readonly number[])[] = [];
	let [size, before]: [number, readonly number[] | undefined] = [least + 1, undefined];
	const reset = () => {
		codes = Array.from({ length: end + 1 }, (_, nth) => (nth < clear ? [nth] : []));
		[size, before] = [least + 1, undefined];
	};
	reset();
	const out: number[] = [];
	let [bits, held] = [0, 0];
	for (const byte of data) {
		bits |= byte << held;
		held += 8;
		while (held >= size) {
			const code = bits & ((1 << size) - 1);
			bits >>>= size;
			held -= size;
			if (code === end) return out;
			if (code === clear) {
				reset();
				continue;
			}
			const run: readonly number[] = codes[code] ?? [...before!, before![0]!];
			for (const each of run) out.push(each);
			if (before && codes.length < 4096) codes.push([...before, run[0]!]);
			if (codes.length === 1 << size && size < 12) size++;
			before = run;
		}
	}
	throw new Error('no end of data');
}
