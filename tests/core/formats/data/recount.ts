import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

type Row = Readonly<Record<string, string>>;

/** A table of the shipped case, read without any of the program's own code. */
function rows(file: string): readonly Row[] {
	return Papa.parse<Row>(readFileSync(`graph-data/${file}`, 'utf8'), { header: true, skipEmptyLines: true })
		.data;
}

const entities = rows('entities.csv');
const claims = rows('claims.csv');
const fates = rows('fates.csv');

/** Ids of what is in view, found again by hand. */
export interface Recount {
	readonly nodes: readonly string[];
	readonly edges: readonly string[];
	/** Ids of the sources behind the edges and behind what is told of the nodes. */
	readonly sources: readonly string[];
}

/** The opening view: the core, unfiltered. */
export function recountCore(): Recount {
	const core = new Set(entities.filter(({ tier }) => tier === 'core').map(({ id }) => id!));
	return finish(core, between(core));
}

/** `scope=wider&fate=executed`: who was executed by anybody's account, and what a claim ties to one of them. */
export function recountExecuted(): Recount {
	const scope = entities.filter(({ tier }) => tier !== 'context');
	const executed = new Set(fates.filter(({ fate }) => fate === 'executed').map(({ person }) => person!));
	const people = new Set(
		scope.filter(({ kind, id }) => kind === 'person' && executed.has(id!)).map(({ id }) => id!)
	);
	const others = new Set(scope.filter(({ kind }) => kind !== 'person').map(({ id }) => id!));
	const tied = claims
		.flatMap(({ subject, object }) => [
			[subject!, object!],
			[object!, subject!]
		])
		.filter(([one, other]) => people.has(one!) && others.has(other!))
		.map(([, other]) => other!);
	const nodes = new Set([...people, ...tied]);
	return finish(nodes, between(nodes));
}

/** `scope=context&certainty=disputed&relation=-criticised`: the claims that pass, and their ends. */
export function recountDisputed(): Recount {
	const edges = claims.filter(
		({ certainty, relation }) => certainty === 'disputed' && relation !== 'criticised'
	);
	return finish(new Set(edges.flatMap(({ subject, object }) => [subject!, object!])), edges);
}

function between(nodes: ReadonlySet<string>): readonly Row[] {
	return claims.filter(({ subject, object }) => nodes.has(subject!) && nodes.has(object!));
}

function finish(nodes: ReadonlySet<string>, edges: readonly Row[]): Recount {
	const told = [
		...edges,
		...fates.filter(({ person }) => nodes.has(person!)),
		...rows('attributes.csv').filter(({ entity }) => nodes.has(entity!))
	];
	const cited = told.flatMap(({ sources }) => sources!.split(';').map((part) => part.split(':')[0]!.trim()));
	return {
		nodes: [...nodes].sort(),
		edges: edges.map(({ id }) => id!).sort(),
		sources: [...new Set(cited)].sort()
	};
}
