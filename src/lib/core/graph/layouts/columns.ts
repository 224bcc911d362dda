import { layoutNames } from '../../text/layout-messages.ts';
import { placeBlocks } from './blocks.ts';
import type { Layout, LayoutInput } from './layout.ts';

/** Room between two groups. */
const gap = 50;

/** Groups side by side, in their order; within a group, everybody as high as those they are tied to. */
export const columnsLayout: Layout = {
	id: 'columns',
	label: layoutNames.columns,
	place: (input) => placeBlocks(input, groupsOf(input), () => gap)
};

/** The members of each group; without groups, everybody is one. */
function groupsOf({ widths, groups }: LayoutInput): readonly (readonly number[])[] {
	const lists = new Map<number, number[]>();
	widths.forEach((_, member) => {
		const group = groups?.[member] ?? 0;
		lists.set(group, [...(lists.get(group) ?? []), member]);
	});
	return [...lists].sort(([a], [b]) => a - b).map(([, members]) => members);
}
