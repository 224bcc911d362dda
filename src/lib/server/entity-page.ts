import { describeGaps } from '#lib/core/dataset/describe-gaps.ts';
import { peopleOf } from '#lib/core/dataset/people-of.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { drawLifeStrip } from '#lib/core/formats/pages/draw-life-strip.ts';
import { drawNeighbourhood } from '#lib/core/formats/pages/draw-neighbourhood.ts';
import { entityOf } from '#lib/core/graph/build.ts';
import { composeLead } from '#lib/core/scene/pages/lead.ts';
import { composeLifeStrip } from '#lib/core/scene/lifeline/life-strip.ts';
import { composeNeighbourhood } from '#lib/core/scene/neighbourhood.ts';
import type { Palette } from '#lib/core/scene/theme.ts';
import { closestPeople } from '#lib/core/scene/pages/closest-people.ts';
import { countFates } from '#lib/core/scene/pages/count-fates.ts';
import { entityPageMessages as words } from '#lib/core/text/entity-page-messages.ts';
import { fill, type Language } from '#lib/core/text/text.ts';
import { correctionsOf } from './corrections.ts';
import { openedCase } from './opened.ts';
import { citePage } from './page-citations.ts';

/** All that stands on the page of an entity beside its dossier. */
export function composeEntityPage(
	language: Language,
	id: string,
	palette: Palette,
	linkTo: (id: string) => string
) {
	const { graph, facets, index: scene, everything } = openedCase(language);
	const { dataset } = graph;
	const source = { graph, facets, scene, language };
	const entity = entityOf(graph, id);
	const isPerson = entity.kind === 'person';
	const around = composeNeighbourhood(graph, everything, id);
	const strip = isPerson ? composeLifeStrip(source, id) : undefined;
	const people = isPerson ? [] : countFates(dataset, peopleOf(dataset, id, language));
	const name = entity.name[language];
	const page = { kind: 'entity', id } as const;
	return {
		lead: composeLead(dataset, id, language),
		life: strip && drawLifeStrip(strip, { palette, language, certainties: dataset.vocabulary.certainties }),
		neighbourhood: around.all > 0 ? draw() : undefined,
		closest: isPerson ? closestPeople(graph, everything, id) : [],
		people,
		gaps: describeGaps(dataset, id, language),
		corrections: correctionsOf(language, page, statementsOf(dataset, id)),
		citations: citePage(language, page, name)
	};

	function draw() {
		const { shown, all } = around;
		const title = fill((shown < all ? words.closestOf : words.allNeighbours)[language], { shown, all });
		const nameOf = (each: string) => entityOf(graph, each).short;
		return {
			title,
			drawing: drawNeighbourhood(around, { palette, title: `${name}: ${title}`, nameOf, linkTo })
		};
	}
}

/** The ids of all that is said of an entity. */
function statementsOf(
	{ claims, attributes, fates, positions }: Dataset<string>,
	id: string
): readonly string[] {
	return [
		...claims.filter(({ subject, object }) => subject === id || object === id),
		...attributes.filter(({ entity }) => entity === id),
		...fates.filter(({ person }) => person === id),
		...positions.filter(({ holder }) => holder === id)
	].map((record) => record.id);
}
