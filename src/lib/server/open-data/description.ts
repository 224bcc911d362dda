import { languages, type Language, type Text } from '#lib/core/text/text.ts';
import { describeCase, releasesOfCase } from '../dataset.ts';

/** What is read of datapackage.json; whatever is told may be told in each language beside it, `title_tr`. */
export interface Described {
	readonly title?: string;
	readonly description?: string;
	readonly [property: `${'title' | 'description'}_${string}`]: string | undefined;
}

export interface DescribedField extends Described {
	readonly name: string;
	readonly type?: string;
	readonly constraints?: { readonly required?: boolean };
}

export interface DescribedResource extends Described {
	readonly name: string;
	readonly path: string;
	readonly schema?: {
		readonly fields?: readonly DescribedField[];
		readonly foreignKeys?: readonly ForeignKey[];
	};
}

export interface ForeignKey {
	readonly fields: string | readonly string[];
	readonly reference: { readonly resource: string; readonly fields: string | readonly string[] };
}

export interface CaseDescription extends Described {
	readonly created?: string;
	readonly keywords?: readonly string[];
	readonly licenses: readonly { readonly name: string; readonly title?: string; readonly path?: string }[];
	readonly contributors?: readonly { readonly title?: string }[];
	readonly resources?: readonly DescribedResource[];
}

export function caseDescription(): CaseDescription {
	return describeCase() as CaseDescription;
}

/** What is told in each language, else in the one there is; empty when nothing is told. */
export function tell(described: Described, what: 'title' | 'description'): Text {
	const say = (language: Language) => described[`${what}_${language}`] ?? described[what] ?? '';
	return Object.fromEntries(languages.map((language) => [language, say(language)])) as Text;
}

/** Who made the data. */
export function creatorsOfCase(): readonly string[] {
	const named = (caseDescription().contributors ?? []).flatMap(({ title }) => title ?? []);
	return named.length > 0 ? named : [tell(caseDescription(), 'title').en];
}

/** The day of the newest version, else that on which the package was made: files bear it, so that no build differs from another. */
export function dateOfCase(): string {
	return releasesOfCase()[0]?.date ?? caseDescription().created?.slice(0, 10) ?? '1980-01-01';
}
