import { buildEdgeFields } from './edge-fields.ts';
import { composeCaption, type CaptionRecord } from './caption-record.ts';
import { claimSpells, type Spell } from './claim-days.ts';
import { tell, type Field } from './field.ts';
import { edgeLook, nodeLook } from './gexf-look.ts';
import { composeInView } from './in-view.ts';
import { buildNodeFields } from './node-fields.ts';
import type { Taken } from './taken.ts';
import { writeXml, xml, type XmlElement } from './xml.ts';

/** GEXF 1.3, as Gephi reads it: nodes with colour, size and place, edges with the days between which they may have held. */
export function writeGexf(taken: Taken): string {
	const inView = composeInView(taken);
	const { palette, language } = taken.snapshot;
	// The label of a node or an edge has an attribute of its own.
	const withoutLabel = <R>(fields: readonly Field<R>[]) => fields.filter(({ id }) => id !== 'label');
	const nodeFields = withoutLabel(buildNodeFields(inView, language));
	const edgeFields = withoutLabel(buildEdgeFields(inView));
	const nodes = inView.nodes.map((node) =>
		xml('node', { id: node.entity.id, label: node.entity.name[language] }, [
			...writeValues(nodeFields, node),
			...nodeLook(node.drawn, palette)
		])
	);
	const edges = inView.edges.map((edge) => {
		const { claim, relation } = edge;
		const spells = claimSpells(claim);
		return xml(
			'edge',
			{
				...{ id: claim.id, source: claim.subject, target: claim.object },
				type: relation.directed ? 'directed' : 'undirected',
				// Edges of different kinds between the same two are not taken for one.
				...{ label: relation.label, kind: relation.id },
				...(spells.length === 1 ? spells[0] : {})
			},
			[...writeValues(edgeFields, edge), ...writeSpells(spells), ...edgeLook(edge, palette)]
		);
	});
	const graph = xml(
		'graph',
		{
			defaultedgetype: 'directed',
			idtype: 'string',
			mode: 'dynamic',
			timeformat: 'date',
			timerepresentation: 'interval'
		},
		[
			declare('node', nodeFields),
			declare('edge', edgeFields),
			xml('nodes', { count: nodes.length }, nodes),
			xml('edges', { count: edges.length }, edges)
		]
	);
	return writeXml(xml('gexf', root, [writeMeta(composeCaption(taken)), graph]));
}

const root = {
	xmlns: 'http://gexf.net/1.3',
	'xmlns:viz': 'http://gexf.net/1.3/viz',
	'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
	'xsi:schemaLocation': 'http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd',
	version: '1.3'
};

/** GEXF knows only these three: what else is to be said of the file stands in the description. */
function writeMeta({ creator, title, date, ...rest }: CaptionRecord): XmlElement {
	const { description, source, citation, version, licence, language } = rest;
	return xml('meta', { lastmodifieddate: date }, [
		xml('creator', {}, creator),
		xml('description', {}, [title, description, source, `${version} · ${licence}`, citation].join('\n')),
		xml('keywords', {}, [title, language, licence].join(', '))
	]);
}

function declare<R>(of: 'node' | 'edge', fields: readonly Field<R>[]): XmlElement {
	const attributes = fields.map(({ id, type }) => xml('attribute', { id, title: id, type }));
	return xml('attributes', { class: of }, attributes);
}

function writeValues<R>(fields: readonly Field<R>[], record: R): XmlElement[] {
	const values = Object.entries(tell(fields, record)).map(([id, value]) =>
		xml('attvalue', { for: id, value })
	);
	return [xml('attvalues', {}, values)];
}

/** A claim that may have held in several stretches has one spell for each. */
function writeSpells(spells: readonly Spell[]): XmlElement[] {
	if (spells.length < 2) return [];
	return [
		xml(
			'spells',
			{},
			spells.map((spell) => xml('spell', { ...spell }))
		)
	];
}
