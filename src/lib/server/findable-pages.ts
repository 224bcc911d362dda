import { formatShortWork } from '#lib/core/dataset/cite.ts';
import { tiers } from '#lib/core/dataset/records.ts';
import { findMessages as words } from '#lib/core/text/find-messages.ts';
import { messages } from '#lib/core/text/messages.ts';
import { pageMessages } from '#lib/core/text/page-messages.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { tourMessages } from '#lib/core/text/tour-messages.ts';
import type { FindablePage } from '#lib/core/view/findable-page.ts';
import { formatPagePath, type SitePage } from '#lib/core/view/site-page.ts';
import { caseFile, caseTours } from './dataset.ts';

const readable = ['names', 'sources', 'tours', 'data', 'about'] as const;

/** Every page of the site in one language: those to be read, then entities, the closest to the case first, then the rest. */
export function listFindablePages(language: Language): FindablePage[] {
	const { entities, sources, vocabulary } = caseFile(language).dataset;
	const kinds = new Map(vocabulary.kinds.map(({ id, label }) => [id, label]));
	const list = (page: SitePage, name: string, kind: string, also: readonly string[] = []): FindablePage => ({
		...{ path: formatPagePath(language, page), name, kind },
		also: [...also, ...('id' in page ? [page.id.replaceAll('-', ' ')] : [])].join(' ')
	});
	const byTier = tiers.flatMap((tier) => entities.filter((each) => each.tier === tier));
	return [
		list({ kind: 'explorer' }, messages.caseTitle[language], words.graph[language]),
		...readable.map((kind) => list({ kind }, pageMessages[kind][language], words.page[language], [kind])),
		...caseTours().map(({ id, title }) =>
			list({ kind: 'tour', id }, title[language], tourMessages.bar[language])
		),
		...byTier.map(({ id, name, aliases, kind }) => {
			const others = languages.filter((other) => other !== language).map((other) => name[other]);
			return list({ kind: 'entity', id }, name[language], kinds.get(kind) ?? kind, [...others, ...aliases]);
		}),
		...sources.map((source) =>
			list({ kind: 'source', id: source.id }, formatShortWork(source), words.source[language], [source.title])
		),
		...vocabulary.fates.map(({ id, label }) => list({ kind: 'fate', id }, label, words.fate[language])),
		...vocabulary.relations.map(({ id, label }) =>
			list({ kind: 'relation', id }, label, words.relation[language])
		)
	];
}
