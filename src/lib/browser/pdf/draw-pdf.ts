import {
	inheritInk,
	numberOf,
	plainInk,
	polygonPath,
	readTransforms,
	type Ink
} from '#lib/core/formats/inherited-ink.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import type { Box } from '#lib/core/scene/scene.ts';
import { faceOf, startOf, type Faces } from '../lettering/faces.ts';
import type { GlyphForms } from './glyph-forms.ts';
import type { PdfTags } from './pdf-tags.ts';

/** What a drawing is put on paper with. */
export interface Press {
	readonly doc: PDFKit.PDFDocument;
	readonly faces: Faces;
	readonly forms: GlyphForms;
	readonly tags: PdfTags;
}

/** What an element stands in. */
interface Above {
	readonly ink: Ink;
	readonly opacity: number;
	readonly link: string | undefined;
}

/** Draws a drawing on the document's page: the same elements that the screen and the SVG file get. */
export function drawPdf(press: Press, element: SvgElement): void {
	// SVG's own limit; PDF's is 10.
	press.doc.miterLimit(4);
	draw(press, element, { ink: plainInk, opacity: 1, link: undefined });
}

function draw(press: Press, element: SvgElement, above: Above): void {
	const { attributes } = element;
	const opacity = above.opacity * Number(attributes.opacity ?? 1);
	const link = element.tag === 'a' ? webAddress(attributes.href) : above.link;
	const here = { ink: inheritInk(attributes, above.ink), opacity, link };
	const steps = readTransforms(attributes);
	const drawer = drawers[element.tag];
	if (!drawer) throw new Error(`cannot print <${element.tag}>`);
	if (steps.length === 0 && opacity === above.opacity) return drawer(press, element, here);
	const { doc } = press;
	doc.save();
	for (const { name, x, y } of steps) doc[name](x, y);
	if (opacity !== above.opacity) doc.opacity(opacity);
	drawer(press, element, here);
	doc.restore();
}

/** Only what leads somewhere from a file that lies by itself. */
function webAddress(href: string | number | undefined): string | undefined {
	return /^https?:\/\//.test(String(href)) ? String(href) : undefined;
}

type Drawer = (press: Press, element: SvgElement, here: Above) => void;

const group: Drawer = (press, { children }, here) => {
	for (const child of children) if (typeof child !== 'string') draw(press, child, here);
};

const nothing: Drawer = () => undefined;

const drawers: Readonly<Record<string, Drawer>> = {
	svg: group,
	g: (press, element, here) => {
		const { class: kind, role } = element.attributes;
		if (kind === 'scene' || role === 'figure') press.tags.figure(() => group(press, element, here));
		else {
			press.tags.part();
			group(press, element, here);
			press.tags.part();
		}
	},
	a: group,
	title: nothing,
	desc: nothing,
	text: (press, element, here) => {
		if (typeof element.children[0] === 'string') write(press, element, here);
		else group(press, element, here);
	},
	tspan: (press, element, here) => write(press, element, here),
	path: (press, { attributes }, { ink }) => shape(press, ink, () => press.doc.path(String(attributes.d))),
	polygon: (press, { attributes }, { ink }) =>
		shape(press, ink, () => press.doc.path(polygonPath(String(attributes.points)))),
	circle: (press, { attributes: { cx, cy, r } }, { ink }) =>
		shape(press, ink, () => press.doc.circle(numberOf(cx), numberOf(cy), numberOf(r))),
	rect: (press, { attributes: { x, y, width, height } }, { ink }) =>
		shape(press, ink, () => press.doc.rect(...boxOf(x, y, width, height)))
};

function boxOf(...values: readonly (string | number | undefined)[]): [number, number, number, number] {
	return values.map(numberOf) as [number, number, number, number];
}

function shape({ doc, tags }: Press, ink: Ink, outline: () => void): void {
	const [filled, stroked] = [shows(ink.fill), shows(ink.stroke) && ink.width > 0];
	if (!filled && !stroked) return;
	tags.decoration(() => {
		if (filled) doc.fillColor(hex(ink.fill));
		if (stroked) setPen(doc, ink);
		outline();
		doc.addContent(filled && stroked ? 'B' : filled ? 'f' : 'S');
	});
}

function write(press: Press, { attributes, children }: SvgElement, { ink, link }: Above): void {
	const text = String(children[0]);
	const { doc, faces, forms, tags } = press;
	const name = faceOf(ink);
	const line = faces[name].setLine(text, ink.size);
	const x = startOf(numberOf(attributes.x), line.width, ink.anchor);
	const y = numberOf(attributes.y);
	if (shows(ink.stroke) && ink.width > 0)
		tags.decoration(() => {
			setPen(doc, ink);
			forms.stroke({ name, font: faces[name].font }, { ...ink, letters: line.letters }, [x, y]);
		});
	if (!shows(ink.fill)) return;
	tags.line(text, { look: `${ink.size} ${name} ${ink.fill}`, link: link !== undefined }, (element) => {
		doc.font(name).fontSize(ink.size).fillColor(hex(ink.fill));
		doc.text(apart(faces[name].spell(text)), x, y, { lineBreak: false, baseline: 'alphabetic' });
		if (link) addLink(doc, { x, y: y - ink.size, width: line.width, height: ink.size * 1.3 }, link, element);
	});
}

/** `element` is the part of the structure that it belongs to. */
function addLink(
	doc: PDFKit.PDFDocument,
	{ x, y, width, height }: Box,
	address: string,
	element: PDFKit.PDFStructureElement | undefined
): void {
	// pdfkit writes a primitive string as a name.
	const said = { Contents: Object(address) as string };
	doc.link(x, y, width, height, address, { ...said, structParent: element } as object);
}

/** An address is broken at these without a space: see `core/formats/break-text.ts`. */
const brokenAddress = /[/?&=#+_-]$|[/?&=#]\S*[.,;]$/;

/** Whoever takes the text out meets the lines end to end: a space keeps words apart. */
function apart(line: string): string {
	return brokenAddress.test(line) ? line : `${line} `;
}

const caps = { butt: 0, round: 1, square: 2 } as const;
const joins = { miter: 0, round: 1, bevel: 2 } as const;

function setPen(doc: PDFKit.PDFDocument, { stroke, width, cap, join, dash }: Ink): void {
	doc.strokeColor(hex(stroke));
	doc.addContent(`${width} w ${caps[cap]} J ${joins[join]} j [${dash.join(' ')}] 0 d`);
}

function shows(colour: string): boolean {
	return colour !== 'none' && colour !== 'transparent';
}

/** pdfkit passes over a colour that it does not know, and what is drawn gets the one before. */
function hex(colour: string): string {
	if (!/^#([\da-f]{3}|[\da-f]{6})$/i.test(colour)) throw new Error(`cannot print the colour ${colour}`);
	return colour;
}
