import { formatWork } from '../../../dataset/cite.ts';
import { readableAddress } from '../../../dataset/readable-address.ts';
import type { Source } from '../../../dataset/records.ts';
import { hasBit } from '../../../graph/bitset.ts';
import type { FigureContent } from '../part.ts';

/** The works behind what is visible: behind its claims, and behind what is told of its entities and their fates. */
export function sourcesInView({
	graph,
	visible
}: Pick<FigureContent, 'graph' | 'visible'>): readonly Source[] {
	const { claims, attributes, fates, sources } = graph.dataset;
	const isShown = (entity: string) => hasBit(visible.entities, graph.entityIndex.get(entity)!);
	const said = [
		...claims.filter((_, claim) => hasBit(visible.claims, claim)),
		...attributes.filter(({ entity }) => isShown(entity)),
		...fates.filter(({ person }) => isShown(person))
	];
	const cited = new Set(said.flatMap(({ citations }) => citations.map(({ source }) => source)));
	return sources.filter(({ id }) => cited.has(id));
}

/** Their entries in a bibliography, in alphabetical order, whatever sign an entry begins with. */
export function listSources(content: FigureContent): readonly string[] {
	const { language } = content.snapshot;
	const { compare } = new Intl.Collator(language, { numeric: true });
	const key = (entry: string) => entry.replace(/^[^\p{L}\p{N}]+/u, '');
	return sourcesInView(content)
		.map((source) => content.references?.sourceOf(source.id) ?? plainEntry(source))
		.sort((a, b) => compare(key(a), key(b)));
}

function plainEntry(source: Source): string {
	return [formatWork(source), readableAddress(source.URL ?? '')].filter(Boolean).join('. ');
}
