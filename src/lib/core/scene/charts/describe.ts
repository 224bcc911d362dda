import { everybody, theRest } from '../../graph/cohorts/index.ts';
import { facets } from '../../graph/facets/index.ts';
import { isInForce } from '../../graph/facets/select.ts';
import { groupLetters, outcomeMessages as messages, peopleForms } from '../../text/outcome-messages.ts';
import { outcomeNotes as notes } from '../../text/outcome-notes.ts';
import { fill, joinWords, plural, type Language } from '../../text/text.ts';
import type { View } from '../../view/view.ts';
import type { ChartGroup } from './chart-group.ts';
import { chartKinds, type Chart } from './index.ts';
import { sayCourse, saySurvival } from './say-lives.ts';
import { sayFlow, sayShares } from './say-shares.ts';

/** A chart in words. */
export interface ChartDescription {
	readonly title: string;
	/** Who is counted: a line for each group. */
	readonly groups: readonly string[];
	/** What has to be known before anything is concluded from it. */
	readonly warnings: readonly string[];
	/** How it is counted. */
	readonly rules: readonly string[];
}

export type Said = Pick<ChartDescription, 'warnings' | 'rules'>;

export function describeChart(chart: Chart, view: View, language: Language): ChartDescription {
	const { warnings, rules } = say(chart, language);
	return {
		title: titleOf(view, language),
		groups: chart.groups.map((group, at) => sayGroup(group, at, chart.groups.length, language)),
		warnings: [...sayFilters(view, language), ...warnings],
		rules
	};
}

function say(chart: Chart, language: Language): Said {
	switch (chart.type) {
		case 'shares':
			return sayShares(chart, language);
		case 'course':
			return sayCourse(chart, language);
		case 'survival':
			return saySurvival(chart, language);
		case 'flow':
			return sayFlow(chart, language);
	}
}

function titleOf({ chart, from }: View, language: Language): string {
	if (chart !== 'flow') return messages[`${chart}Title`][language];
	return fill(messages.flowTitle[language], { from: labelOf(from, language) });
}

/** "Signatories: Letter of the 22: 24 people", or how many of them are in view. */
function sayGroup(
	{ id, title, members, whole }: ChartGroup,
	at: number,
	groups: number,
	language: Language
): string {
	const people = `${members.length} ${plural(language, members.length, peopleForms[language])}`;
	const group = groups > 1 ? `${groupLetters[language][at]!} · ${title}` : title;
	const complete = members.length === whole || id === everybody || id === theRest;
	return complete ? `${group}: ${people}` : fill(messages.inView[language], { group, people, whole });
}

/** What the chart leaves open of the filters; and whether people were chosen by the very thing that it tells of lives. */
function sayFilters({ chart, filters, from }: View, language: Language): readonly string[] {
	const inForce = (ids: readonly string[]) =>
		joinWords(
			language,
			ids.filter((id) => isInForce(filters[id])).map((id) => labelOf(id, language)),
			'and'
		);
	const open = inForce(chartKinds[chart].open(from));
	const chosen = chart === 'course' || chart === 'survival' ? inForce(['fate', 'outcome']) : '';
	return [
		...(open ? [fill(notes.leftOpen[language], { facets: open })] : []),
		...(chosen ? [fill(notes.conditioned[language], { facets: chosen })] : [])
	];
}

function labelOf(facetId: string, language: Language): string {
	return facets.find(({ id }) => id === facetId)!.label[language];
}
