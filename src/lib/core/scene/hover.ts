import type { Dataset } from '../dataset/records.ts';
import type { Bitset } from '../graph/bitset.ts';
import { fateFacet, unknownFate } from '../graph/facets/fate.ts';
import { fill, type Language } from '../text/text.ts';
import { walkMessages as words } from '../text/walk-messages.ts';
import type { Wording } from './claim-words.ts';
import { nameOf } from './walk-words.ts';
import type { Ground } from './walk.ts';

/** What lies under the pointer, in a few lines. */
export interface HoverCard {
	readonly title: string;
	readonly lines: readonly string[];
}

/** What a card can be about: an entity, or the tie between two. */
export type Hovered =
	| { readonly type: 'entity'; readonly id: string }
	| { readonly type: 'tie'; readonly a: string; readonly b: string };

/** What cards are made of. */
export interface CardSource {
	readonly dataset: Dataset<string>;
	readonly wording: Wording;
	readonly language: Language;
}

/** So many claims of a tie stand on its card, the rest is counted. */
const most = 4;

/** The card of what is hovered: who that is and what became of it, or the sentence of each claim of the tie. */
export function composeCard(source: CardSource, scene: Ground, passing: Bitset, hovered: Hovered): HoverCard {
	return hovered.type === 'entity'
		? composeEntityCard(source, scene, hovered.id)
		: composeTieCard(source, scene, passing, hovered);
}

function composeEntityCard({ dataset, wording, language }: CardSource, scene: Ground, id: string): HoverCard {
	const drawn = scene.entities.find((entity) => entity.id === id);
	const entity = wording.entity(id);
	const kind = entity?.kind ?? drawn?.kind ?? '';
	const shown = drawn?.presence === 'shown';
	return {
		title: entity?.name[language] ?? (drawn ? nameOf(drawn, wording, language) : id),
		lines: [
			[wording.kind(kind), ...(shown ? [] : [words.filteredOut[language]])].join(' · '),
			...(kind === 'person' ? [composeFates(dataset, id, wording, language)] : []),
			...composeDates(dataset, id, wording, language)
		]
	};
}

/** "Fate: executed, 2 September 1937, disputed; natural death, 1943, disputed": of whom none is told, unknown. */
function composeFates(dataset: Dataset<string>, id: string, wording: Wording, language: Language): string {
	const best = dataset.vocabulary.certainties[0]?.id;
	const told = dataset.fates
		.filter(({ person }) => person === id)
		.map(({ fate, date, certainty }) => {
			const when = date === '' ? [] : [wording.date(date)];
			const doubt = certainty === best ? [] : [wording.certainty(certainty)];
			return [wording.fate(fate), ...when, ...doubt].join(', ');
		});
	return `${fateFacet.label[language]}: ${told.join('; ') || wording.fate(unknownFate)}`;
}

/** The attributes that say when something began and ended, and so many dates of each, the best attested first. */
const dates = ['birth', 'origin', 'start', 'death', 'end'];
const mostDates = 2;

/** "Born: 1885", "Died: 1937; 1943". */
function composeDates(
	{ attributes, vocabulary }: Dataset<string>,
	id: string,
	wording: Wording,
	language: Language
): string[] {
	const sureness = vocabulary.certainties.map((term) => term.id);
	return dates.flatMap((wanted) => {
		const told = attributes
			.filter((each) => each.entity === id && each.attribute === wanted && each.date !== '')
			.toSorted((a, b) => sureness.indexOf(a.certainty) - sureness.indexOf(b.certainty))
			.map(({ date }) => wording.date(date));
		const label = vocabulary.attributes.find((term) => term.id === wanted)?.label;
		const different = [...new Set(told)];
		const count = different.length - mostDates;
		const said = different.slice(0, mostDates);
		if (count > 0) said.push(fill(words.more[language], { count }));
		return said.length > 0 && label ? [`${label}: ${said.join('; ')}`] : [];
	});
}

function composeTieCard(
	{ wording, language }: CardSource,
	{ entities }: Ground,
	passing: Bitset,
	{ a, b }: { readonly a: string; readonly b: string }
): HoverCard {
	const names = [a, b].map((end) => {
		const drawn = entities.find(({ id }) => id === end);
		return drawn ? nameOf(drawn, wording, language) : (wording.entity(end)?.name[language] ?? end);
	});
	const claims = wording.claims(a, b, passing);
	const told = claims
		.slice(0, most)
		.map((claim) => `${claim.ends}: ${[claim.relation, ...claim.facts].join(' · ')}`);
	const count = claims.length - told.length;
	return {
		title: names.join(' — '),
		lines: count > 0 ? [...told, fill(words.more[language], { count })] : told
	};
}
