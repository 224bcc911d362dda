import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paint } from '#lib/browser/paint.ts';
import { svg, type SvgElement } from '#lib/core/formats/svg-element.ts';

/** What a canvas is told, as one line each; node has no canvas. */
let told: string[] = [];

class Path {
	readonly #line: string;
	readonly parts: string[] = [];
	constructor(line = '') {
		this.#line = line;
	}
	arc(...numbers: number[]): void {
		this.parts.push(`arc ${numbers.slice(0, 3).join(' ')}`);
	}
	rect(...numbers: number[]): void {
		this.parts.push(`rect ${numbers.join(' ')}`);
	}
	toString(): string {
		return [this.#line, ...this.parts].filter((part) => part !== '').join(' ');
	}
}

/** A context that writes down what is drawn, with the properties that matter for it. */
function recorder(): CanvasRenderingContext2D {
	const set: Record<string, unknown> = { globalAlpha: 1 };
	const saved: Record<string, unknown>[] = [];
	const tell = (line: string) => void told.push(line);
	const context: Record<string, unknown> = {
		save: () => saved.push({ ...set }),
		restore: () => Object.assign(set, saved.pop()),
		translate: (x: number, y: number) => tell(`move ${x} ${y}`),
		scale: (x: number, y: number) => tell(`scale ${x} ${y}`),
		setLineDash: (dash: number[]) => (set.dash = dash.join(' ')),
		fill: (path: Path) => tell(`fill ${String(set.fillStyle)}: ${path.toString()}`),
		stroke: (path: Path) =>
			tell(
				`stroke ${String(set.strokeStyle)} ${String(set.lineWidth)} [${String(set.dash)}]: ${path.toString()}`
			),
		fillText: (text: string, x: number, y: number) =>
			tell(`${String(set.textAlign)} ${String(set.font)} at ${x} ${y}: ${text}`),
		strokeText: (text: string) => tell(`halo: ${text}`)
	};
	return new Proxy(context, {
		get: (own, name: string) => own[name] ?? set[name],
		set: (_, name: string, value) => Reflect.set(set, name, value)
	}) as unknown as CanvasRenderingContext2D;
}

function painted(element: SvgElement): string[] {
	told = [];
	paint(recorder(), element);
	return told;
}

beforeEach(() => vi.stubGlobal('Path2D', Path));
afterEach(() => vi.unstubAllGlobals());

test('circles and rectangles are where their attributes say, at 0, 0 without them', () => {
	expect(painted(svg('circle', { cx: 30, cy: -4, r: 2, fill: 'red' }))).toEqual(['fill red: arc 30 -4 2']);
	expect(painted(svg('circle', { cy: 7, r: 2 }))).toEqual(['fill #000: arc 0 7 2']);
	expect(painted(svg('circle', { r: 2 }))).toEqual(['fill #000: arc 0 0 2']);
	expect(painted(svg('rect', { x: 5, y: 6, width: 7, height: 8 }))).toEqual(['fill #000: rect 5 6 7 8']);
	expect(painted(svg('rect', { width: 7, height: 8 }))).toEqual(['fill #000: rect 0 0 7 8']);
});

test.each([
	['start', 'left'],
	['middle', 'center'],
	['end', 'right'],
	[undefined, 'left']
])('a text anchored at its %s is aligned %s', (anchor, align) => {
	const text = svg('text', { x: 10, y: 20, 'font-size': 12, 'text-anchor': anchor }, ['1922']);
	expect(painted(text)).toEqual([`${align} 400 12px serif at 10 20: 1922`]);
});

test('what a group says holds in it, and only there', () => {
	const line = svg('path', { d: 'M0 0L1 1' });
	const group = { stroke: 'blue', fill: 'none', 'stroke-width': 2, 'stroke-dasharray': '2 4' };
	const drawing = svg('g', {}, [
		svg('g', { ...group, transform: 'translate(3 4) scale(2)' }, [
			line,
			svg('path', { d: 'M2 2', 'stroke-dasharray': 'none' })
		]),
		line
	]);
	expect(painted(drawing)).toEqual([
		'move 3 4',
		'scale 2 2',
		'stroke blue 2 [2 4]: M0 0L1 1',
		'stroke blue 2 []: M2 2',
		'fill #000: M0 0L1 1'
	]);
});

test('what it cannot paint it says, instead of painting something else', () => {
	expect(() => painted(svg('ellipse'))).toThrow('cannot paint <ellipse>');
	expect(() => painted(svg('g', { transform: 'rotate(9)' }))).toThrow('cannot paint the transform rotate');
});
