import { readableAddress } from '#lib/core/dataset/readable-address.ts';
import type { Source } from '#lib/core/dataset/records.ts';
import type { StyleId } from './styles.ts';

/** The roles in which a source names people. */
const roles = ['author', 'editor', 'translator'] as const;

/** What the project notes for itself. */
const ownNotes = ['note', 'custom'];

type Names = NonNullable<Source['author']>;
type Named = Source & { readonly language?: string } & Partial<Record<(typeof roles)[number], Names>>;

/** A source as citeproc is to see it. */
export function workOf(source: Source, style: StyleId): object {
	const work: Named = Object.fromEntries(
		Object.entries(source).filter(([field]) => !ownNotes.includes(field))
	) as unknown as Named;
	const address = work.URL && { URL: readableAddress(work.URL) };
	// Title case is English. Of a work whose language is not given the title stays as it is.
	const { language = 'und' } = work;
	// These have titles of their own, so that "Review of" before them would stand there twice.
	const type = work.type === 'review' ? 'article-journal' : work.type;
	if (style !== 'iso690') return { ...work, ...address, language, type };
	const names = roles.flatMap((role) => {
		const given = work[role];
		return given ? [[role, given.map((each) => ({ ...each, ...capitals(each.family, language) }))]] : [];
	});
	return { ...work, ...address, language, type, ...Object.fromEntries(names) };
}

/** Surnames in capitals, as ISO 690 has them: İ for i in a Turkish work only. */
function capitals(family: string | undefined, language: string) {
	return family === undefined ? {} : { family: family.toLocaleUpperCase(language === 'tr' ? 'tr' : 'en') };
}
