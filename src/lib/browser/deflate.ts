/** Packs bytes as zlib does, piece by piece, with what the browser itself has for that. */
export async function* deflate(pieces: AsyncIterable<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
	const { writable, readable } = new CompressionStream('deflate');
	const feeding = feed(writable, pieces);
	const reader = readable.getReader();
	for (;;) {
		const { done, value } = await reader.read();
		if (done) break;
		yield value;
	}
	await feeding;
}

/** What goes wrong before the packer goes wrong for whoever reads from it. */
async function feed(
	writable: WritableStream<BufferSource>,
	pieces: AsyncIterable<Uint8Array<ArrayBuffer>>
): Promise<void> {
	const writer = writable.getWriter();
	try {
		for await (const piece of pieces) await writer.write(piece);
		await writer.close();
	} catch (error) {
		await writer.abort(error);
	}
}
