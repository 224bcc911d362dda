import type { SitePage } from '../../view/site-page.ts';
import { messages } from '../../text/messages.ts';
import { pageMessages } from '../../text/page-messages.ts';
import { describeEntity } from './describe-entity.ts';
import { describeSource } from './describe-source.ts';
import { linked, type Linked } from './linked.ts';
import type { SiteWords } from './site.ts';

/** What a page says of itself to programs: the page, what it is about, the site, and the way to it. */
export function describePage(
	site: SiteWords,
	page: SitePage,
	says: { readonly title: string; readonly description: string },
	data?: Linked
): Linked {
	const thing = page.kind === 'data' ? data : describeThing(site, page);
	const address = site.addressOf(page);
	const own = linked('WebPage', {
		...{ '@id': address, url: address, name: says.title, description: says.description },
		inLanguage: site.language,
		isPartOf: { '@id': site.idOf({ kind: 'explorer' }) },
		mainEntity: thing && { '@id': thing['@id'] },
		breadcrumb: page.kind === 'explorer' ? undefined : describeTrail(site, page, says.title)
	});
	return {
		'@context': 'https://schema.org',
		'@graph': [own, ...(thing ? [thing] : []), describeSite(site)]
	};
}

function describeThing(site: SiteWords, page: SitePage): Linked | undefined {
	if (!('id' in page)) return undefined;
	const { entities, sources, vocabulary } = site.dataset;
	const term = (list: readonly { readonly id: string; readonly label: string }[], set: string) => {
		const found = list.find(({ id }) => id === page.id);
		return found && describeTerm(site, page, found.label, set);
	};
	switch (page.kind) {
		case 'entity': {
			const entity = entities.find(({ id }) => id === page.id);
			return entity && describeEntity(site, entity);
		}
		case 'source': {
			const source = sources.find(({ id }) => id === page.id);
			return source && describeSource(site, source);
		}
		case 'relation':
			return term(vocabulary.relations, 'relations');
		case 'fate':
			return term(vocabulary.fates, 'fates');
		default:
			return undefined;
	}
}

/** A word of the case's own vocabulary. */
function describeTerm(
	site: SiteWords,
	page: SitePage & { readonly id: string },
	name: string,
	set: string
): Linked {
	return linked('DefinedTerm', {
		...{ '@id': site.idOf(page), url: site.addressOf(page), name, termCode: page.id },
		inDefinedTermSet: linked('DefinedTermSet', { name: `${site.dataset.meta.name}: ${set}` })
	});
}

function describeSite({ language, dataset, addressOf, idOf }: SiteWords): Linked {
	return linked('WebSite', {
		...{ '@id': idOf({ kind: 'explorer' }), url: addressOf({ kind: 'explorer' }) },
		name: messages.title[language],
		alternateName: dataset.meta.title,
		description: pageMessages.siteDescription[language],
		inLanguage: language
	});
}

const lists = { entity: 'names', source: 'sources', tour: 'tours' } as const;

/** The way to a page from the explorer, which begins it. */
function describeTrail(site: SiteWords, page: SitePage, title: string): Linked {
	const { language, addressOf } = site;
	const list = page.kind in lists ? lists[page.kind as keyof typeof lists] : undefined;
	const steps = [
		{ name: messages.title[language], item: addressOf({ kind: 'explorer' }) },
		...(list ? [{ name: pageMessages[list][language], item: addressOf({ kind: list }) }] : []),
		{ name: title, item: addressOf(page) }
	];
	return {
		'@type': 'BreadcrumbList',
		itemListElement: steps.map((step, at) => ({ '@type': 'ListItem', position: at + 1, ...step }))
	};
}
