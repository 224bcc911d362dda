import type { Figure } from '#lib/core/formats/figure/figure.ts';
import type { Language } from '#lib/core/text/text.ts';

/** What a figure's file is called: language, day, paper and resolution, so that two of one day can be told apart. */
export function figureFileName(
	{ format, paper, dpi }: Pick<Figure, 'format' | 'paper' | 'dpi'>,
	language: Language,
	date: string,
	pixels: boolean
): string {
	const sheet = paper === 'own' ? [] : [paper];
	const resolution = pixels ? [`${dpi}dpi`] : [];
	const ending = format === 'jpeg' ? 'jpg' : format;
	return `${['fateline', language, date, ...sheet, ...resolution].join('-')}.${ending}`;
}
