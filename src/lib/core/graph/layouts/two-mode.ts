import { layoutNames } from '../../text/layout-messages.ts';
import { placeBlocks } from './blocks.ts';
import type { Layout } from './layout.ts';

/** People on the left, all else on the right; between them room for the ties, which tell who shares what. */
export const twoModeLayout: Layout = {
	id: 'two-mode',
	label: layoutNames['two-mode'],
	place: (input) => {
		const members = [...input.widths.keys()];
		const sides = [0, 1].map((mode) => members.filter((member) => (input.modes?.[member] ?? 0) === mode));
		return placeBlocks(input, sides, (height) => Math.max(160, height * input.aspect * 0.3));
	}
};
