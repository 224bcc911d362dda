import { fillOf, tieColour } from '../../scene/ink.ts';
import type { SceneEntity } from '../../scene/scene.ts';
import type { Palette } from '../../scene/theme.ts';
import { round } from '../svg-element.ts';
import type { EdgeInView } from './in-view.ts';
import { xml, type XmlElement } from './xml.ts';

/** GEXF has four shapes for all kinds of entities. */
const shapes: Readonly<Record<string, string>> = {
	person: 'disc',
	...{ committee: 'diamond', union: 'diamond' },
	...{ congress: 'triangle', conference: 'triangle', event: 'triangle' }
};

const lines: Readonly<Record<string, string>> = { probable: 'dashed', disputed: 'dotted' };

/** How a node looks on the screen; its y turned round, because Gephi draws upwards. */
export function nodeLook(drawn: SceneEntity | undefined, palette: Palette): XmlElement[] {
	if (!drawn) return [];
	return [
		xml('viz:color', channels(fillOf(drawn, palette))),
		xml('viz:position', { x: round(drawn.x), y: round(-drawn.y), z: 0 }),
		xml('viz:size', { value: round(drawn.radius) }),
		xml('viz:shape', { value: shapes[drawn.kind] ?? 'square' })
	];
}

/** The colour of what binds or of what is turned against somebody, and dashes by certainty. */
export function edgeLook({ claim, against }: EdgeInView, palette: Palette): XmlElement[] {
	return [
		xml('viz:color', channels(tieColour({ against, emphasis: 'plain' }, palette))),
		xml('viz:shape', { value: lines[claim.certainty] ?? 'solid' })
	];
}

/** `#d55e00` as the numbers of red, green and blue. */
function channels(hex: string): { readonly r: number; readonly g: number; readonly b: number } {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
	return { r, g, b };
}
