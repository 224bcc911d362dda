import type { Core } from 'cytoscape';
import { roundCamera, turnTo, type Camera } from '#lib/core/scene/camera.ts';

/** What is on the screen; nothing while the canvas has no size. */
export function readCamera(cy: Core): Camera | undefined {
	// The container may have got another size in this very moment; Cytoscape would learn it only later.
	cy.resize();
	const [width, height, zoom, pan] = [cy.width(), cy.height(), cy.zoom(), cy.pan()];
	if (width <= 0 || height <= 0) return undefined;
	const [x, y] = [(width / 2 - pan.x) / zoom, (height / 2 - pan.y) / zoom];
	return roundCamera({ x, y, zoom, width, height });
}

/** Brings on the screen what a camera has in view, in a window of whatever size. */
export function setCamera(camera: Camera): (cy: Core) => void {
	return (cy) => {
		cy.resize();
		const [width, height] = [cy.width(), cy.height()];
		if (width <= 0 || height <= 0) return;
		const turned = turnTo(camera, width, height);
		const zoom = Math.min(Math.max(turned.zoom, cy.minZoom()), cy.maxZoom());
		// Nobody is to glide to a place from which the viewport would be taken along.
		cy.emit('camera');
		cy.viewport({ zoom, pan: { x: width / 2 - camera.x * zoom, y: height / 2 - camera.y * zoom } });
	};
}

/** Tells when the user takes hold of the picture, by pointer, finger or wheel. Returns what ends it. */
export function listenForGrip(ongrip: () => void): (cy: Core) => () => void {
	return (cy) => {
		const gestures = 'tapstart scrollzoom pinchzoom dragpan';
		cy.on(gestures, ongrip);
		return () => void cy.off(gestures, ongrip);
	};
}
