import type { Source } from './records.ts';

/** "Barbara C. Allen, Early Dissent within the Party, The NEP Era 1 (2007)": who, what, in what, when. */
export function formatWork(source: Source): string {
	const authors = (source.author ?? []).map(({ literal, given, family }) =>
		(literal ?? [given, family].filter(Boolean).join(' ')).trim()
	);
	return withYear([authors.join(', '), source.title, source['container-title'], source.publisher], source);
}

/** "Allen, Early Dissent within the Party (2007)": surname, title without what explains it, and the year; of a nameless one where it stands. */
export function formatShortWork(source: Source): string {
	const names = (source.author ?? []).map(({ literal, family, given }) => literal ?? family ?? given ?? '');
	const who = names.length > 2 ? `${names[0]} et al.` : names.join(', ');
	const where = who === '' ? source['container-title']?.split(', ')[0] : '';
	return withYear([who, shortTitle(source.title), where], source);
}

/** Titles are broken off after so many letters, but not before so few. */
const longestTitle = 60;
const shortestTitle = 8;

function shortTitle(title: string): string {
	const [main = ''] = title.split(/: | \(/);
	const told = main.length < shortestTitle ? title : main;
	return told.length <= longestTitle ? told : `${told.slice(0, told.lastIndexOf(' ', longestTitle))} …`;
}

function withYear(parts: readonly (string | undefined)[], { issued }: Source): string {
	const year = issued?.['date-parts']?.[0]?.[0] ?? issued?.literal;
	const line = parts.filter((part) => part).join(', ');
	return year && !line.includes(String(year)) ? `${line} (${year})` : line;
}
