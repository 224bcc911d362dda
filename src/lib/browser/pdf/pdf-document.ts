import PDFDocument from 'pdfkit';
import type { About } from '#lib/core/formats/about.ts';
import { pt } from '#lib/core/formats/figure/papers.ts';
import { writeXmp } from '#lib/core/formats/metadata/xmp.ts';
import { crc32 } from '#lib/core/formats/png/chunks.ts';
import type { Picture } from '#lib/core/formats/sheet.ts';

/** What pdfkit has inside and does not tell TypeScript. */
interface Inside {
	readonly _root: { readonly data: Record<string, unknown> };
	_id: Uint8Array;
}

/** Readers take no page that is longer (PDF 1.7, annex C); beyond that the unit of the page grows. */
const longestSide = 14_400;

/** The page's unit in points, and how many of it a pixel of the drawing is. */
export function pageUnit({ width, height }: Picture): { unit: number; scale: number } {
	const unit = Math.max(1, Math.ceil((Math.max(width, height) * pt) / longestSide));
	return { unit, scale: pt / unit };
}

/** An empty document with one page of the picture's size, which says what it is. */
export function openDocument(picture: Picture, about: About): PDFKit.PDFDocument {
	const { unit, scale } = pageUnit(picture);
	const page = { size: [picture.width * scale, picture.height * scale] as [number, number], margin: 0 };
	const doc = new PDFDocument({
		...page,
		...{ userUnit: unit, pdfVersion: '1.7', lang: about.language, tagged: true, displayTitle: true },
		// Without it pdfkit wants Helvetica.
		font: null as unknown as string,
		info: {
			...{ Title: about.title, Author: about.creator, Subject: about.description },
			...{ Keywords: [about.licence, about.version].join(', '), Creator: about.creator },
			CreationDate: new Date(about.date)
		}
	});
	doc.endMetadata = () => addXmp(doc, about);
	return doc;
}

/** pdfkit's own XMP does not escape what stands in it, and knows no licence and no source. */
function addXmp(doc: PDFKit.PDFDocument, about: About): void {
	const packet = doc.ref({ Type: 'Metadata', Subtype: 'XML' });
	packet.compress = false;
	packet.end(new TextEncoder().encode(writeXmp(about)));
	insideOf(doc)._root.data.Metadata = packet;
}

/** Makes the document's id from what it holds: the same content is the same file. */
export function identify(doc: PDFKit.PDFDocument, content: string): void {
	const id = new Uint8Array(16);
	const bytes = new TextEncoder().encode(content);
	for (let part = 0; part < 4; part++) {
		const slice = bytes.subarray(Math.floor((part * bytes.length) / 4));
		new DataView(id.buffer).setUint32(4 * part, crc32(slice));
	}
	insideOf(doc)._id = id;
}

function insideOf(doc: PDFKit.PDFDocument): Inside {
	return doc as unknown as Inside;
}

/** Ends the document and hands over its bytes. */
export function closeDocument(doc: PDFKit.PDFDocument): Promise<Uint8Array<ArrayBuffer>> {
	return new Promise((done, fail) => {
		const pieces: Uint8Array<ArrayBuffer>[] = [];
		doc.on('data', (piece: Uint8Array<ArrayBuffer>) => pieces.push(piece));
		doc.on('error', fail);
		doc.on('end', () => done(join(pieces)));
		doc.end();
	});
}

function join(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
	const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
	let at = 0;
	for (const piece of pieces) {
		whole.set(piece, at);
		at += piece.length;
	}
	return whole;
}
