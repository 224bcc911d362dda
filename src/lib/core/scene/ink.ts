import { fateMark } from './fate-marks.ts';
import type { SceneEntity, SceneTie } from './scene.ts';
import { dimmed, type Palette } from './theme.ts';

/** The share of its ink that something keeps; all of it is `undefined`. */
export function inkOf(item: Pick<SceneTie, 'presence' | 'emphasis'>, whenDimmed: number): number | undefined {
	if (item.presence === 'dimmed') return whenDimmed;
	return item.emphasis === 'far' ? dimmed.far : undefined;
}

/** The colour of a tie: the accent when it is selected or leads to what is. */
export function tieColour(tie: Pick<SceneTie, 'against' | 'emphasis'>, palette: Palette): string {
	if (tie.emphasis === 'focus') return palette.accent;
	return tie.against ? palette.against : palette.tie;
}

/** The fill of an entity: its fate's colour, or the neutral one of what has no fate. */
export function fillOf(
	entity: Pick<SceneEntity, 'fate'> & Partial<Pick<SceneEntity, 'tint'>>,
	palette: Palette
): string {
	if (entity.tint) return entity.tint.fill;
	return entity.fate === undefined ? palette.body : fateMark(entity.fate).fill;
}
