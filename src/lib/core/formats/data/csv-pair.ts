import { dataFileMessages as words } from '../../text/data-file-messages.ts';
import { formatCaption } from '../caption-lines.ts';
import { writeCsv, type Grid } from '../csv.ts';
import { formatWork } from '../../dataset/cite.ts';
import { buildEdgeFields } from './edge-fields.ts';
import { textField, type Field } from './field.ts';
import { composeInView, type EdgeInView, type NodeInView } from './in-view.ts';
import { buildNodeFields } from './node-fields.ts';
import { placeFields } from './place-fields.ts';
import { sourcesInView } from './sources-in-view.ts';
import type { Taken } from './taken.ts';
import { zipFiles } from './zip.ts';

/** Nodes and edges as two tables that join by id, the works behind them as a third, and what they are as a text. */
export function writeCsvPair(taken: Taken): Uint8Array<ArrayBuffer> {
	const inView = composeInView(taken);
	const { language, caption } = taken.snapshot;
	const nodeFields: Field<NodeInView>[] = [
		textField('id', ({ entity }) => entity.id),
		...buildNodeFields(inView, language),
		...placeFields
	];
	const edgeFields: Field<EdgeInView>[] = [
		textField('id', ({ claim }) => claim.id),
		textField('source', ({ claim }) => claim.subject),
		textField('target', ({ claim }) => claim.object),
		...buildEdgeFields(inView)
	];
	const sources = sourcesInView(inView).map((source) => [source.id, formatWork(source), source.URL ?? '']);
	const files = {
		'nodes.csv': writeCsv(composeGrid(nodeFields, inView.nodes), []),
		'edges.csv': writeCsv(composeGrid(edgeFields, inView.edges), []),
		'sources.csv': writeCsv({ header: ['id', 'work', 'url'], rows: sources }, []),
		'readme.txt': [
			...formatCaption(taken.snapshot),
			'',
			...words.tablesReadme[language].split('\n'),
			''
		].join('\n')
	};
	return zipFiles(files, caption.date);
}

function composeGrid<R>(fields: readonly Field<R>[], records: readonly R[]): Grid {
	const cell = (value: string | number | boolean | undefined) =>
		typeof value === 'number' ? value : String(value ?? '');
	return {
		header: fields.map(({ id }) => id),
		rows: records.map((record) => fields.map(({ of }) => cell(of(record))))
	};
}
