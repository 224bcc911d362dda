import { formatDate } from '../../dataset/date-words.ts';
import type { Attribute, Dataset } from '../../dataset/records.ts';
import { composeStar } from '../../scene/star.ts';
import { cardMessages as words } from '../../text/card-messages.ts';
import { fill, languages, plural, type Language } from '../../text/text.ts';
import { sourceForms, tieForms } from '../../text/walk-messages.ts';
import type { CardCase } from './card-case.ts';
import type { Card } from './card.ts';

/** The picture of a person, body, event, text or place; throws for an unknown id. */
export function composeEntityCard({ language, opened, whole }: CardCase, id: string): Card {
	const { dataset, entityIndex } = opened.graph;
	const member = entityIndex.get(id);
	if (member === undefined) throw new Error(`unknown entity: ${id}`);
	const entity = dataset.entities[member]!;
	const title = entity.name[language];
	const kind = dataset.vocabulary.kinds.find((each) => each.id === entity.kind)!.label;
	const ties = opened.index.tieCounts.context[member]!;
	const sources = opened.index.density.witnesses[member]!;
	const fate = fateOf({ language, opened }, id);
	return {
		kind: capital(kind, language),
		title,
		otherNames: [...new Set(languages.map((each) => entity.name[each]))].filter((name) => name !== title),
		facts: datesOf(dataset, id, language),
		...(fate ? { fate } : {}),
		counts: [
			`${ties} ${plural(language, ties, tieForms[language])}`,
			`${sources} ${plural(language, sources, sourceForms[language])}`
		].join(' · '),
		caseTitle: dataset.meta.title,
		scene: composeStar(whole, id)
	};
}

function fateOf({ language, opened }: Pick<CardCase, 'language' | 'opened'>, id: string): Card['fate'] {
	const told = opened.index.fates.get(id);
	if (!told) return undefined;
	const { label } = opened.graph.dataset.vocabulary.fates.find((each) => each.id === told.fate)!;
	const text = fill(words.fate[language], { fate: label });
	return { id: told.fate, words: told.contested ? remark(text, words.disagree[language]) : text };
}

/** Attributes of which a date is the value, each told once. */
const dated = [
	['birth', 'start', 'origin'],
	['death', 'end']
] as const;

/** When it began and ended, as far as sources agree; else that they do not. */
function datesOf(dataset: Dataset<string>, id: string, language: Language): string[] {
	const told = dated.flatMap((attributes) => {
		const attribute = attributes.find((each) => recordsOf(dataset, id, each).length > 0);
		if (!attribute) return [];
		const { label } = dataset.vocabulary.attributes.find((each) => each.id === attribute)!;
		return [{ label, value: sayDate(dataset, recordsOf(dataset, id, attribute), language) }];
	});
	// What began and ended on one day is said once.
	const [first, last] = told;
	const once = first && first.value === last?.value && first.value !== words.disagree[language];
	return (once ? [first] : told).map(({ label, value }) => `${label}: ${value}`);
}

function recordsOf(dataset: Dataset<string>, id: string, attribute: string): readonly Attribute<string>[] {
	return dataset.attributes.filter(
		(record) => record.entity === id && record.attribute === attribute && record.date !== ''
	);
}

/** The one date that is certain, or the only one with how sure it is; of several none is chosen. */
function sayDate(
	dataset: Dataset<string>,
	records: readonly Attribute<string>[],
	language: Language
): string {
	const datesOfThose = (those: typeof records) => [...new Set(those.map(({ date }) => date))];
	const certain = datesOfThose(records.filter(({ certainty }) => certainty === 'certain'));
	if (certain.length === 1) return formatDate(certain[0]!, language);
	const [only, ...others] = datesOfThose(records);
	if (others.length > 0) return words.disagree[language];
	const { certainty } = records[0]!;
	const { label } = dataset.vocabulary.certainties.find(({ id }) => id === certainty)!;
	return remark(formatDate(only!, language), label);
}

/** A word as it begins a line. */
export function capital(text: string, language: Language): string {
	return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

function remark(text: string, remarked: string): string {
	return `${text} (${remarked})`;
}
