import { readFileSync } from 'node:fs';
import { attributes, claims, entities, fates, positions, type Row } from './facts.ts';

/** What JSON-LD should say, worked out from the tables alone. */
export type Thing = Readonly<Record<string, unknown>>;

interface Work {
	readonly id: string;
	readonly type: string;
	readonly title: string;
	readonly URL?: string;
	readonly author?: readonly {
		readonly literal?: string;
		readonly given?: string;
		readonly family?: string;
	}[];
	readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
}

export const sources = JSON.parse(
	readFileSync(new URL('../../graph-data/sources.json', import.meta.url), 'utf8')
) as readonly Work[];

const types: Readonly<Record<string, string>> = {
	person: 'Person',
	party: 'PoliticalParty',
	union: 'WorkersUnion',
	faction: 'Organization',
	committee: 'Organization',
	'state-body': 'GovernmentOrganization',
	international: 'Organization',
	army: 'Organization',
	congress: 'Event',
	conference: 'Event',
	event: 'Event',
	document: 'CreativeWork',
	publication: 'CreativeWork',
	place: 'Place'
};

const day = 86_400_000;

/** The first and the last moment that a date may mean; `~` and `?` widen a year by two, a month by half a year. */
function spanOf(text: string): [number, number] {
	if (text.includes('/')) {
		const [from, to] = text.split('/').map((end) => (end === '..' ? undefined : spanOf(end)));
		return [from?.[0] ?? -Infinity, to?.[1] ?? Infinity];
	}
	if (/^\d{3}X$/.test(text))
		return [Date.UTC(Number(`${text.slice(0, 3)}0`), 0, 1), Date.UTC(Number(`${text.slice(0, 3)}9`), 11, 31)];
	const [, year, month, date, mark] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?([~?%]?)$/.exec(text) ?? [];
	if (!year) throw new Error(`the test cannot read ${text}`);
	const margin = mark ? (date ? 30 : month ? 182 : 731) * day : 0;
	const first = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(date ?? 1));
	const last = date ? first : Date.UTC(Number(year), month ? Number(month) : 12, 0);
	return [first - margin, last + margin];
}

function agreed(rows: readonly Row[]): string | undefined {
	const dated = rows.filter(({ date }) => date);
	const chosen = dated
		.filter(({ date, certainty }) => certainty === 'certain' && /^\d{4}(-\d\d){0,2}$/.test(date!))
		.map(({ date }) => date!)
		.sort((a, b) => b.length - a.length)[0];
	if (!chosen) return undefined;
	const [first, last] = spanOf(chosen);
	const all = dated.every(({ date }) => spanOf(date!)[0] <= first && last <= spanOf(date!)[1]);
	return all ? chosen : undefined;
}

function place(rows: readonly (string | undefined)[], sure: boolean): string | undefined {
	const named = new Set(rows.filter(Boolean));
	return sure && named.size === 1 ? [...named][0] : undefined;
}

/** What is expected of the thing that an entity's page is about; `undefined` is not to be there. */
export function expectedEntity(id: string, language: string): Thing {
	const entity = entities.find((each) => each.id === id)!;
	const type = types[entity.kind!]!;
	const said = (...wanted: string[]) =>
		agreed(attributes.filter((row) => row.entity === id && wanted.includes(row.attribute!)));
	const names = ['tr', 'en', 'ru'].map((each) => entity[`name_${each}`]!);
	const aliases = entity.aliases!.split('; ').filter(Boolean);
	const name = entity[`name_${language}`]!;
	const cited = [
		...claims.filter(({ subject, object }) => subject === id || object === id),
		...attributes.filter((row) => row.entity === id),
		...fates.filter(({ person }) => person === id),
		...positions.filter(({ holder }) => holder === id)
	].flatMap((row) => row.sources!.split('; ').map((citation) => citation.split(': ')[0]!));
	const end = (relation: readonly string[], other: 'object' | 'subject', fits: RegExp) => {
		const own = other === 'object' ? 'subject' : 'object';
		const ids = claims
			.filter((row) => relation.includes(row.relation!) && row[own] === id && row.certainty === 'certain')
			.map((row) => row[other]!);
		return [...new Set(ids)]
			.map((each) => entities.find((found) => found.id === each)!)
			.filter(({ kind }) => fits.test(types[kind!]!))
			.map((each) => each[`name_${language}`]!)
			.sort();
	};
	const own = { person: type === 'Person', event: type === 'Event', work: type === 'CreativeWork' };
	const body = /Organization|PoliticalParty|WorkersUnion/;
	const births = attributes.filter((row) => row.entity === id && row.attribute === 'birthplace');
	const deaths = fates.filter(({ person, [`place_${language}`]: where }) => person === id && where);
	const isCertain = ({ certainty }: Row) => certainty === 'certain';
	const dead = [
		...attributes.filter((row) => row.entity === id && row.attribute === 'death'),
		...fates.filter(({ person }) => person === id)
	];
	return {
		'@type': type,
		name,
		alternateName: [...new Set([...names, ...aliases])].filter((other) => other !== name).sort(),
		description: entity[`description_${language}`] || undefined,
		sameAs: entity.url || undefined,
		subjectOf: sources
			.filter((source) => cited.includes(source.id))
			.map(({ title }) => title)
			.sort(),
		birthDate: own.person ? said('birth') : undefined,
		deathDate: own.person ? agreed(dead) : undefined,
		birthPlace: place(
			births.map((row) => row[`value_${language}`]),
			births.some(isCertain)
		),
		deathPlace: place(
			deaths.map((row) => row[`place_${language}`]),
			deaths.some(isCertain)
		),
		memberOf: own.person ? end(['member_of'], 'object', body) : [],
		affiliation: own.person ? end(['belonged_to_faction', 'led', 'founded'], 'object', body) : [],
		startDate: own.event ? said('start', 'origin') : undefined,
		endDate: own.event ? said('end') : undefined,
		location: own.event ? end(['took_place_in'], 'object', /Place/) : [],
		dateCreated: own.work ? said('start', 'origin') : undefined,
		author: own.work ? end(['wrote'], 'subject', /Person|Organization|PoliticalParty|WorkersUnion/) : [],
		foundingDate: body.test(type) ? said('start', 'origin') : undefined,
		dissolutionDate: body.test(type) ? said('end') : undefined
	};
}

const many = new Set(['alternateName', 'subjectOf', 'memberOf', 'affiliation', 'location', 'author']);

/** The same fields of a thing as it stands in a page: of things it holds their names, of one or several a sorted list. */
export function foundEntity(thing: Thing): Thing {
	const nameOf = (value: unknown) => (typeof value === 'object' ? (value as { name?: string }).name : value);
	return Object.fromEntries(
		Object.keys(expectedEntity(entities[0]!.id!, 'en')).map((field) => {
			const value = thing[field];
			if (!many.has(field)) return [field, nameOf(value)];
			return [field, value === undefined ? [] : [value].flat().map(nameOf).sort()];
		})
	);
}

const workTypes: Readonly<Record<string, string>> = {
	book: 'Book',
	chapter: 'Chapter',
	thesis: 'Thesis',
	report: 'Report',
	webpage: 'WebPage',
	'article-journal': 'ScholarlyArticle',
	'article-newspaper': 'NewsArticle',
	'entry-encyclopedia': 'Article',
	review: 'Article',
	document: 'CreativeWork'
};

/** What is expected of the work that a source's page is about. */
export function expectedSource({ type, title, URL: url, author = [], issued }: Work): Thing {
	return {
		'@type': workTypes[type],
		name: title,
		url,
		author: author.map(({ literal, given, family }) => literal ?? `${given ?? ''} ${family ?? ''}`.trim()),
		datePublished: issued?.['date-parts']?.[0]?.map((part) => `0${part}`.slice(part > 99 ? 1 : -2)).join('-')
	};
}

/** The same fields as they stand in a page. */
export function foundSource(thing: Thing): Thing {
	const authors = thing.author === undefined ? [] : [thing.author].flat();
	return {
		...Object.fromEntries(['@type', 'name', 'url', 'datePublished'].map((field) => [field, thing[field]])),
		author: authors.map((each) => (each as { name: string }).name)
	};
}
