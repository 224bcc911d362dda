import { benchConnections } from './connections.ts';
import { benchDataFiles } from './data-files.ts';
import { benchLabels } from './labels.ts';
import { benchLayouts } from './layouts.ts';
import { yardstick, type Group } from './measure.ts';
import { benchMaking, benchViews } from './shipped.ts';
import { benchSynthetic } from './synthetic.ts';

/** Everything that is measured in plain Node; run.ts bundles this file, runs it, and reads what it prints. */
const groups: readonly Group[] = [
	{ title: 'Yardstick: a fixed loop over 262,144 words', rows: [yardstick()] },
	{ title: 'The shipped case in plain Node: 12 views in each scope', rows: benchViews() },
	{
		title: '`select` in plain Node: 100,000 entities, 400,000 claims, 7 facets of 10 values',
		rows: benchSynthetic()
	},
	{
		title: 'Metrics and projections of everything in the shipped case, in plain Node',
		rows: benchConnections()
	},
	{ title: 'Opening, laying out and drawing the shipped case in plain Node', rows: benchMaking() },
	{ title: 'Names placed on paper, in plain Node', rows: benchLabels() },
	{ title: 'Everything in the shipped case as data files, in plain Node', rows: await benchDataFiles() },
	...benchLayouts()
];

console.log(JSON.stringify(groups));
