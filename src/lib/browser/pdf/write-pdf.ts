import type { About } from '#lib/core/formats/about.ts';
import type { Picture } from '#lib/core/formats/sheet.ts';
import { pdfStateName } from '#lib/core/formats/state/pdf-state.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import { faceNames, openFaces, type FontFiles } from '../lettering/faces.ts';
import { demandLetters } from '../lettering/missing-letters.ts';
import { drawPdf } from './draw-pdf.ts';
import { GlyphForms } from './glyph-forms.ts';
import { closeDocument, identify, openDocument, pageUnit } from './pdf-document.ts';
import { PdfTags, type Naming } from './pdf-tags.ts';

/**
 * The picture as a PDF of one page of its size: all of it vectors, text as text in fonts that are inside, tagged, saying
 * what it is, with what opens it again attached when there is such. The same order is the same bytes.
 * Throws `LettersMissing`.
 */
export async function writePdf(
	picture: Picture,
	about: About,
	fonts: FontFiles,
	state?: Uint8Array<ArrayBuffer>
): Promise<Uint8Array<ArrayBuffer>> {
	const faces = openFaces(fonts);
	demandLetters(picture.element, faces);
	const doc = openDocument(picture, about);
	for (const name of faceNames) doc.registerFont(name, fonts[name] as Buffer);
	const tags = new PdfTags(doc, nameOf(picture, about));
	const { scale } = pageUnit(picture);
	doc.save().scale(scale);
	drawPdf({ doc, faces, forms: new GlyphForms(doc), tags }, picture.element);
	doc.restore();
	tags.end();
	if (state) attach(doc, state, about);
	identify(doc, JSON.stringify(about) + writeElement(picture.element));
	return closeDocument(doc);
}

/** How a drawing names itself: its title can be another than that of the case. */
function nameOf({ element }: Picture, about: About): Naming {
	const said = (tag: string) =>
		element.children.find((child) => typeof child !== 'string' && child.tag === tag);
	const [title, description] = ['title', 'desc'].map((tag) => {
		const found = said(tag);
		return typeof found === 'object' ? String(found.children[0]) : undefined;
	});
	return { title: title ?? about.title, description: description ?? about.description };
}

function attach(doc: PDFKit.PDFDocument, state: Uint8Array<ArrayBuffer>, { date }: About): void {
	const options = {
		...{ name: pdfStateName, type: 'application/octet-stream', relationship: 'Source' },
		...{ creationDate: new Date(date), modifiedDate: new Date(date) }
	};
	// As it is: it is compressed in itself, and can be found again without knowing how to read a PDF.
	doc.compress = false;
	doc.file(state as unknown as Buffer, options);
	doc.compress = true;
}
