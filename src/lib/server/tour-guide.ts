import { formatShortWork } from '#lib/core/dataset/cite.ts';
import { sayLocator } from '#lib/core/dataset/say-locator.ts';
import type { TourStep } from '#lib/core/dataset/tours/tour.ts';
import type { Language } from '#lib/core/text/text.ts';
import type { GuideSource, TourGuide } from '#lib/core/view/tour-file.ts';
import { caseFile, caseTours } from './dataset.ts';

/** A tour in one language, as the explorer loads it; nothing when there is no such tour. */
export function composeGuide(language: Language, id: string): TourGuide | undefined {
	const tour = caseTours().find((each) => each.id === id);
	return (
		tour && {
			id,
			title: tour.title[language],
			steps: tour.steps.map((step) => ({
				id: step.id,
				heading: step.heading[language],
				text: step.text[language],
				view: step.view,
				sources: citedIn(step, language)
			}))
		}
	);
}

function citedIn({ citations }: TourStep, language: Language): GuideSource[] {
	const works = new Map(
		caseFile(language).dataset.sources.map((source) => [source.id, formatShortWork(source)])
	);
	return citations.map(({ source, locator }) => ({
		...{ id: source, work: works.get(source)!, locator: sayLocator(locator, language) }
	}));
}
