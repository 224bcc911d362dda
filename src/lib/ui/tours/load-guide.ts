import { resolve } from '$app/paths';
import type { Language } from '#lib/core/text/text.ts';
import type { TourGuide } from '#lib/core/view/tour-file.ts';

/** Fetches the words of a tour; nothing when there is no such tour. Rejects when they cannot be had. */
export async function loadGuide(language: Language, id: string): Promise<TourGuide | undefined> {
	const answer = await fetch(resolve('/data/tour-[language=language]-[id].json', { language, id }));
	if (answer.status === 404) return undefined;
	if (!answer.ok) throw new Error(`${answer.status}`);
	return (await answer.json()) as TourGuide;
}
