import type { Camera } from './camera.ts';

/** A finger or a mouse that moved less was not dragged. */
const still = 6;

/** Dragging, pinching, the wheel and the keys of the graph; a click is told with its place on the screen. */
export function listenToGraph(
	graph: HTMLElement,
	camera: Camera,
	onclick: (event: PointerEvent) => void
): void {
	const pointers = new Map<string, PointerEvent>();
	let travelled = 0;
	graph.addEventListener('pointerdown', (event) => {
		if (event.button !== 0) return;
		pointers.set(String(event.pointerId), event);
		if (pointers.size === 1) travelled = 0;
		graph.setPointerCapture(event.pointerId);
	});
	graph.addEventListener('pointermove', (event) => {
		const before = pointers.get(String(event.pointerId));
		if (!before) return;
		travelled += Math.hypot(event.clientX - before.clientX, event.clientY - before.clientY);
		if (travelled < still) return;
		const share = 1 / pointers.size;
		camera.pan((event.clientX - before.clientX) * share, (event.clientY - before.clientY) * share);
		const other = [...pointers.values()].find(({ pointerId }) => pointerId !== event.pointerId);
		if (other) pinch(camera, before, event, other);
		pointers.set(String(event.pointerId), event);
	});
	const end = (event: PointerEvent) => {
		if (!pointers.delete(String(event.pointerId))) return;
		if (event.type === 'pointerup' && pointers.size === 0 && travelled < still) onclick(event);
	};
	graph.addEventListener('pointerup', end);
	graph.addEventListener('pointercancel', end);
	graph.addEventListener(
		'wheel',
		(event) => {
			// When all is shown already, the wheel goes on down the page.
			if (camera.isWhole && event.deltaY > 0) return;
			event.preventDefault();
			const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 33 : 1;
			camera.enlarge(Math.exp(-event.deltaY * lines * 0.0018), camera.pointAt(event.clientX, event.clientY));
		},
		{ passive: false }
	);
	graph.addEventListener('keydown', (event) => {
		const act = keys(camera)[event.key];
		if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
		event.preventDefault();
		act();
	});
}

function pinch(camera: Camera, before: PointerEvent, now: PointerEvent, other: PointerEvent): void {
	const gap = (one: PointerEvent) => Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY);
	const [x, y] = [(now.clientX + other.clientX) / 2, (now.clientY + other.clientY) / 2];
	if (gap(before) > 0) camera.enlarge(gap(now) / gap(before), camera.pointAt(x, y));
}

/** By how many pixels an arrow moves, and how many times a sign enlarges. */
const step = 70;
const enlarging = 1.4;

function keys(camera: Camera): Readonly<Record<string, (() => void) | undefined>> {
	const larger = () => camera.enlarge(enlarging);
	const smaller = () => camera.enlarge(1 / enlarging);
	return {
		...{ '+': larger, '=': larger, '-': smaller, '−': smaller, '0': () => camera.fit() },
		ArrowLeft: () => camera.pan(step, 0),
		ArrowRight: () => camera.pan(-step, 0),
		ArrowUp: () => camera.pan(0, step),
		ArrowDown: () => camera.pan(0, -step)
	};
}

/** What a button over the graph does. */
export function zoomBy(camera: Camera, act: string): void {
	keys(camera)[{ in: '+', out: '-', fit: '0' }[act] ?? '']?.();
}
