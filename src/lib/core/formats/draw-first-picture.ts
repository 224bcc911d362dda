import { chooseLettering } from '../scene/declutter.ts';
import type { Scene } from '../scene/scene.ts';
import { fonts, labelSize, type Palette } from '../scene/theme.ts';
import { drawScene } from './draw-scene.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

/** About the zoom at which a phone shows the whole picture: styles/explorer.css enlarges there the names that then have room. */
const phoneZoom = 0.45;

/** The opening picture as it stands in the page before any script, every name a link. */
export function drawFirstPicture(
	scene: Scene,
	title: string,
	palette: Palette,
	linkTo: (id: string) => string
): SvgElement {
	const { x, y, width, height } = scene.box;
	const major = chooseLettering(scene, phoneZoom).named;
	return svg(
		'svg',
		{
			class: 'first-picture',
			viewBox: [x, y, width, height].map(round).join(' '),
			role: 'group',
			'aria-label': title,
			'font-family': fonts.serif,
			'font-size': labelSize
		},
		[drawScene(scene, { palette, linkTo, major })]
	);
}
