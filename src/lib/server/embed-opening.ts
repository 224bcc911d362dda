import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { composeLegend } from '#lib/core/scene/legend.ts';
import type { Palette } from '#lib/core/scene/theme.ts';
import type { Language } from '#lib/core/text/text.ts';
import { composeOpening } from './opening.ts';

/** The opening view as it is prerendered into the page that stands in pages of others. */
export function composeEmbedOpening(language: Language, palette: Palette, linkTo: (id: string) => string) {
	const { picture, sentence, scene, graph } = composeOpening(language, palette, linkTo);
	const { fates, kinds, certainties } = composeLegend(scene, graph);
	return { picture: openApart(picture), sentence, legend: { fates, kinds, certainties } };
}

/** The same with links that open in a tab of their own: `<base target>` does not hold for those of SVG. */
function openApart({ tag, attributes, children }: SvgElement): SvgElement {
	return {
		tag,
		attributes: tag === 'a' ? { ...attributes, target: '_blank', rel: 'noopener' } : attributes,
		children: children.map((child) => (typeof child === 'string' ? child : openApart(child)))
	};
}
