import type { Picture } from '#lib/core/formats/sheet.ts';
import { makeSvgDom } from './svg-dom.ts';

/** Of what is printed in the place of the page. */
const name = 'printed-picture';

/**
 * Has a picture printed in the place of the page, on one sheet of its own size, whether by Ctrl+P or by a button that
 * calls `print`. Gives back what ends that.
 */
export function printInstead(picture: () => Picture): () => void {
	let remove: (() => void) | undefined;
	const put = () => {
		remove?.();
		remove = putForPrint(picture());
	};
	const clear = () => {
		remove?.();
		remove = undefined;
	};
	addEventListener('beforeprint', put);
	addEventListener('afterprint', clear);
	return () => {
		removeEventListener('beforeprint', put);
		removeEventListener('afterprint', clear);
		clear();
	};
}

function putForPrint(picture: Picture): () => void {
	const sheet = document.createElement('div');
	sheet.className = name;
	sheet.append(makeSvgDom(picture.element));
	document.body.append(sheet);
	// Made by script, a style sheet is let through by the site's policy, which a style element is not.
	const style = new CSSStyleSheet();
	style.replaceSync(rulesFor(picture));
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, style];
	return () => {
		sheet.remove();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== style);
	};
}

/** A sheet of the picture's size with nothing else on it; a hair lower, or rounding would need a second one. */
function rulesFor({ width, height }: Picture): string {
	return `
		@page { size: ${width}px ${height}px; margin: 0 }
		@media screen { .${name} { display: none } }
		@media print {
			html, body { height: auto; margin: 0; background: none }
			body > :not(.${name}) { display: none !important }
			.${name} { width: ${width}px; height: ${height - 0.5}px; overflow: hidden; print-color-adjust: exact }
			.${name} > svg { display: block; width: ${width}px; height: ${height}px }
		}`;
}
