import type { SceneBridge } from '../scene/bridges.ts';
import type { SceneEntity } from '../scene/scene.ts';
import { bridge as look, dimmed, type Palette } from '../scene/theme.ts';
import { edgePoint } from './outline.ts';
import { round, svg, type SvgElement } from './svg-element.ts';

/** Light dashed lines from each of those that are joined to a dot without a name. */
export function drawBridge(
	bridge: SceneBridge,
	byId: ReadonlyMap<string, SceneEntity>,
	palette: Palette
): SvgElement {
	const [x, y] = [round(bridge.x), round(bridge.y)];
	const lines = bridge.ends.map((end) => {
		const from = edgePoint(byId.get(end)!, bridge);
		return `M${round(from.x)} ${round(from.y)}L${x} ${y}`;
	});
	const colour = bridge.emphasis === 'focus' ? palette.accent : palette.tie;
	const ink = bridge.emphasis === 'far' ? dimmed.far : undefined;
	return svg('g', { class: 'bridge', opacity: ink }, [
		svg('path', {
			...{ d: lines.join(''), fill: 'none', stroke: colour },
			...{ 'stroke-width': look.width, 'stroke-dasharray': look.dash.join(' ') }
		}),
		svg('circle', { cx: x, cy: y, r: look.dot, fill: colour })
	]);
}
