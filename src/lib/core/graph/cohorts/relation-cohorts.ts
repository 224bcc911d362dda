import { cohortMessages as messages } from '../../text/outcome-messages.ts';
import { listBonds, type Bond } from './bonds.ts';
import { Gathering, sectionOf, type CohortKind } from './cohort.ts';

/**
 * Who stands in one relation to one thing, `signed:letter-of-the-22`, or to anything of its kind, `chaired@union`;
 * under the relation as it is read from there ("Signatories"). A kind of which there is only one thing is left out.
 */
export const relationCohorts: CohortKind = (graph, language) => {
	const { entities, vocabulary } = graph.dataset;
	const bonds = new Gathering<string, Bond>();
	for (const bond of listBonds(graph)) bonds.add(bond.relation, bond);
	return vocabulary.relations.flatMap(({ id, inverse }) => {
		const people = new Gathering<number, number>();
		for (const { person, other } of bonds.get(id)) people.add(other, person);
		const kinds = new Gathering<string, number>();
		for (const other of people.keys()) kinds.add(entities[other]!.kind, other);
		const ofKinds = vocabulary.kinds
			.filter((kind) => kinds.get(kind.id).length > 1)
			.map((kind) => ({
				id: `${id}@${kind.id}`,
				label: kind.plural,
				members: [...new Set(kinds.get(kind.id).flatMap((other) => people.get(other)))]
			}));
		const ofThings = people.keys().map((other) => ({
			id: `${id}:${entities[other]!.id}`,
			label: entities[other]!.short,
			members: people.get(other)
		}));
		return sectionOf(inverse, [...ofKinds, ...ofThings], language);
	});
};

/**
 * Who stands in any relation of a group to anything of a kind: `office@union` is whoever held an office in a trade
 * union. Left out where there is only one such relation, which has a cohort of its own.
 */
export const fieldCohorts: CohortKind = (graph, language) => {
	const { entities, vocabulary } = graph.dataset;
	const groups = new Map(vocabulary.relations.map(({ id, group }) => [id, group]));
	const people = new Gathering<string, number>();
	const relations = new Gathering<string, string>();
	for (const { relation, person, other } of listBonds(graph)) {
		const id = `${groups.get(relation)!}@${entities[other]!.kind}`;
		people.add(id, person);
		relations.add(id, relation);
	}
	const cohorts = vocabulary.relationGroups.flatMap((group) =>
		vocabulary.kinds
			.map((kind) => ({ id: `${group.id}@${kind.id}`, label: `${group.label}: ${kind.plural}` }))
			.filter(({ id }) => relations.get(id).length > 1)
			.map(({ id, label }) => ({ id, label, title: label, members: people.get(id) }))
	);
	return sectionOf(messages.fields[language], cohorts, language);
};
