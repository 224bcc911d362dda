import { formatShortWork } from '../../dataset/cite.ts';
import type { Citation, Source } from '../../dataset/records.ts';
import { sayLocator } from '../../dataset/say-locator.ts';
import { messages } from '../../text/messages.ts';
import { fill, type Language } from '../../text/text.ts';

/** Makes citations as short as a cell needs them: "Lind, Işık, The Lathe and the Pen (2007), p. 10". */
export function buildShortCitations(
	sources: readonly Source[],
	language: Language
): (citation: Citation) => string {
	const works = new Map(sources.map((source) => [source.id, formatShortWork(source)]));
	const vias = new Map(
		sources.map(({ id, custom }) => [id, custom?.seen === 'cited' ? works.get(custom.via ?? '') : undefined])
	);
	return ({ source, locator }) => {
		const via = vias.get(source);
		const place = [works.get(source), sayLocator(locator, language)].filter(Boolean).join(', ');
		return via ? `${place} (${fill(messages.via[language], { work: via })})` : place;
	};
}
