import { readElement } from '#lib/browser/read-element.ts';
import { svg, type SvgElement } from '#lib/core/formats/svg-element.ts';

/** The opening picture. It stands in the page, and so is not sent a second time as data: the program reads it there. */
export class FirstPicture {
	readonly element: SvgElement;

	constructor(element: SvgElement) {
		this.element = element;
	}

	/** The picture of the page that has just arrived; empty where the page came without one. */
	static read(): FirstPicture {
		const drawn = document.querySelector('.first-picture');
		return new FirstPicture(drawn ? readElement(drawn) : svg('svg'));
	}
}
