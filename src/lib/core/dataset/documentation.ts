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
