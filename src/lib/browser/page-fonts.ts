/** A file of a font, as the page's own rules describe it. */
export interface FontFile {
	readonly family: string;
	readonly weight: string;
	readonly range: string;
	readonly address: string;
}

/** Every file of a font that the page may load: what a worker, which has no style sheets, needs to write as the page does. */
export function pageFonts(): readonly FontFile[] {
	return [...document.styleSheets].flatMap(({ cssRules, href }) =>
		[...cssRules]
			.filter((rule) => rule instanceof CSSFontFaceRule)
			.flatMap(({ style }) => {
				const [, address] = /url\(["']?([^"')]+)/.exec(style.getPropertyValue('src')) ?? [];
				if (!address) return [];
				return {
					family: style.getPropertyValue('font-family').replace(/^["']|["']$/g, ''),
					weight: style.getPropertyValue('font-weight'),
					range: style.getPropertyValue('unicode-range'),
					address: new URL(address, href ?? location.href).href
				};
			})
	);
}
