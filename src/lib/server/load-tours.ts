import { localise } from '#lib/core/dataset/localise.ts';
import type { Problem } from '#lib/core/dataset/problem.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { checkTour, indexStatements } from '#lib/core/dataset/tours/check-tour.ts';
import { parseTour } from '#lib/core/dataset/tours/parse-tour.ts';
import type { Tour, TourFile } from '#lib/core/dataset/tours/tour.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { checkTourViews } from '#lib/core/view/tour-views.ts';

/** The tours of a data package, with everything that is wrong with them. Their views are checked only in sound data. */
export function loadTours(
	files: readonly TourFile[],
	dataset: Dataset,
	sound: boolean
): { tours: readonly Tour[]; problems: readonly Problem[] } {
	if (files.length === 0) return { tours: [], problems: [] };
	const known = indexStatements(dataset);
	const read = files.map(parseTour);
	const tours = read.map(({ tour }) => tour);
	const graph = sound ? buildGraph(localise(dataset, 'en')) : undefined;
	const index = graph && buildFacetIndex(graph, facets);
	const problems = read.flatMap(({ tour, problems: unclear }) => [
		...unclear,
		...checkTour(tour, dataset, known),
		...(graph && index ? checkTourViews(tour, graph, index) : [])
	]);
	return { tours, problems };
}
