import { widening } from '#lib/core/dataset/date.ts';
import { countGaps, type GapId } from '#lib/core/dataset/gaps.ts';
import type { Told } from '#lib/core/dataset/told.ts';
import { unknownFate } from '#lib/core/graph/facets/fate.ts';
import { aboutDataMessages as words, gapMessages } from '#lib/core/text/about-data-messages.ts';
import { caseParagraphs } from '#lib/core/text/about-messages.ts';
import { correctionMessages } from '#lib/core/text/correction-messages.ts';
import { pageMessages } from '#lib/core/text/page-messages.ts';
import { fill, type Language } from '#lib/core/text/text.ts';
import { correctionTemplate } from './corrections.ts';
import { listSoftware } from './software.ts';
import { toldOf } from './told.ts';

/** What the theses are called whose signatories the sources do not name. */
const theses = 'theses-of-the-workers-opposition';

/** All that stands on the page about the site. */
export function composeAboutPage(language: Language) {
	const { dataset, told, byId, version } = toldOf(language);
	const { entities, claims, sources, meta, vocabulary } = dataset;
	const gaps = countGaps(dataset, told, unknownFate);
	const size = { entities: entities.length, claims: claims.length, sources: sources.length };
	const licence = meta.licence;
	return {
		meta,
		paragraphs: composeCase(language),
		size: fill(words.size[language], { ...size, statements: told.length }),
		certainties: vocabulary.certainties.map(({ id, label }) => ({ id, label })),
		dates: fill(words.dates[language], { ...widening }),
		gaps: (Object.keys(gapMessages) as GapId[]).map((id) => ({
			...{ id, label: gapMessages[id][language] },
			...gaps[id]
		})),
		theses: entities.some(({ id }) => id === theses)
			? fill(words.theses[language], { count: countSignatories(told, entities) })
			: '',
		correct: correctionTemplate()
			? fill(words.correctLink[language], { correct: correctionMessages.correct[language] })
			: fill(words.correctNowhere[language], { version, example: byId.keys().next().value ?? '' }),
		reuse: fill(words.reuse[language], { licence, data: pageMessages.data[language] }),
		citation: fill(words.citation[language], { title: meta.title, version, licence }),
		software: listSoftware()
	};
}

/** The paragraphs whose statements are all in the data, each with its sources: another case has none of them. */
function composeCase(language: Language) {
	const { byId, works } = toldOf(language);
	return caseParagraphs
		.filter(({ grounds }) => grounds.every((id) => byId.has(id)))
		.map(({ text, grounds }) => ({
			text: text[language],
			grounds: grounds.map((id) => {
				const { source } = byId.get(id)!.citations[0]!;
				return { id, source, work: works.get(source)! };
			})
		}));
}

function countSignatories(told: readonly Told[], entities: readonly { id: string; kind: string }[]): number {
	const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
	const signed = told.filter(({ sort, other }) => sort.id === 'signed' && other?.id === theses);
	return new Set(signed.map(({ about }) => about.id).filter((id) => people.has(id))).size;
}
