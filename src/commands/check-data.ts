import { loadDataset } from '../lib/server/dataset.ts';
import { formatProblem } from '../lib/core/dataset/problem.ts';

/** `npm run data:check [folder]`: every problem of a data package, one a line; exit code 1 when there is any. */
const folder = process.argv[2] ?? process.env.GRAPH_DATA ?? 'graph-data';
const { dataset, tours, problems } = loadDataset(folder);
for (const problem of problems) console.error(formatProblem(problem, 'en'));
if (problems.length > 0) {
	console.error(`\n${problems.length} problem(s) in ${folder}`);
	process.exitCode = 1;
} else {
	const { entities, claims, fates, attributes, positions, sources } = dataset;
	console.log(
		`${folder}: ${entities.length} entities, ${claims.length} claims, ${fates.length} fates, ` +
			`${attributes.length} attributes, ${positions.length} positions, ${sources.length} sources, ${tours.length} tours: no problem`
	);
}
