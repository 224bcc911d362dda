import type { Dataset } from '../dataset/records.ts';
import { buildGraph, type Graph } from '../graph/build.ts';
import { buildFacetIndex, type FacetIndex } from '../graph/facets/facet-index.ts';
import { facets } from '../graph/facets/index.ts';
import { readPlaces, type PlaceLists, type Places } from './places.ts';
import { buildSceneIndex, type SceneIndex } from './scene-index.ts';

/** What a page loads: the records in its language, and where everything stands. */
export interface CaseFile {
	readonly dataset: Dataset<string>;
	readonly places: PlaceLists;
}

/** A case opened: the graph with all that is built from it once. */
export interface Case {
	readonly graph: Graph;
	readonly facets: FacetIndex;
	readonly index: SceneIndex;
	readonly places: Places;
}

export function openCase(file: CaseFile): Case {
	const graph = buildGraph(file.dataset);
	const facetIndex = buildFacetIndex(graph, facets);
	return {
		graph,
		facets: facetIndex,
		index: buildSceneIndex(graph, facetIndex),
		places: readPlaces(file.places)
	};
}
