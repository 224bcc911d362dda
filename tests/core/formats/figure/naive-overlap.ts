import type { LabelBody, Segment, Sides } from '#lib/core/formats/figure/labels/spot.ts';
import type { LabelGround, NamePlaces } from '#lib/core/formats/figure/place-labels.ts';

export interface PlacedBox extends Sides {
	readonly name: number;
	readonly body: number;
	readonly leader: Segment | undefined;
}

/** The boxes of the names that have a place. */
export function boxesOf({ names }: LabelGround, { places }: NamePlaces): PlacedBox[] {
	return places.flatMap((place, name) => {
		if (!place) return [];
		const { body, shapes } = names[name]!;
		const { width, height } = shapes[place.shape]!;
		const { x, y, leader } = place;
		return [{ name, body, leader, left: x, top: y, right: x + width, bottom: y + height }];
	});
}

/** Points of a line, close to each other. */
function pointsOf({ x1, y1, x2, y2 }: Segment) {
	return Array.from({ length: 201 }, (_, at) => ({
		x: x1 + ((x2 - x1) * at) / 200,
		y: y1 + ((y2 - y1) * at) / 200
	}));
}

const isIn = ({ x, y }: { x: number; y: number }, box: Sides) =>
	x > box.left + 1e-6 && x < box.right - 1e-6 && y > box.top + 1e-6 && y < box.bottom - 1e-6;

/** Whether a box covers a body, by the nearest points of its circle and of its box. */
function covers(box: Sides, body: LabelBody): boolean {
	const x = Math.min(Math.max(body.x, box.left), box.right);
	const y = Math.min(Math.max(body.y, box.top), box.bottom);
	const inCircle = Math.hypot(x - body.x, y - body.y) < body.radius - 1e-6;
	const width = Math.min(box.right, body.right) - Math.max(box.left, body.left);
	const height = Math.min(box.bottom, body.bottom) - Math.max(box.top, body.top);
	return inCircle && width > 1e-6 && height > 1e-6;
}

/** Everything that is wrong with places, found by looking at every pair. */
export function faultsIn(ground: LabelGround, placed: NamePlaces): string[] {
	const { bodies, frame } = ground;
	const boxes = boxesOf(ground, placed);
	const faults: string[] = [];
	for (const box of boxes) {
		const inside =
			box.left >= frame.x &&
			box.top >= frame.y &&
			box.right <= frame.x + frame.width &&
			box.bottom <= frame.y + frame.height;
		if (!inside) faults.push(`${box.name} leaves the frame`);
		bodies.forEach((body, at) => {
			if (covers(box, body)) faults.push(`${box.name} covers body ${at}`);
			if (at === box.body || !box.leader) return;
			const met = pointsOf(box.leader).some(
				({ x, y }) => Math.hypot(x - body.x, y - body.y) < body.radius - 1e-6
			);
			if (met) faults.push(`the line of ${box.name} meets body ${at}`);
		});
		for (const other of boxes) {
			if (other === box) continue;
			const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
			const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
			if (other.name > box.name && across > 0 && down > 0) faults.push(`${box.name} lies on ${other.name}`);
			if (box.leader && pointsOf(box.leader).some((point) => isIn(point, other)))
				faults.push(`the line of ${box.name} lies on ${other.name}`);
		}
	}
	return faults;
}
