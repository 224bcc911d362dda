import { isDisputed } from '../dataset/documentation.ts';
import type { Cited, Dataset } from '../dataset/records.ts';
import { buildWitnesses } from '../dataset/witness.ts';
import type { Graph } from './build.ts';

/** For every entity, by its place in the dataset: how well it is documented. */
export interface Density {
	/** Claims, attributes, fates and positions that are about it. */
	readonly statements: Uint16Array;
	/** The different works behind them. */
	readonly witnesses: Uint16Array;
	readonly disputed: Uint16Array;
}

/** Counts what is said about every entity; of the whole dataset, whatever is in view. */
export function computeDensity({ dataset, entityIndex }: Graph): Density {
	const size = dataset.entities.length;
	const statements = new Uint16Array(size);
	const disputed = new Uint16Array(size);
	const works = dataset.entities.map(() => new Set<string>());
	const witnessesOf = buildWitnesses(dataset.sources);
	for (const [ids, statement] of aboutWhom(dataset)) {
		const witnesses = witnessesOf(statement.citations);
		for (const id of ids) {
			const member = entityIndex.get(id)!;
			statements[member]!++;
			if (isDisputed(statement)) disputed[member]!++;
			for (const witness of witnesses) works[member]!.add(witness);
		}
	}
	return { statements, disputed, witnesses: Uint16Array.from(works, ({ size: count }) => count) };
}

/** The disputed part of what is said about an entity, from 0 to 1; 0 where nothing is said. */
export function disputedShare({ statements, disputed }: Density, member: number): number {
	return disputed[member]! / Math.max(1, statements[member]!);
}

/** Every statement with the ids of the entities that it is about, each once. */
function* aboutWhom(dataset: Dataset<string>): Iterable<readonly [Iterable<string>, Cited<string>]> {
	for (const claim of dataset.claims) yield [new Set([claim.subject, claim.object]), claim];
	for (const attribute of dataset.attributes) yield [[attribute.entity], attribute];
	for (const fate of dataset.fates) yield [[fate.person], fate];
	for (const position of dataset.positions) yield [[position.holder], position];
}
