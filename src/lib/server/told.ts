import { buildSourceAccounts, shortWorks, type SourceAccount } from '#lib/core/dataset/source-account.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { tellAll, type Told } from '#lib/core/dataset/told.ts';
import type { Language } from '#lib/core/text/text.ts';
import { caseFile } from './dataset.ts';

/** All statements of the case in a language, and what is found from them. */
export interface ToldCase {
	readonly dataset: Dataset<string>;
	readonly version: string;
	readonly told: readonly Told[];
	readonly byId: ReadonlyMap<string, Told>;
	readonly accountOf: (source: string) => SourceAccount;
	/** What sources are called in a line. */
	readonly works: ReadonlyMap<string, string>;
}

const built = new Map<Language, ToldCase>();

/** Makes it once a language: pages ask for it thousands of times. */
export function toldOf(language: Language): ToldCase {
	const known = built.get(language);
	if (known) return known;
	const { dataset } = caseFile(language);
	const told = tellAll(dataset, language);
	const made: ToldCase = {
		...{ dataset, told, version: dataset.meta.version },
		byId: new Map(told.map((each) => [each.id, each])),
		accountOf: buildSourceAccounts(dataset, told, language),
		works: shortWorks(dataset.sources)
	};
	built.set(language, made);
	return made;
}

/** What the sources of some statements are called. */
export function worksOf(language: Language, told: readonly Told[]): ReadonlyMap<string, string> {
	const { works } = toldOf(language);
	const cited = told.flatMap(({ citations }) => citations.map(({ source }) => source));
	return new Map(cited.map((id) => [id, works.get(id)!]));
}
