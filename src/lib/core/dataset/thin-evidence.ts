import { gapMessages as words, statementOfForms, tieForms } from '../text/gap-messages.ts';
import { fill, joinWords, plural, type Language, type PluralForms, type Text } from '../text/text.ts';
import { isDisputed } from './documentation.ts';
import type { Cited, Dataset } from './records.ts';
import { buildWitnesses } from './witness.ts';

/** Says what of an entity rests on one witness, is disputed, was never seen itself or has no date. */
export function describeThinEvidence(
	dataset: Dataset<string>,
	id: string,
	language: Language
): readonly string[] {
	const { claims, attributes, fates, positions, sources } = dataset;
	const ties = claims.filter(({ subject, object }) => subject === id || object === id);
	const facts = attributes.filter(({ entity }) => entity === id);
	const told = fates.filter(({ person }) => person === id);
	const ends = told.filter(({ fate }) => fate !== 'unknown');
	const held = positions.filter(({ holder }) => holder === id);
	const statements: readonly Cited<string>[] = [...ties, ...facts, ...told, ...held];
	const witnessesOf = buildWitnesses(sources);
	const restsOnOne = (records: readonly Cited<string>[]) =>
		new Set(records.flatMap(({ citations }) => witnessesOf(citations))).size === 1;
	const cited = new Set(sources.filter(({ custom }) => custom?.seen === 'cited').map((source) => source.id));
	const undated = count(words.undated, ties, ({ date }) => date === '', tieForms, language);
	if (restsOnOne(statements)) return [words.oneWitness[language], ...undated];
	const thin = (
		[
			[facts.filter(({ attribute }) => attribute === 'birth'), words.ofBirth],
			[facts.filter(({ attribute }) => attribute === 'death'), words.ofDeath],
			[ends, words.ofFate]
		] as const
	)
		.filter(([records]) => restsOnOne(records))
		.map(([, name]) => name[language]);
	return [
		...(thin.length > 0 ? [fill(words.single[language], { facts: joinWords(language, thin, 'and') })] : []),
		...count(words.disputed, statements, isDisputed, statementOfForms, language),
		...count(
			words.unseen,
			statements,
			({ citations }) => citations.every(({ source }) => cited.has(source)),
			statementOfForms,
			language
		),
		...undated
	];
}

/** How many of some records are so, of how many; nothing when none is. */
function count(
	sentence: Text,
	records: readonly Cited<string>[],
	isSo: (record: Cited<string>) => boolean,
	forms: Readonly<Record<Language, PluralForms>>,
	language: Language
): readonly string[] {
	const found = records.filter(isSo).length;
	if (found === 0) return [];
	const all = `${records.length} ${plural(language, records.length, forms[language])}`;
	return [fill(sentence[language], { count: found, all })];
}
