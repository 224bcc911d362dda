import { circleLayout } from './circle.ts';
import { columnsLayout } from './columns.ts';
import { forceLayout } from './force.ts';
import { layeredLayout } from './layered.ts';
import type { Layout } from './layout.ts';
import { radialLayout } from './radial.ts';
import { twoModeLayout } from './two-mode.ts';
import { yearLayout } from './year.ts';

/**
 * Every layout that can be asked for, in the order of the menu, which begins with the delivered places (home.ts). A new
 * one is one file and one line here.
 */
export const layouts: readonly Layout[] = [
	forceLayout,
	radialLayout,
	layeredLayout,
	circleLayout,
	columnsLayout,
	yearLayout,
	twoModeLayout
];
