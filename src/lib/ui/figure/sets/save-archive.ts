import { aboutOf } from '#lib/core/formats/about.ts';
import { drawFigure } from '#lib/core/formats/figure/draw-figure.ts';
import { Archive, entryName, writeCaption } from '#lib/core/formats/figure/sets/archive.ts';
import type { FigureSet } from '#lib/core/formats/figure/sets/figure-set.ts';
import { memberContent } from '#lib/core/formats/figure/sets/member-content.ts';
import type { FileOrder } from '#lib/browser/format.ts';
import type { Studio } from '../studio.svelte.ts';

/** Formats that are compressed by themselves. */
const compressed = new Set(['png', 'jpeg', 'webp', 'pdf']);

/** Makes the file of every figure of a set, one after the other, and puts them into one archive with their caption. */
export async function makeArchive(studio: Studio, set: FigureSet, order: FileOrder): Promise<Blob> {
	const { content, format, frame } = studio;
	const { caption } = content.snapshot;
	const ending = format.id === 'jpeg' ? 'jpg' : format.id;
	const { members } = set;
	const names = members.map((member, at) => entryName(member, at, members.length, ending));
	const archive = new Archive(caption.date);
	for (const [at, member] of members.entries()) {
		order.signal?.throwIfAborted();
		const own = memberContent(content, member);
		const picture = drawFigure(own, frame, set.common.scene);
		const said = { title: own.figure.title, sentence: picture.sentence };
		const file = await format.make({
			...{ ...order, picture },
			about: aboutOf({ ...own.snapshot, caption: { ...own.snapshot.caption, ...said } }),
			state: studio.stateOf(member.view),
			onprogress: (share) => order.onprogress?.((at + share) / members.length)
		});
		archive.add(names[at]!, new Uint8Array(await file.arrayBuffer()), !compressed.has(format.id));
		order.onprogress?.((at + 1) / members.length);
	}
	const text = new TextEncoder().encode(writeCaption(content.snapshot, set, names));
	archive.add('caption.txt', text, true);
	return new Blob([...archive.finish()], { type: 'application/zip' });
}
