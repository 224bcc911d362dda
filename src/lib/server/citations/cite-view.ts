import { slots } from '#lib/core/formats/figure/references.ts';
import { fill, type Language, type Text } from '#lib/core/text/text.ts';
import type { setEntries } from './set-entries.ts';
import type { StyleId } from './styles.ts';

/** What is cited: a case in some version. */
export interface Citable {
	readonly title: string;
	readonly version: string;
}

/** As in the other captions, with the capital that begins a sentence. */
const versionWords: Text = {
	tr: 'Veri sürümü {version}',
	en: 'Data version {version}',
	ru: 'Версия данных {version}'
};

/** A view of the case as an item of CSL-JSON, seen on a day. */
export function viewItem(
	{ title, version }: Citable,
	{ style, language }: { readonly style: StyleId; readonly language: Language },
	{ address, date }: { readonly address: string; readonly date: readonly [number, number, number] }
) {
	const said = fill(versionWords[language], { version });
	return {
		...{ id: 'view', type: 'dataset', title, language, author: [{ literal: 'Fateline' }] },
		...{ URL: address, accessed: { 'date-parts': [date] } },
		// Only APA has a word of its own for versions; Chicago has no place for them but this one.
		...(style === 'chicago' ? { genre: said } : { version: style === 'apa' ? version : said })
	};
}

/** An address that neither a title nor a version would have in it. */
const probe = 'https://address.invalid/';

/**
 * How the case is cited from any address on any day, as citeproc writes it: see `ReferencesFile`. Throws when a style
 * writes a date in a way that one sentence for each month does not hold.
 */
export function citationsOf(
	citable: Citable,
	kind: { readonly style: StyleId; readonly language: Language },
	set: ReturnType<typeof setEntries>
): readonly string[] {
	const cite = (year: number, month: number, day: number) =>
		set([viewItem(citable, kind, { address: probe, date: [year, month, day] })]).get('view')!;
	return Array.from({ length: 12 }, (_, at) => {
		const month = at + 1;
		const plain = cite(2027, month, 28);
		const day = placeOfChange(plain, cite(2027, month, 27)) - 1;
		const year = placeOfChange(plain, cite(2028, month, 28)) - 3;
		const dayAlone = cite(2027, month, 3)[day] === '0' ? slots.padded : slots.day;
		const template = replaceAt(plain, [
			{ from: day, length: 2, slot: dayAlone },
			{ from: year, length: 4, slot: slots.year },
			{ from: plain.indexOf(probe), length: probe.length, slot: slots.address }
		]);
		if (template.match(/\{\w+\}/g)?.length !== 3) throw new Error(`no places to fill in "${plain}"`);
		return template;
	});
}

/** Where two texts differ first; before the beginning when they do not. */
function placeOfChange(one: string, other: string): number {
	return Array.from({ length: one.length }, (_, at) => at).find((at) => one[at] !== other[at]) ?? -Infinity;
}

interface Replaced {
	readonly from: number;
	readonly length: number;
	readonly slot: string;
}

function replaceAt(text: string, places: readonly Replaced[]): string {
	return places
		.filter(({ from }) => from >= 0)
		.sort((a, b) => b.from - a.from)
		.reduce((done, { from, length, slot }) => done.slice(0, from) + slot + done.slice(from + length), text);
}
