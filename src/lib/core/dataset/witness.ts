import type { Citation, Source } from './records.ts';

/** The source that stands for a work, of all that are copies, parts, versions or translations of it. */
export function buildWorks(sources: readonly Source[]): (source: string) => string {
	const works = new Map(sources.map(({ id, custom }) => [id, custom?.work ?? id]));
	return (source) => works.get(source) ?? source;
}

/**
 * The different witnesses behind citations: works that somebody read. "Two sources say so" must mean two of these, so
 * two ids of one work are one witness, and a work known only as cited in another is no witness beside that other one.
 */
export function buildWitnesses(
	sources: readonly Source[]
): (citations: readonly Citation[]) => readonly string[] {
	const workOf = buildWorks(sources);
	const witnesses = new Map(
		sources.map(({ id, custom }) => [id, workOf((custom?.seen === 'cited' && custom.via) || id)])
	);
	return (citations) => [...new Set(citations.map(({ source }) => witnesses.get(source) ?? source))];
}
