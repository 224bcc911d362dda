import { formatWork } from '../../../dataset/cite.ts';
import { readableAddress } from '../../../dataset/readable-address.ts';
import type { Source } from '../../../dataset/records.ts';
import { restrictDataset } from '../../data/restrict-dataset.ts';
import { sourcesInView } from '../../data/sources-in-view.ts';
import type { FigureContent } from '../part.ts';

/** The works behind what is visible: behind its claims, and behind what is told of its entities and their fates. */
export function sourcesOf({ graph, visible }: Pick<FigureContent, 'graph' | 'visible'>): readonly Source[] {
	return sourcesInView({ dataset: restrictDataset(graph.dataset, visible) });
}

/** Their entries in a bibliography, in alphabetical order, whatever sign an entry begins with. */
export function listSources(content: FigureContent): readonly string[] {
	const { language } = content.snapshot;
	const { compare } = new Intl.Collator(language, { numeric: true });
	const key = (entry: string) => entry.replace(/^[^\p{L}\p{N}]+/u, '');
	return sourcesOf(content)
		.map((source) => content.references?.sourceOf(source.id) ?? plainEntry(source))
		.sort((a, b) => compare(key(a), key(b)));
}

function plainEntry(source: Source): string {
	return [formatWork(source), readableAddress(source.URL ?? '')].filter(Boolean).join('. ');
}
