import { checkDates } from './checks/dates.ts';
import { checkDoubleRows } from './checks/doubles.ts';
import { checkIds } from './checks/ids.ts';
import { checkSources } from './checks/sources.ts';
import { checkTexts } from './checks/texts.ts';
import { checkVocabulary } from './checks/vocabulary.ts';
import { checkWorks } from './checks/works.ts';
import type { Problem } from './problem.ts';
import type { Dataset } from './records.ts';

const checks: readonly ((dataset: Dataset) => Problem[])[] = [
	checkIds,
	checkSources,
	checkWorks,
	checkDates,
	checkTexts,
	checkDoubleRows,
	checkVocabulary
];

/** Everything that is wrong with a dataset, at once; an empty list when it may be shown. */
export function checkDataset(dataset: Dataset): Problem[] {
	return checks.flatMap((check) => check(dataset));
}
