import { surround } from '#lib/core/graph/surroundings.ts';
import { withNewcomers } from '#lib/core/scene/newcomers.ts';
import { describeSurroundings } from '#lib/core/view/surround.ts';
import type { Explorer } from '../explorer.svelte.ts';

/** What surroundings need; loaded when a view has some, or a moment before. */
const surrounding = { surround, withNewcomers, describeSurroundings };

export type Surrounding = typeof surrounding;

export function lendSurrounding(explorer: Pick<Explorer, 'surrounding'>): void {
	explorer.surrounding = surrounding;
}
