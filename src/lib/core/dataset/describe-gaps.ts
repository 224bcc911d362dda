import { gapMessages as words } from '../text/gap-messages.ts';
import type { Language, Text } from '../text/text.ts';
import { describeThinEvidence } from './thin-evidence.ts';
import type { Dataset, Entity } from './records.ts';

/** Something that is asked of every entity of a kind: answered by one of these attributes or relations. */
interface Question {
	readonly missing: Text;
	readonly attributes?: readonly string[];
	readonly relations?: readonly string[];
	/** A fate with a date answers when a life ended. */
	readonly datedFate?: boolean;
}

const begun: Question = { missing: words.start, attributes: ['start', 'origin'] };
const held: Question = { missing: words.place, relations: ['took_place_in', 'based_in'] };
const body: readonly Question[] = [
	begun,
	{ missing: words.leaders, relations: ['led', 'chaired', 'founded'] }
];
const meeting: readonly Question[] = [begun, held, { missing: words.votes, relations: ['voted_at'] }];

const questions: Readonly<Record<string, readonly Question[]>> = {
	person: [
		{ missing: words.birth, attributes: ['birth'] },
		{ missing: words.birthplace, attributes: ['birthplace'] },
		{ missing: words.death, attributes: ['death'], datedFate: true }
	],
	...{ congress: meeting, conference: meeting, event: [begun, held] },
	document: [
		{ missing: words.author, relations: ['wrote', 'signed', 'adopted'] },
		{ missing: words.signatories, relations: ['signed', 'wrote', 'adopted'] }
	],
	publication: [{ missing: words.author, relations: ['wrote', 'edited', 'published', 'published_in'] }],
	...{ faction: body, party: body, union: body, committee: body },
	...{ 'state-body': body, international: body, army: body }
};

/** Says in sentences what is not known of an entity, and what rests on thin evidence. Throws for an unknown id. */
export function describeGaps(dataset: Dataset<string>, id: string, language: Language): readonly string[] {
	const entity = dataset.entities.find((each) => each.id === id);
	if (!entity) throw new Error(`unknown entity: ${id}`);
	return [
		...(questions[entity.kind] ?? [])
			.filter((question) => isAsked(dataset, question) && !isAnswered(dataset, entity, question))
			.map(({ missing }) => missing[language]),
		...describeEnd(dataset, entity, language),
		...describeThinEvidence(dataset, id, language)
	];
}

/** A case whose vocabulary does not know of such things is not asked for them. */
function isAsked({ vocabulary }: Dataset<string>, { attributes = [], relations = [] }: Question): boolean {
	return (
		vocabulary.attributes.some((term) => attributes.includes(term.id)) ||
		vocabulary.relations.some((term) => relations.includes(term.id))
	);
}

function isAnswered(dataset: Dataset<string>, { id }: Entity<string>, question: Question): boolean {
	const { attributes = [], relations = [], datedFate = false } = question;
	return (
		dataset.attributes.some(({ entity, attribute }) => entity === id && attributes.includes(attribute)) ||
		dataset.claims.some(
			({ subject, object, relation }) => (subject === id || object === id) && relations.includes(relation)
		) ||
		(datedFate && dataset.fates.some(({ person, date }) => person === id && date !== ''))
	);
}

/** How a life ended, where nothing is told of it, or nothing but that it was in the purges. */
function describeEnd({ fates }: Dataset<string>, { id, kind }: Entity<string>, language: Language): string[] {
	if (kind !== 'person') return [];
	const told = fates.filter(({ person }) => person === id).map(({ fate }) => fate);
	if (told.every((fate) => fate === 'unknown')) return [words.fate[language]];
	return told.every((fate) => fate === 'died-in-purges') ? [words.manner[language]] : [];
}
