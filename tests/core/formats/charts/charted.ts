import { localise } from '#lib/core/dataset/localise.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { buildGraph } from '#lib/core/graph/build.ts';
import { listCohorts, resolveCohorts } from '#lib/core/graph/cohorts/index.ts';
import { buildFacetIndex } from '#lib/core/graph/facets/facet-index.ts';
import { facets } from '#lib/core/graph/facets/index.ts';
import { passWithout } from '#lib/core/graph/facets/select.ts';
import { describeChart } from '#lib/core/scene/charts/describe.ts';
import { composeChart } from '#lib/core/scene/charts/index.ts';
import { readLives } from '#lib/core/scene/charts/life.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import type { Language } from '#lib/core/text/text.ts';
import { choices, type View } from '#lib/core/view/view.ts';
import { viewOf } from '../../../fixtures/small.ts';

const { dataset } = loadDataset('graph-data');
const shipped = {
	tr: localise(dataset, 'tr'),
	en: localise(dataset, 'en'),
	ru: localise(dataset, 'ru')
} as const;

const opened = new WeakMap<Dataset<string>, ReturnType<typeof openNow>>();

/** A dataset is opened once, whatever is asked of it. */
function open(of: Dataset<string>, language: Language) {
	const made = opened.get(of) ?? openNow(of, language);
	opened.set(of, made);
	return made;
}

function openNow(of: Dataset<string>, language: Language) {
	const graph = buildGraph(of);
	const index = buildFacetIndex(graph, facets);
	return { graph, index, lives: readLives(graph, index.times), cohorts: listCohorts(graph, language) };
}

/** A chart of a dataset under a view, as the page makes it, and in words. */
export function chartOf(view: View, language: Language, of: Dataset<string> = shipped[language]) {
	const { graph, index, lives, cohorts } = open(of, language);
	const chart = composeChart(view.chart, {
		...{ graph, index, lives },
		cohorts: resolveCohorts(graph, cohorts, view.groups, language),
		passWithout: (left) => passWithout(index, view, left).entities,
		...{ time: view.time, from: view.from, language }
	});
	return { chart, description: describeChart(chart, view, language) };
}

const letter = 'signed:letter-of-the-22';

/** Views of the shipped case, one or two groups, for every kind of chart. */
export const views: readonly (readonly [string, View])[] = choices.chart.flatMap((chart) =>
	[
		{},
		{ scope: 'context', groups: [letter] },
		{ scope: 'context', groups: [letter, 'rest'] },
		{ scope: 'wider', groups: ['role:chair', 'all'], from: 'faction' },
		{ scope: 'context', groups: ['picked:alexander-shliapnikov'] }
	].map((changes): readonly [string, View] => [
		`${chart} ${JSON.stringify(changes)}`,
		viewOf({ ...(changes as Partial<View>), chart })
	])
);
