import { nameOf, type EntityFacet } from '../facets/facet.ts';
import { Gathering, sectionOf, type CohortKind } from './cohort.ts';

/** One cohort for every value of a facet of people: `role:chair`, `faction:workers-opposition`. */
export function facetCohorts(facet: EntityFacet): CohortKind {
	return ({ dataset }, language) => {
		const valuesOf = facet.valuesOf(dataset);
		const people = new Gathering<string, number>();
		dataset.entities.forEach((entity, member) => {
			if (facet.applies(entity)) for (const value of valuesOf(entity)) people.add(value, member);
		});
		const cohorts = facet.values(dataset).map((value) => ({
			id: `${facet.id}:${value.id}`,
			label: nameOf(value, language),
			members: people.get(value.id)
		}));
		return sectionOf(facet.label[language], cohorts, language);
	};
}
