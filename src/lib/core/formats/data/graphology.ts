import { fillOf, tieColour } from '../../scene/ink.ts';
import { writeGraphology } from '../graphology-file.ts';
import { round } from '../svg-element.ts';
import { composeCaption } from './caption-record.ts';
import { composeInView } from './in-view.ts';
import { bestFate } from './node-fields.ts';
import type { Taken } from './taken.ts';

/**
 * graphology's serialised graph of what is in view: made as the file of the whole case is, its nodes with their fates
 * and the label, place, size and colour under which sigma.js draws them, upwards.
 */
export function writeGraphologyInView(taken: Taken): string {
	const { language, palette } = taken.snapshot;
	const { dataset, nodes, edges } = composeInView(taken);
	const file = writeGraphology(dataset, language);
	const drawn = {
		...file,
		attributes: { ...file.attributes, ...composeCaption(taken) },
		nodes: file.nodes.map((node, at) => {
			const { drawn, fates, entity } = nodes[at]!;
			const look = drawn && {
				...{ x: round(drawn.x), y: round(-drawn.y), size: round(drawn.radius) },
				color: fillOf(drawn, palette)
			};
			const more = { label: entity.name[language], fate: bestFate(nodes[at]!), fates, ...look };
			return { ...node, attributes: { ...node.attributes, ...more } };
		}),
		edges: file.edges.map((edge, at) => {
			const { relation, against } = edges[at]!;
			const color = tieColour({ against, emphasis: 'plain' }, palette);
			return { ...edge, attributes: { ...edge.attributes, label: relation.label, color } };
		})
	};
	return JSON.stringify(drawn, undefined, '\t') + '\n';
}
