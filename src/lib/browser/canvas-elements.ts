import type { ElementDefinition } from 'cytoscape';
import { fillOf } from '#lib/core/scene/ink.ts';
import { fateMark } from '#lib/core/scene/fate-marks.ts';
import type { SceneEntity, SceneTie } from '#lib/core/scene/scene.ts';
import { labelSize, letterSize, tieWidth, type Palette } from '#lib/core/scene/theme.ts';

/** An entity of the scene as Cytoscape wants it. */
export function nodeOf(entity: SceneEntity, palette: Palette): ElementDefinition {
	return {
		group: 'nodes',
		data: {
			id: entity.id,
			kind: entity.kind,
			size: 2 * entity.radius,
			fill: fillOf(entity, palette),
			label: entity.label.lines.join('\n'),
			letters: labelSize,
			bold: entity.label.bold,
			drop: entity.label.top - entity.radius,
			ring: entity.ring?.width ?? 0,
			ringDashed: entity.ring?.dashed ?? false,
			contested: entity.contested,
			sign: entity.tint?.letter
				? letterImage(entity.tint.letter, entity.tint.ink)
				: entity.fate && signImage(entity.fate)
		},
		position: { x: entity.x, y: entity.y },
		classes: classOf(entity)
	};
}

/** A tie of the scene as Cytoscape wants it. */
export function edgeOf(tie: SceneTie): ElementDefinition {
	return {
		group: 'edges',
		data: { id: tie.id, source: tie.a, target: tie.b, ...edgeData(tie) },
		classes: classOf(tie)
	};
}

/** What of a tie a view can change. */
export function edgeData(tie: SceneTie) {
	return {
		width: tieWidth(tie.count),
		certainty: tie.certainty,
		arrow: tie.arrow,
		against: tie.against
	};
}

/** The class of what is selected or leads to it; the rest differs in opacity only. */
export function classOf({ emphasis }: Pick<SceneTie, 'emphasis'>): string {
	return emphasis === 'focus' ? 'focus' : '';
}

/** The letter of a class as an image. */
function letterImage(letter: string, ink: string): string {
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80" viewBox="0 0 10 10"><text x="5" y="${5 + 3.5 * letterSize}" ` +
		`text-anchor="middle" font-family="sans-serif" font-weight="600" font-size="${10 * letterSize}" fill="${ink}">${letter}</text></svg>`;
	return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

const images = new Map<string, string>();

/** The sign of a fate as an image; one string per fate, so that Cytoscape draws it once. */
function signImage(fate: string): string {
	const known = images.get(fate);
	if (known) return known;
	const { sign, ink } = fateMark(fate);
	const svg =
		`<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80" viewBox="0 0 10 10"><path d="${sign}" fill="none" ` +
		`stroke="${ink}" stroke-width="1.15" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
	const image = `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
	images.set(fate, image);
	return image;
}
