import { composeCaption } from './caption-record.ts';
import { buildEdgeFields } from './edge-fields.ts';
import { tell } from './field.ts';
import { composeInView } from './in-view.ts';
import { buildNodeFields } from './node-fields.ts';
import { placeFields } from './place-fields.ts';
import type { Taken } from './taken.ts';

/** Cytoscape's own JSON (cyjs): what Cytoscape imports as a network, and `cy.json()` takes as it is. */
export function writeCytoscape(taken: Taken): string {
	const inView = composeInView(taken);
	const caption = composeCaption(taken);
	const nodeFields = buildNodeFields(inView, taken.snapshot.language);
	const edgeFields = buildEdgeFields(inView);
	const nodes = inView.nodes.map((node) => {
		const { id, name } = node.entity;
		const { x, y, radius } = tell(placeFields, node);
		const data = { id, name: name[taken.snapshot.language], ...tell(nodeFields, node), radius };
		return x === undefined ? { data } : { data, position: { x, y } };
	});
	const edges = inView.edges.map((edge) => {
		const { id, subject, object, relation } = edge.claim;
		const ends = { id, source: subject, target: object, interaction: relation };
		return { data: { ...ends, ...tell(edgeFields, edge) } };
	});
	const file = {
		...{ format_version: '1.0', generated_by: 'fateline', target_cytoscapejs_version: '~3.0' },
		// Cytoscape names a network by these two.
		data: { name: caption.title, shared_name: caption.title, ...caption },
		elements: { nodes, edges }
	};
	return JSON.stringify(file, undefined, '\t') + '\n';
}
