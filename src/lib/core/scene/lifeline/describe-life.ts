import { formatDate } from '../../dataset/date-words.ts';
import type { Term } from '../../dataset/records.ts';
import { claimForms, lifeMessages as words } from '../../text/life-messages.ts';
import { fill, plural, type Language } from '../../text/text.ts';
import type { LifeEntry } from './life-entry.ts';
import type { LifeLine } from './life-line.ts';

/** Says all of an entry: who is tied to whom and how, when, and how sure it is. */
export function describeEntry(
	entry: LifeEntry,
	certainties: readonly Term<string>[],
	language: Language
): string {
	const certainty = certainties.find(({ id }) => id === entry.certainty)!.label;
	return [entry.said, entry.date || words.noDate[language], certainty].join(', ');
}

/** When the life began and ended, by the best attested source, as far as that is told. */
export function describeSpan({ birth, death }: LifeLine, language: Language): string {
	const told = [
		birth && fill(words.born[language], { date: formatDate(birth.date, language) }),
		death && fill(words.died[language], { date: formatDate(death.date, language) })
	];
	return told.filter((each) => each !== undefined).join(' · ');
}

/** How many claims about the person are shown, of how many there are. */
export function describeCount({ shown, all }: LifeLine, language: Language): string {
	const whole = `${all} ${plural(language, all, claimForms[language])}`;
	return fill(words.count[language], { shown, all: whole });
}
