import type { SceneEntity, Scene, Box } from '../../../scene/scene.ts';
import { labelSize, labelLineHeight, type Palette } from '../../../scene/theme.ts';
import { svg } from '../../svg-element.ts';
export function layOutLabels(i: {
	scene: Scene;
	at: (p: { x: number; y: number }) => { x: number; y: number };
	scale: number;
	size: number;
	frame: Box;
	named: (e: SceneEntity) => boolean;
	palette: Palette;
}) {
	const shown = i.scene.entities.filter(i.named);
	return {
		placed: shown.length,
		unplaced: 0,
		element: svg(
			'g',
			{ 'font-size': i.size },
			shown.map((e) => {
				const p = i.at(e);
				return svg(
					'text',
					{ 'text-anchor': 'middle', fill: i.palette.ink },
					e.label.lines.map((l, n) =>
						svg('tspan', { x: p.x, y: p.y + e.radius * i.scale + i.size * (1 + n * labelLineHeight) }, [l])
					)
				);
			})
		)
	};
}
void labelSize;
