import { formatDate } from '../../dataset/date-words.ts';
import { medianSurvival } from '../../statistics/kaplan-meier.ts';
import { outcomeNotes as notes } from '../../text/outcome-notes.ts';
import { fill, type Language } from '../../text/text.ts';
import { formatDay } from '../../view/time-text.ts';
import type { CourseChart, CourseGroup } from './course.ts';
import type { Said } from './describe.ts';
import { nameIn } from './say-shares.ts';
import type { SurvivalChart, SurvivalGroup } from './survival.ts';

export function sayCourse({ years, groups, blows }: CourseChart, language: Language): Said {
	if (years.length === 0) return { warnings: [notes.undated[language]], rules: [] };
	const name = nameIn(groups, language);
	const missing = ({ elsewhere }: CourseGroup) =>
		blows
			.filter(({ id }) => elsewhere[id]!.length > 0)
			.map(({ id, label }) => `${label} ${elsewhere[id]!.length}`)
			.join(', ');
	const elsewhere = groups
		.filter((group) => missing(group) !== '')
		.map((group) => fill(notes.elsewhere[language], { group: name(group), list: missing(group) }));
	return {
		warnings: elsewhere,
		rules: [notes.life[language], notes.party[language], notes.blows[language]]
	};
}

export function saySurvival({ start, groups }: SurvivalChart, language: Language): Said {
	if (start === undefined) return { warnings: [notes.undated[language]], rules: [] };
	const name = nameIn(groups, language);
	return {
		warnings: [
			...groups.map((group) => sayFollowed(group, name(group), language)),
			...groups
				.filter(({ steps }) => steps.length > 0)
				.map((group) => sayMedian(group, name(group), language)),
			notes.late[language]
		],
		rules: [
			fill(notes.start[language], { year: start }),
			fill(notes.survival[language], { method: 'Kaplan-Meier' }),
			...groups
				.filter(({ wide }) => wide.length > 0)
				.map((group) => fill(notes.wide[language], { group: name(group), count: group.wide.length }))
		]
	};
}

function sayFollowed(
	{ followed, leftOut, members }: SurvivalGroup,
	group: string,
	language: Language
): string {
	return fill(notes.followed[language], {
		...{ group, n: members.length, followed: followed.length },
		died: followed.filter(({ died }) => died).length,
		...{ dead: leftOut.dead.length, unseen: leftOut.unseen.length, unborn: leftOut.unborn.length }
	});
}

function sayMedian({ steps }: SurvivalGroup, group: string, language: Language): string {
	const day = medianSurvival(steps);
	if (day === undefined) return fill(notes.noMedian[language], { group });
	return fill(notes.median[language], { group, date: formatDate(formatDay(day).slice(0, 4), language) });
}
