import type { SvgElement } from '#lib/core/formats/svg-element.ts';

/** What an element hands down to those in it. */
interface Ink {
	readonly fill: string;
	readonly stroke: string;
	readonly width: number;
	readonly dash: readonly number[];
	readonly cap: CanvasLineCap;
	readonly join: CanvasLineJoin;
	readonly size: number;
	readonly weight: string;
	readonly family: string;
	readonly anchor: string;
}

const plain: Ink = {
	fill: '#000',
	stroke: 'none',
	width: 1,
	dash: [],
	cap: 'butt',
	join: 'miter',
	size: 16,
	weight: '400',
	family: 'serif',
	anchor: 'start'
};

/**
 * Paints a drawing on a canvas: the same elements that the page and the SVG file get. The browser could rasterise the
 * SVG itself, but it does so before fonts inside it are ready, and the names are missing.
 */
export function paint(context: CanvasRenderingContext2D, element: SvgElement, above: Ink = plain): void {
	const { attributes } = element;
	const ink = inkOf(attributes, above);
	context.save();
	for (const [, name, values] of String(attributes.transform ?? '').matchAll(/(\w+)\(([^)]*)\)/g)) {
		const [x = 0, y = name === 'scale' ? x : 0] = values!.split(/[\s,]+/).map(Number);
		if (name === 'translate') context.translate(x, y);
		else if (name === 'scale') context.scale(x, y);
		else throw new Error(`cannot paint the transform ${name}`);
	}
	if (attributes.opacity !== undefined) context.globalAlpha *= Number(attributes.opacity);
	const draw = painters[element.tag];
	if (!draw) throw new Error(`cannot paint <${element.tag}>`);
	draw(context, element, ink);
	context.restore();
}

type Painter = (context: CanvasRenderingContext2D, element: SvgElement, ink: Ink) => void;

const group: Painter = (context, { children }, ink) => {
	for (const child of children) if (typeof child !== 'string') paint(context, child, ink);
};

const nothing: Painter = () => undefined;

const painters: Readonly<Record<string, Painter>> = {
	svg: group,
	g: group,
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
		path.arc(number(attributes.cx), number(attributes.cy), number(attributes.r), 0, 2 * Math.PI);
		fillAndStroke(context, path, ink);
	},
	rect: (context, { attributes }, ink) => {
		const path = new Path2D();
		const [x, y] = [number(attributes.x), number(attributes.y)];
		path.rect(x, y, number(attributes.width), number(attributes.height));
		fillAndStroke(context, path, ink);
	},
	polygon: (context, { attributes }, ink) => {
		const points = String(attributes.points).replace(/(\S+) (\S+)/g, '$1,$2');
		fillAndStroke(context, new Path2D(`M${points.split(' ').join('L')}Z`), ink);
	}
};

/** What is not given is 0, as in SVG. */
function number(value: string | number | undefined): number {
	return Number(value ?? 0);
}

const alignments: Readonly<Record<string, CanvasTextAlign>> = { middle: 'center', end: 'right' };

function inkOf(attributes: SvgElement['attributes'], above: Ink): Ink {
	const dash = attributes['stroke-dasharray'];
	return {
		fill: String(attributes.fill ?? above.fill),
		stroke: String(attributes.stroke ?? above.stroke),
		width: Number(attributes['stroke-width'] ?? above.width),
		dash: dash === undefined ? above.dash : dash === 'none' ? [] : String(dash).split(' ').map(Number),
		cap: (attributes['stroke-linecap'] ?? above.cap) as CanvasLineCap,
		join: (attributes['stroke-linejoin'] ?? above.join) as CanvasLineJoin,
		size: Number(attributes['font-size'] ?? above.size),
		weight: String(attributes['font-weight'] ?? above.weight),
		family: String(attributes['font-family'] ?? above.family),
		anchor: String(attributes['text-anchor'] ?? above.anchor)
	};
}

function setLine(context: CanvasRenderingContext2D, ink: Ink): void {
	context.fillStyle = ink.fill;
	context.strokeStyle = ink.stroke;
	context.lineWidth = ink.width;
	context.lineCap = ink.cap;
	context.lineJoin = ink.join;
	context.setLineDash([...ink.dash]);
}

function fillAndStroke(context: CanvasRenderingContext2D, path: Path2D, ink: Ink): void {
	setLine(context, ink);
	if (ink.fill !== 'none') context.fill(path);
	if (ink.stroke !== 'none') context.stroke(path);
}

function write(context: CanvasRenderingContext2D, { attributes }: SvgElement, text: string, ink: Ink): void {
	setLine(context, ink);
	context.font = `${ink.weight} ${ink.size}px ${ink.family}`;
	context.textAlign = alignments[ink.anchor] ?? 'left';
	const [x, y] = [number(attributes.x), number(attributes.y)];
	if (ink.stroke !== 'none') context.strokeText(text, x, y);
	if (ink.fill !== 'none') context.fillText(text, x, y);
}
