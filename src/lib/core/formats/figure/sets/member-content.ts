import { composeLegend } from '../../../scene/legend.ts';
import { formatView } from '../../../view/view.ts';
import type { FigureContent } from '../part.ts';
import type { Member } from './figure-set.ts';

/** What one figure of a set is drawn from: with its own name, filter, legend and address. */
export function memberContent(content: FigureContent, member: Member): FigureContent {
	const { snapshot, figure, graph } = content;
	const { caption } = snapshot;
	const scene = member.scene();
	const query = formatView(member.view);
	const [page = ''] = caption.address.split('?');
	return {
		...content,
		...{ visible: member.visible, time: member.view.time },
		figure: { ...figure, title: `${figure.title.trim() || caption.title} · ${member.label}` },
		snapshot: {
			...snapshot,
			scene,
			caption: {
				...caption,
				...{ sentence: member.sentence(), address: query === '' ? page : `${page}?${query}` }
			},
			legend: composeLegend(scene, graph, snapshot.legend.measure)
		}
	};
}
