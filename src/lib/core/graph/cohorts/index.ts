import { cohortMessages as messages } from '../../text/outcome-messages.ts';
import type { Language } from '../../text/text.ts';
import type { Graph } from '../build.ts';
import { isPerson } from '../facets/facet.ts';
import { factionFacet } from '../facets/faction.ts';
import { roleFacet } from '../facets/role.ts';
import type { Cohort, CohortKind, CohortSection } from './cohort.ts';
import { facetCohorts } from './facet-cohorts.ts';
import { fieldCohorts, relationCohorts } from './relation-cohorts.ts';

/** Every kind of cohort, in the order of the menu. A new one is one function and one line here. */
export const cohortKinds: readonly CohortKind[] = [
	facetCohorts(factionFacet),
	facetCohorts(roleFacet),
	fieldCohorts,
	relationCohorts
];

/** The ids of everybody, and of everybody who is not in the first of two cohorts. */
export const [everybody, theRest] = ['all', 'rest'] as const;

/** All cohorts that a graph has, by section. */
export function listCohorts(graph: Graph, language: Language): readonly CohortSection[] {
	return cohortKinds.flatMap((kind) => kind(graph, language));
}

/** The id of the cohort of people picked by hand: it names them, so that it stays when something else is selected. */
export function pickedId(ids: readonly string[]): string {
	return `picked:${[...ids].sort().join('~')}`;
}

/**
 * The cohorts of a view's groups: everybody when it names none, at most two. An id that means nothing in this graph is
 * left out.
 */
export function resolveCohorts(
	graph: Graph,
	sections: readonly CohortSection[],
	ids: readonly string[],
	language: Language
): readonly Cohort[] {
	const found: Cohort[] = [];
	for (const id of ids.slice(0, 2)) {
		const cohort = resolve(graph, sections, id, found[0], language);
		if (cohort) found.push(cohort);
	}
	return found.length > 0 ? found : [whole(graph, language)];
}

function resolve(
	graph: Graph,
	sections: readonly CohortSection[],
	id: string,
	first: Cohort | undefined,
	language: Language
): Cohort | undefined {
	if (id === everybody) return whole(graph, language);
	if (id === theRest) return first && withoutMembers(whole(graph, language), first, language);
	if (id.startsWith('picked:')) return picked(graph, id, language);
	return sections.flatMap(({ cohorts }) => cohorts).find((cohort) => cohort.id === id);
}

function whole({ dataset }: Graph, language: Language): Cohort {
	const members = dataset.entities.flatMap((entity, member) => (isPerson(entity) ? [member] : []));
	return { id: everybody, ...named(messages.all[language]), members };
}

function withoutMembers({ members }: Cohort, first: Cohort, language: Language): Cohort {
	const taken = new Set(first.members);
	const others = members.filter((member) => !taken.has(member));
	return { id: theRest, ...named(messages.rest[language]), members: others };
}

function picked({ dataset, entityIndex }: Graph, id: string, language: Language): Cohort | undefined {
	const ids = new Set(id.slice('picked:'.length).split('~'));
	const members = [...ids]
		.flatMap((each) => entityIndex.get(each) ?? [])
		.filter((member) => isPerson(dataset.entities[member]!))
		.sort((a, b) => a - b);
	return members.length > 0 ? { id, ...named(messages.picked[language]), members } : undefined;
}

function named(name: string) {
	return { label: name, title: name };
}
