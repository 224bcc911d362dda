/** A tour in one language as a page loads it when it is taken. */
export interface TourGuide {
	readonly id: string;
	readonly title: string;
	readonly steps: readonly GuideStep[];
}

export interface GuideStep {
	readonly id: string;
	readonly heading: string;
	readonly text: string;
	/** The query of its view, without the tour. */
	readonly view: string;
	readonly sources: readonly GuideSource[];
}

/** A work by its short name, with the place in it. */
export interface GuideSource {
	readonly id: string;
	readonly work: string;
	readonly locator: string;
}

/** The tour and the step that a view tells of; nothing when it tells of none. */
export function parseTourPlace(text: string): { readonly tour: string; readonly step: string } | undefined {
	const [tour, step] = text.split('.');
	return tour && step ? { tour, step } : undefined;
}

/** The query of a step of a tour as it is taken. */
export function formatStepQuery(tour: string, { id, view }: Pick<GuideStep, 'id' | 'view'>): string {
	return `${view}&tour=${tour}.${id}`;
}
