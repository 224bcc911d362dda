import type { Case } from '#lib/core/scene/case.ts';
import type { LifeEntry } from '#lib/core/scene/lifeline/life-entry.ts';
import { composeLifeLine, type LifeLine } from '#lib/core/scene/lifeline/life-line.ts';
import type { Language } from '#lib/core/text/text.ts';
import { parseView, type View } from '#lib/core/view/view.ts';
import { look } from '../../../fixtures/look.ts';
import { openSmall } from '../../../fixtures/small.ts';

/** The life line of a person of a case under a view. */
export function lifeOf(opened: Case, view: View, person: string, language: Language = 'en'): LifeLine {
	const { graph, facets, index: scene } = opened;
	return composeLifeLine({ graph, facets, scene, language }, look(opened, view).visible, person);
}

/** The life line of a person of the small case. */
export function composeSmallLife(
	person: string,
	query = 'scope=context',
	language: Language = 'en'
): LifeLine {
	return lifeOf(openSmall(language), parseView(new URLSearchParams(query)), person, language);
}

/** Every lane as a line: its section, its name, and what is in it, with `!` for what is turned against somebody. */
export function laneLines({ sections }: LifeLine): string[] {
	const write = ({ text, date, certainty, against }: LifeEntry) =>
		`${text}${against ? '!' : ''} (${date}, ${certainty})`;
	return sections.flatMap(({ label, lanes }) =>
		lanes.map((lane) => `${label}: ${lane.label}: ${lane.entries.map(write).join('; ')}`)
	);
}
