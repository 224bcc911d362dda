import type { Attribute, Cited, Dataset, Entity } from '../../dataset/records.ts';
import { languages } from '../../text/text.ts';
import { agreedDate, type SaidDate } from './agreed-date.ts';
import { linked, type Linked } from './linked.ts';
import type { SiteWords } from './site.ts';

/** What each kind is in schema.org; a kind that the list does not know (another case's) is a thing. */
const types: Readonly<Record<string, string>> = {
	...{ person: 'Person', place: 'Place', document: 'CreativeWork', publication: 'CreativeWork' },
	...{ party: 'PoliticalParty', union: 'WorkersUnion', faction: 'Organization', committee: 'Organization' },
	...{ 'state-body': 'GovernmentOrganization', international: 'Organization', army: 'Organization' },
	...{ congress: 'Event', conference: 'Event', event: 'Event' }
};

export function typeOf(kind: string): string {
	return types[kind] ?? 'Thing';
}

const bodies = new Set(['PoliticalParty', 'WorkersUnion', 'GovernmentOrganization', 'Organization']);

/** A person, body, event, text or place with what is certain of it, and the works that tell of it. */
export function describeEntity(site: SiteWords, entity: Entity<string>): Linked {
	const { language, dataset } = site;
	const name = entity.name[language];
	const others = [...languages.map((each) => entity.name[each]), ...entity.aliases];
	return linked(typeOf(entity.kind), {
		'@id': site.idOf({ kind: 'entity', id: entity.id }),
		url: site.addressOf({ kind: 'entity', id: entity.id }),
		name,
		alternateName: [...new Set(others)].filter((other) => other !== name),
		description: entity.description,
		...detailsOf(site, entity),
		sameAs: entity.url,
		subjectOf: citedFor(dataset, entity.id).map(({ id, title }) => ({
			'@id': site.idOf({ kind: 'source', id }),
			name: title
		}))
	});
}

function detailsOf(site: SiteWords, entity: Entity<string>): Linked {
	const type = typeOf(entity.kind);
	const on = (...attributes: readonly string[]) => agreedDate(saidOf(site.dataset, entity.id, attributes));
	if (type === 'Person') return describeLife(site, entity);
	if (type === 'Event')
		return {
			startDate: on('start', 'origin'),
			endDate: on('end'),
			location: tied(site, entity.id, 'took_place_in', 'object', ['Place'])
		};
	if (type === 'CreativeWork')
		return {
			dateCreated: on('start', 'origin'),
			author: tied(site, entity.id, 'wrote', 'subject', ['Person', ...bodies])
		};
	return bodies.has(type) ? { foundingDate: on('start', 'origin'), dissolutionDate: on('end') } : {};
}

function describeLife({ dataset, ...site }: SiteWords, { id }: Entity<string>): Linked {
	const fates = dataset.fates.filter(({ person }) => person === id);
	const belongs = dataset.vocabulary.relations.filter(
		({ group, outcome }) => group === 'belonging' && outcome === ''
	);
	const belonging = (wanted: boolean) =>
		belongs
			.filter(({ affiliation }) => affiliation === wanted)
			.flatMap((relation) => tied({ dataset, ...site }, id, relation.id, 'object', [...bodies]));
	return {
		birthDate: agreedDate(saidOf(dataset, id, ['birth'])),
		birthPlace: agreedPlace(
			dataset.attributes
				.filter(({ entity, attribute }) => entity === id && attribute === 'birthplace')
				.map((record) => ({ ...record, place: record.value }))
		),
		deathDate: agreedDate([...saidOf(dataset, id, ['death']), ...fates]),
		deathPlace: agreedPlace(fates),
		memberOf: onceEach(belonging(false)),
		affiliation: onceEach(belonging(true))
	};
}

/** A place of which all who name one say the same, and one says it for certain. */
function agreedPlace(said: readonly { place: string; certainty: string }[]): Linked | undefined {
	const named = said.filter(({ place }) => place !== '');
	const [place = '', ...others] = new Set(named.map((each) => each.place));
	const certain = named.some(({ certainty }) => certainty === 'certain');
	return certain && others.length === 0 ? linked('Place', { name: place }) : undefined;
}

function saidOf(dataset: Dataset<string>, id: string, attributes: readonly string[]): readonly SaidDate[] {
	return dataset.attributes.filter(
		(record: Attribute<string>) => record.entity === id && attributes.includes(record.attribute)
	);
}

/** Those at the other end of certain claims of a relation, as far as they are of a type that fits. */
function tied(
	{ dataset, language, idOf }: Pick<SiteWords, 'dataset' | 'language' | 'idOf'>,
	id: string,
	relation: string,
	end: 'subject' | 'object',
	fitting: readonly string[]
): Linked[] {
	const own = end === 'object' ? 'subject' : 'object';
	const others = dataset.claims
		.filter((claim) => claim.relation === relation && claim[own] === id && claim.certainty === 'certain')
		.map((claim) => claim[end]);
	return dataset.entities
		.filter(({ id: other, kind }) => others.includes(other) && fitting.includes(typeOf(kind)))
		.map((other) =>
			linked(typeOf(other.kind), {
				'@id': idOf({ kind: 'entity', id: other.id }),
				name: other.name[language]
			})
		);
}

function onceEach(things: readonly Linked[]): readonly Linked[] {
	return [...new Map(things.map((thing) => [thing['@id'], thing])).values()];
}

/** The works behind whatever is said of an entity. */
function citedFor(dataset: Dataset<string>, id: string) {
	const records: readonly Cited<string>[] = [
		...dataset.claims.filter(({ subject, object }) => subject === id || object === id),
		...dataset.attributes.filter(({ entity }) => entity === id),
		...dataset.fates.filter(({ person }) => person === id),
		...dataset.positions.filter(({ holder }) => holder === id)
	];
	const cited = new Set(records.flatMap(({ citations }) => citations.map(({ source }) => source)));
	return dataset.sources.filter((source) => cited.has(source.id));
}
