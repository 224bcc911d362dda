import { formatShortWork } from '#lib/core/dataset/cite.ts';
import type { Dataset, Source } from '#lib/core/dataset/records.ts';
import type { ReferencesFile } from '#lib/core/formats/figure/references.ts';
import { messages } from '#lib/core/text/messages.ts';
import { fill, type Language } from '#lib/core/text/text.ts';
import { citationsOf } from './citations/cite-view.ts';
import { setEntries } from './citations/set-entries.ts';
import type { StyleId } from './citations/styles.ts';
import { workOf } from './citations/works.ts';

/** All sources of a case, and the case itself, set in a style and a language. */
export function setReferences(
	{ meta, sources }: Pick<Dataset<string>, 'meta' | 'sources'>,
	style: StyleId,
	language: Language
): ReferencesFile {
	const set = setEntries(style, language);
	const entries = set(sources.map((source) => ({ id: source.id, ...workOf(source, style) })));
	const viaOf = buildVias(sources, language);
	return {
		citation: citationsOf(meta, { style, language }, set),
		entries: Object.fromEntries(sources.map(({ id }) => [id, entries.get(id)! + viaOf(id)]))
	};
}

/** Says in which other work a source was seen, when it was not read itself. */
function buildVias(sources: readonly Source[], language: Language): (id: string) => string {
	const byId = new Map(sources.map((source) => [source.id, source]));
	return (id) => {
		const { seen, via = '' } = byId.get(id)?.custom ?? {};
		const read = seen === 'cited' ? byId.get(via) : undefined;
		return read ? ` [${fill(messages.via[language], { work: formatShortWork(read) })}]` : '';
	};
}
