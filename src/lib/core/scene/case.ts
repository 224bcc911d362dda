import { packDataset, unpackDataset, type PackedDataset } from '../dataset/pack.ts';
import type { Dataset } from '../dataset/records.ts';
import { buildGraph, type Graph } from '../graph/build.ts';
import { buildFacetIndex, type FacetIndex } from '../graph/facets/facet-index.ts';
import { facets } from '../graph/facets/index.ts';
import { readPlaces, type PlaceLists, type Places } from './places.ts';
import { buildSceneIndex, type SceneIndex } from './scene-index.ts';

/** The records in one language, and where everything stands. */
export interface CaseFile {
	readonly dataset: Dataset<string>;
	readonly places: PlaceLists;
}

/** The same as it is sent to a page. */
export interface PackedCaseFile {
	readonly dataset: PackedDataset;
	readonly places: PlaceLists;
}

export function packCaseFile({ dataset, places }: CaseFile): PackedCaseFile {
	return { dataset: packDataset(dataset), places };
}

export function unpackCaseFile({ dataset, places }: PackedCaseFile): CaseFile {
	return { dataset: unpackDataset(dataset), places };
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
