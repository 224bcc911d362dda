import { bySourceForms, evidenceMessages as words, statementForms } from '../text/evidence-messages.ts';
import { fill, plural, type Language } from '../text/text.ts';
import type { Citation, Cited } from './records.ts';

/** How well something is documented. */
export interface Documentation {
	readonly statements: number;
	/** The different works behind them: see `buildWitnesses`. */
	readonly witnesses: number;
	readonly disputed: number;
}

export function isDisputed({ certainty }: Cited<unknown>): boolean {
	return certainty === 'disputed';
}

export function countDocumentation(
	statements: readonly Cited<unknown>[],
	witnessesOf: (citations: readonly Citation[]) => readonly string[]
): Documentation {
	return {
		statements: statements.length,
		witnesses: new Set(statements.flatMap(({ citations }) => witnessesOf(citations))).size,
		disputed: statements.filter(isDisputed).length
	};
}

/** "14 statements by 6 sources, 2 disputed". */
export function describeDocumentation(counts: Documentation, language: Language): string {
	const { statements, witnesses, disputed } = counts;
	const line = fill(words.documentation[language], {
		statements: `${statements} ${plural(language, statements, statementForms[language])}`,
		witnesses: `${witnesses} ${plural(language, witnesses, bySourceForms[language])}`
	});
	return disputed > 0 ? line + fill(words.disputedOfThem[language], { count: disputed }) : line;
}
