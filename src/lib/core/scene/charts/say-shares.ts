import { groupLetters } from '../../text/outcome-messages.ts';
import { outcomeNotes as notes } from '../../text/outcome-notes.ts';
import { fill, type Language } from '../../text/text.ts';
import type { Said } from './describe.ts';
import type { FlowChart } from './flow.ts';
import type { SharesChart } from './shares.ts';

export function sayShares({ facet, groups, shared }: SharesChart, language: Language): Said {
	const several = facet === 'fate' ? notes.severalFates : notes.severalOutcomes;
	const name = nameIn(groups, language);
	return {
		warnings: [
			...groups
				.filter(({ scarce, members }) => scarce && members.length > 0)
				.map((group) => fill(notes.scarce[language], { group: name(group), n: group.members.length })),
			...(shared > 0 ? [fill(notes.shared[language], { count: shared })] : []),
			fill(notes.sample[language], { method: 'Wilson' })
		],
		rules: [
			...groups
				.filter((group) => group.several > 0)
				.map((group) => fill(several[language], { group: name(group), count: group.several })),
			...(groups.length > 1 && shared === 0 ? [fill(notes.difference[language], { method: 'Newcombe' })] : [])
		]
	};
}

export function sayFlow({ groups }: FlowChart, language: Language): Said {
	const name = nameIn(groups, language);
	return {
		warnings: [],
		rules: [
			notes.flow[language],
			...groups
				.filter(({ several }) => several > 0)
				.map((group) => fill(notes.severalBands[language], { group: name(group), count: group.several }))
		]
	};
}

/** What a group is called in a note: by its letter where there are two, else by its title. */
export function nameIn<G extends { readonly title: string }>(
	groups: readonly G[],
	language: Language
): (group: G) => string {
	return (group) => (groups.length > 1 ? groupLetters[language][groups.indexOf(group)]! : group.title);
}
