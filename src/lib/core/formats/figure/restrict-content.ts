import { emptyBits, hasBit, setBit } from '../../graph/bitset.ts';
import { composeLegend } from '../../scene/legend.ts';
import { figureMessages as words } from '../../text/figure-messages.ts';
import { clipLine } from '../clip-line.ts';
import { standsIn } from '../draw-scene.ts';
import type { FigureContent } from './part.ts';
import type { Taken } from './restrict-scene.ts';

/** What there is to say of the part that is taken: legend, sources and counts are those of what stands on the sheet. */
export function restrictContent(content: FigureContent, taken: Taken): FigureContent {
	const { snapshot, graph, visible, figure } = content;
	const { language, caption } = snapshot;
	if (figure.scope === 'all') return content;
	const { cut, box, scene } = taken;
	const entities = cut ? scene.entities.filter((entity) => standsIn(box, entity)) : scene.entities;
	const places = new Map(scene.entities.map((entity) => [entity.id, entity]));
	const ties = cut
		? scene.ties.filter(({ a, b }) => clipLine({ from: places.get(a)!, to: places.get(b)! }, box))
		: scene.ties;
	const ids = new Set(entities.map(({ id }) => id));
	const tied = new Set(ties.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
	const own = {
		entities: emptyBits(graph.dataset.entities.length),
		claims: emptyBits(graph.dataset.claims.length)
	};
	graph.dataset.entities.forEach(({ id }, member) => {
		if (ids.has(id) && hasBit(visible.entities, member)) setBit(own.entities, member);
	});
	graph.dataset.claims.forEach(({ subject, object }, claim) => {
		if (tied.has(`${subject} ${object}`) && hasBit(visible.claims, claim)) setBit(own.claims, claim);
	});
	const part = (figure.scope === 'selection' ? words.onlySelection : words.onlyFrame)[language];
	// A frame around everything leaves nothing out.
	const less = entities.length < snapshot.scene.entities.length || ties.length < snapshot.scene.ties.length;
	return {
		...content,
		visible: own,
		timeline: content.timelineOf(own),
		snapshot: {
			...snapshot,
			caption: less ? { ...caption, sentence: `${caption.sentence} ${part}` } : caption,
			legend: composeLegend({ ...scene, entities, ties }, graph, snapshot.legend.measure)
		}
	};
}
