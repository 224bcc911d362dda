import type { Dataset } from '../dataset/records.ts';
import { fullBits } from '../graph/bitset.ts';
import { buildGraph } from '../graph/build.ts';
import { buildModel } from '../graph/model.ts';
import { fileMessages } from '../text/file-messages.ts';
import { fill, type Language } from '../text/text.ts';

/**
 * The whole case as graphology's own serialised graph, which `Graph.from` reads: nodes are entities, edges are claims
 * with their citations, and the graph's attributes say what it is, how to cite it, and what its ids mean.
 */
export function writeGraphology(dataset: Dataset<string>, language: Language) {
	const { meta, entities, claims, sources, vocabulary } = dataset;
	const model = buildModel(buildGraph(dataset), fullBits(entities.length), fullBits(claims.length));
	const { title, version, licence } = meta;
	const cite = fill(fileMessages.cite[language], { title, version, licence });
	model.replaceAttributes({ title, version, licence, language, cite, sources, vocabulary });
	return model.export();
}
