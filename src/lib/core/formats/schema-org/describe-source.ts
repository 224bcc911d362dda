import type { Name, Source } from '../../dataset/records.ts';
import { linked, type Linked } from './linked.ts';
import type { SiteWords } from './site.ts';

/** What each type of CSL is in schema.org; any other is a work. */
const types: Readonly<Record<string, string>> = {
	...{ book: 'Book', chapter: 'Chapter', thesis: 'Thesis', report: 'Report', webpage: 'WebPage' },
	...{ 'article-journal': 'ScholarlyArticle', 'article-newspaper': 'NewsArticle' },
	...{ 'entry-encyclopedia': 'Article', review: 'Article' }
};

export function typeOfSource({ type }: Pick<Source, 'type'>): string {
	return types[type] ?? 'CreativeWork';
}

/** A work that the case rests on. */
export function describeSource(site: SiteWords, source: Source): Linked {
	const [issued] = source.issued?.['date-parts'] ?? [];
	const publisher = source.publisher && linked('Organization', { name: source.publisher });
	const whole = source['container-title'];
	return linked(typeOfSource(source), {
		'@id': site.idOf({ kind: 'source', id: source.id }),
		name: source.title,
		author: (source.author ?? []).map(describeName),
		editor: (source.editor ?? []).map(describeName),
		translator: (source.translator ?? []).map(describeName),
		isPartOf: whole && linked('CreativeWork', { name: whole }),
		publisher,
		datePublished: issued?.map((part, at) => String(part).padStart(at === 0 ? 4 : 2, '0')).join('-'),
		pagination: source.page,
		inLanguage: source.language,
		url: source.URL
	});
}

/** Of a name without parts nobody said whether it is a person's. */
function describeName({ literal, given, family }: Name): Linked {
	if (literal) return { name: literal };
	return linked('Person', {
		name: [given, family].filter(Boolean).join(' '),
		givenName: given,
		familyName: family
	});
}
