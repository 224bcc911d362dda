import { readFileSync } from 'node:fs';
import { attributes, claims, entities, fates, positions, type Row } from './facts.ts';

/** What of sources.json tells which ids are one work, and where a work was read. */
interface Source {
	readonly id: string;
	readonly title: string;
	readonly custom?: { readonly work?: string; readonly seen?: string; readonly via?: string };
}

export const sources = JSON.parse(
	readFileSync(new URL('../../graph-data/sources.json', import.meta.url), 'utf8')
) as readonly Source[];

const find = (id: string) => sources.find((source) => source.id === id)!;
const workOf = (id: string) => find(id).custom?.work ?? id;

/** The ids of the sources of a row. */
function citedIn({ sources: cited }: Row): string[] {
	return cited!.split(';').map((each) => each.split(':')[0]!.trim());
}

/** The works that a row cites: a copy is the work it is of. */
export function worksOf(row: Row): Set<string> {
	return new Set(citedIn(row).map(workOf));
}

/** The works in which somebody read what a row says: what is known only from another work is that other one. */
export function witnessesOf(row: Row): Set<string> {
	return new Set(
		citedIn(row).map((id) => {
			const { seen, via } = find(id).custom ?? {};
			return workOf(seen === 'cited' && via ? via : id);
		})
	);
}

/** Everything that is said about an entity. */
export function statementsAbout(id: string): Row[] {
	return [
		...claims.filter(({ subject, object }) => subject === id || object === id),
		...attributes.filter(({ entity }) => entity === id),
		...fates.filter(({ person }) => person === id),
		...positions.filter(({ holder }) => holder === id)
	];
}

/** How many works stand behind all that is said about an entity. */
export function witnessesAbout(id: string): number {
	return new Set(statementsAbout(id).flatMap((row) => [...witnessesOf(row)])).size;
}

/** The ids of the entities that a claim ties to one, among those given. */
export function neighboursOf(id: string, among: ReadonlySet<string>): Set<string> {
	const others = claims.flatMap(({ subject, object }) =>
		subject === id ? [object!] : object === id ? [subject!] : []
	);
	return new Set(others.filter((other) => other !== id && among.has(other)));
}

export const kindOf = (id: string) => entities.find((entity) => entity.id === id)!.kind!;
