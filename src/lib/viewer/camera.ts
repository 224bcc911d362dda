import type { Box } from '#lib/core/scene/scene.ts';
import type { Place } from '#lib/core/view/moved.ts';

/** So many times larger than when all is shown, at most. */
const largest = 12;

/** What part of the picture is on the screen: the drawing's viewBox, moved and scaled. */
export class Camera {
	readonly #drawing: SVGSVGElement;
	readonly #whole: Box;
	readonly #onmove: () => void;
	#centre: Place;
	#scale = 1;

	constructor(drawing: SVGSVGElement, onmove: () => void) {
		this.#drawing = drawing;
		this.#onmove = onmove;
		const [x, y, width, height] = drawing.getAttribute('viewBox')!.split(' ').map(Number);
		this.#whole = { x: x!, y: y!, width: width!, height: height! };
		this.#centre = this.#middle;
	}

	get #middle(): Place {
		const { x, y, width, height } = this.#whole;
		return { x: x + width / 2, y: y + height / 2 };
	}

	/** Pixels to a unit of the picture. */
	get zoom(): number {
		return this.#drawing.getScreenCTM()?.a ?? 1;
	}

	get isWhole(): boolean {
		return this.#scale === 1;
	}

	/** The point of the picture that is at a point of the screen. */
	pointAt(x: number, y: number): Place {
		return new DOMPoint(x, y).matrixTransform(this.#drawing.getScreenCTM()!.inverse());
	}

	fit(): void {
		this.#scale = 1;
		this.#centre = this.#middle;
		this.#show();
	}

	/** Moves what is shown by so many pixels. */
	pan(x: number, y: number): void {
		const { zoom } = this;
		this.#moveTo({ x: this.#centre.x - x / zoom, y: this.#centre.y - y / zoom });
	}

	/** Makes everything so many times larger; what is at the given point stays there. */
	enlarge(factor: number, around: Place = this.#centre): void {
		const scale = Math.min(largest, Math.max(1, this.#scale * factor));
		const share = this.#scale / scale;
		this.#scale = scale;
		this.#moveTo({
			x: around.x + (this.#centre.x - around.x) * share,
			y: around.y + (this.#centre.y - around.y) * share
		});
	}

	/** Brings a point into the picture when it is outside, or all is too small to find it. */
	show(place: Place): void {
		const { width, height } = this.#whole;
		const [across, down] = [width / this.#scale / 2, height / this.#scale / 2];
		if (Math.abs(place.x - this.#centre.x) > across || Math.abs(place.y - this.#centre.y) > down)
			this.#moveTo(place);
	}

	#moveTo({ x, y }: Place): void {
		const { x: left, y: top, width, height } = this.#whole;
		this.#centre =
			this.#scale === 1
				? this.#middle
				: {
						x: Math.min(left + width, Math.max(left, x)),
						y: Math.min(top + height, Math.max(top, y))
					};
		this.#show();
	}

	#show(): void {
		const [width, height] = [this.#whole.width / this.#scale, this.#whole.height / this.#scale];
		const { x, y } = this.#centre;
		this.#drawing.setAttribute('viewBox', [x - width / 2, y - height / 2, width, height].join(' '));
		this.#onmove();
	}
}
