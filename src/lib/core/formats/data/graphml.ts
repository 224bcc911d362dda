import { composeCaption } from './caption-record.ts';
import { buildEdgeFields } from './edge-fields.ts';
import { tell, type Field } from './field.ts';
import { composeInView, type NodeInView } from './in-view.ts';
import { buildNodeFields } from './node-fields.ts';
import { placeFields } from './place-fields.ts';
import type { Taken } from './taken.ts';
import { writeXml, xml, type XmlElement } from './xml.ts';

/**
 * GraphML, as NetworkX, igraph and yEd read it: plain, without anybody's extension. All edges are directed, from subject
 * to object, because the first two refuse a mixture; which have no direction of their own is told in a field.
 */
export function writeGraphml(taken: Taken): string {
	const inView = composeInView(taken);
	const caption = composeCaption(taken);
	const nodeFields = [...buildNodeFields(inView, taken.snapshot.language), ...placeFields];
	const edgeFields = buildEdgeFields(inView);
	const nodes = inView.nodes.map((node) =>
		xml('node', { id: node.entity.id }, writeData('n', nodeFields, node))
	);
	const edges = inView.edges.map((edge) => {
		const { id, subject, object } = edge.claim;
		return xml('edge', { id, source: subject, target: object }, writeData('e', edgeFields, edge));
	});
	const told = Object.entries(caption).map(([id, value]) => xml('data', { key: `g_${id}` }, value));
	return writeXml(
		xml('graphml', root, [
			xml('desc', {}, [caption.title, caption.description, caption.citation].join('\n')),
			...declare(
				'graph',
				'g',
				Object.keys(caption).map((id) => ({ id, type: 'string' as const }))
			),
			...declare('node', 'n', nodeFields),
			...declare('edge', 'e', edgeFields),
			xml('graph', { id: 'fateline', edgedefault: 'directed' }, [...told, ...nodes, ...edges])
		])
	);
}

const root = {
	xmlns: 'http://graphml.graphdrawing.org/xmlns',
	'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
	'xsi:schemaLocation':
		'http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd'
};

/** A key has to be unique in the file, also between nodes and edges. */
function declare(
	of: 'graph' | 'node' | 'edge',
	prefix: string,
	fields: readonly Pick<Field<NodeInView>, 'id' | 'type'>[]
): XmlElement[] {
	return fields.map(({ id, type }) =>
		xml('key', { id: `${prefix}_${id}`, for: of, 'attr.name': id, 'attr.type': type })
	);
}

function writeData<R>(prefix: string, fields: readonly Field<R>[], record: R): XmlElement[] {
	return Object.entries(tell(fields, record)).map(([id, value]) =>
		xml('data', { key: `${prefix}_${id}` }, String(value))
	);
}
