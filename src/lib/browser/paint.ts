import {
	inheritInk,
	numberOf,
	plainInk,
	polygonPath,
	readTransforms,
	type Ink
} from '#lib/core/formats/inherited-ink.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';

/** A canvas of the page, or one without a page. */
export type Surface = CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;

/**
 * Paints a drawing on a canvas: the same elements that the page and the SVG file get. The browser could rasterise the
 * SVG itself, but it does so before fonts inside it are ready, and the names are missing.
 */
export function paint(context: Surface, element: SvgElement, above: Ink = plainInk): void {
	const { attributes } = element;
	const ink = inheritInk(attributes, above);
	context.save();
	for (const { name, x, y } of readTransforms(attributes)) context[name](x, y);
	if (attributes.opacity !== undefined) context.globalAlpha *= Number(attributes.opacity);
	const draw = painters[element.tag];
	if (!draw) throw new Error(`cannot paint <${element.tag}>`);
	draw(context, element, ink);
	context.restore();
}

type Painter = (context: Surface, element: SvgElement, ink: Ink) => void;

const group: Painter = (context, { children }, ink) => {
	for (const child of children) if (typeof child !== 'string') paint(context, child, ink);
};

const nothing: Painter = () => undefined;

const painters: Readonly<Record<string, Painter>> = {
	svg: group,
	g: group,
	a: group,
	title: nothing,
	desc: nothing,
	text: (context, element, ink) => {
		const [text] = element.children;
		if (typeof text === 'string') write(context, element, text, ink);
		else group(context, element, ink);
	},
	tspan: (context, element, ink) => write(context, element, String(element.children[0]), ink),
	path: (context, { attributes }, ink) => fillAndStroke(context, new Path2D(String(attributes.d)), ink),
	circle: (context, { attributes }, ink) => {
		const path = new Path2D();
		path.arc(numberOf(attributes.cx), numberOf(attributes.cy), numberOf(attributes.r), 0, 2 * Math.PI);
		fillAndStroke(context, path, ink);
	},
	rect: (context, { attributes }, ink) => {
		const path = new Path2D();
		const [x, y] = [numberOf(attributes.x), numberOf(attributes.y)];
		path.rect(x, y, numberOf(attributes.width), numberOf(attributes.height));
		fillAndStroke(context, path, ink);
	},
	polygon: (context, { attributes }, ink) => {
		fillAndStroke(context, new Path2D(polygonPath(String(attributes.points))), ink);
	}
};

const alignments: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

function setLine(context: Surface, ink: Ink): void {
	context.fillStyle = ink.fill;
	context.strokeStyle = ink.stroke;
	context.lineWidth = ink.width;
	context.lineCap = ink.cap;
	context.lineJoin = ink.join;
	// A canvas has another one than SVG and PDF by itself.
	context.miterLimit = 4;
	context.setLineDash([...ink.dash]);
}

function fillAndStroke(context: Surface, path: Path2D, ink: Ink): void {
	setLine(context, ink);
	if (ink.fill !== 'none') context.fill(path);
	if (ink.stroke !== 'none') context.stroke(path);
}

function write(context: Surface, { attributes }: SvgElement, text: string, ink: Ink): void {
	setLine(context, ink);
	context.font = `${ink.weight} ${ink.size}px ${ink.family}`;
	context.textAlign = alignments[ink.anchor] ?? 'left';
	const [x, y] = [numberOf(attributes.x), numberOf(attributes.y)];
	if (ink.stroke !== 'none') context.strokeText(text, x, y);
	if (ink.fill !== 'none') context.fillText(text, x, y);
}
