import { hasBit } from '../../graph/bitset.ts';
import { nameOf } from '../../graph/facets/facet.ts';
import { metricMessages } from '../../text/metric-messages.ts';
import { matrixMessages as words } from '../../text/matrix-messages.ts';
import type { Language } from '../../text/text.ts';
import type { Choices } from '../../view/view.ts';
import { letterOf } from '../measure-marks.ts';
import type { TableSource } from '../table/column.ts';

/** Into which group of rows and columns every entity goes, by its place in the dataset. */
export interface Grouping {
	readonly labels: readonly string[];
	/** Places in `labels`. */
	readonly of: readonly number[];
}

/** Groups entities by the communities that were measured, the largest first; those in none come last. */
export function groupByCommunity(values: Float64Array, language: Language): Grouping {
	const count = values.reduce((most, value) => (value > most ? value : most), 0);
	const communities = Array.from(
		{ length: count },
		(_, at) => `${metricMessages.community.label[language]} ${letterOf(at + 1)}`
	);
	return {
		labels: [...communities, words.noValue[language]],
		of: Array.from(values, (value) => (Number.isNaN(value) ? count : value - 1))
	};
}

/**
 * Groups entities by a facet, in the order of its values: each goes with its first value, for a fate with the best
 * attested. Those of whom no value is known come after them, and then, kind by kind, those that have none (a congress
 * has no fate).
 */
export function groupEntities(source: TableSource, by: Choices['by']): Grouping {
	const { graph, facets, scene, language } = source;
	const { entities, vocabulary } = graph.dataset;
	const { values, bits, domain } = facets.facets.find(({ facet }) => facet.id === by)!;
	const valueOf = (member: number) => {
		const fate = by === 'fate' ? scene.fates.get(entities[member]!.id)?.fate : undefined;
		return values.findIndex(({ id }) => (fate === undefined ? hasBit(bits.get(id)!, member) : id === fate));
	};
	const kinds = new Map(vocabulary.kinds.map(({ id }, place) => [id, values.length + 1 + place]));
	return {
		labels: [
			...values.map((value) => nameOf(value, language)),
			words.noValue[language],
			...vocabulary.kinds.map(({ plural }) => plural)
		],
		of: entities.map(({ kind }, member) => {
			if (!hasBit(domain, member)) return kinds.get(kind)!;
			const value = valueOf(member);
			return value < 0 ? values.length : value;
		})
	};
}
