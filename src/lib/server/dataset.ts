import { checkDataset } from '#lib/core/dataset/check.ts';
import { checkReleases } from '#lib/core/dataset/checks/releases.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { parseDataset } from '#lib/core/dataset/parse.ts';
import { formatProblem, type Problem } from '#lib/core/dataset/problem.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { parseReleases, type Release } from '#lib/core/dataset/releases.ts';
import type { Tour } from '#lib/core/dataset/tours/tour.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import type { CaseFile } from '#lib/core/scene/case.ts';
import { buildSceneIndex } from '#lib/core/scene/scene-index.ts';
import type { PlaceLists } from '#lib/core/scene/places.ts';
import type { Language } from '#lib/core/text/text.ts';
import { loadTours } from './load-tours.ts';
import { placeEntities } from './places.ts';
import { readDescription, readPackage, readReleases } from './read-package.ts';

/** Reads a data package and says everything that is wrong with it. */
export function loadDataset(folder: string): {
	dataset: Dataset;
	tours: readonly Tour[];
	problems: readonly Problem[];
} {
	const pack = readPackage(folder);
	const parsed = parseDataset(pack);
	const { dataset } = parsed;
	const problems = [...parsed.problems, ...checkDataset(dataset)];
	const { tours, problems: ofTours } = loadTours(pack.tours, dataset, problems.length === 0);
	const told = parseReleases(readReleases(folder));
	const ofReleases = [...told.problems, ...checkReleases(told.releases, dataset.meta.version)];
	return { dataset, tours, problems: [...problems, ...ofTours, ...ofReleases] };
}

/** Where the site's data package lies. Another case's can be built by naming its folder in GRAPH_DATA. */
export const caseFolder = () => process.env.GRAPH_DATA ?? 'graph-data';

let loaded: { dataset: Dataset; tours: readonly Tour[]; places: PlaceLists } | undefined;

/** The site's own data, read and laid out once a build. Throws with all problems when there are any. */
function loadCase() {
	if (loaded) return loaded;
	const { dataset, tours, problems } = loadDataset(caseFolder());
	if (problems.length > 0)
		throw new Error(problems.map((problem) => formatProblem(problem, 'en')).join('\n'));
	const graph = buildGraph(localise(dataset, 'en'));
	const facetIndex = buildFacetIndex(graph, facets);
	const places = placeEntities(dataset, facetIndex, buildSceneIndex(graph, facetIndex));
	loaded = { dataset, tours, places };
	return loaded;
}

/** The case as a page in one language loads it. */
export function caseFile(language: Language): CaseFile {
	const { dataset, places } = loadCase();
	return { dataset: localise(dataset, language), places };
}

/** The whole case, in every language. */
export function wholeCase(): Dataset {
	return loadCase().dataset;
}

/** The versions of the site's data, the newest first. */
export function releasesOfCase(): readonly Release[] {
	return parseReleases(readReleases(caseFolder())).releases;
}

/** The tours through the case. */
export function caseTours(): readonly Tour[] {
	return loadCase().tours;
}

/** What the site's data package says of itself and of its columns. */
export function describeCase(): unknown {
	return readDescription(caseFolder());
}
