import type { Dataset } from '../../dataset/records.ts';
import { known } from './known-words.ts';
import type { Names } from './names.ts';
import { inEach, literal, thing, triplesOf, type Triple } from './triple.ts';

/** What is told of a data package beside its records. */
export interface PackageFacts {
	/** The day of its newest version. */
	readonly date: string;
	readonly creators: readonly string[];
	/** Where the licence can be read; empty when nobody said. */
	readonly licenceAddress: string;
	/** Where an entity has a page of its own; none as long as nobody knows where the site is. */
	readonly pagesOf: (entity: string) => readonly string[];
}

/** What the whole is: title, version, licence. */
export function describePackage(
	{ meta }: Pick<Dataset, 'meta'>,
	{ records }: Names,
	{ date, creators, licenceAddress }: Omit<PackageFacts, 'pagesOf'>
): Triple[] {
	return triplesOf(`${records}dataset`, [
		[known('rdf:type'), thing(known('dcat:Dataset'))],
		...inEach(known('dcterms:title'), meta.title),
		[known('dcat:version'), literal(meta.version)],
		[known('dcterms:modified'), literal(date, known('xsd:date'))],
		...creators.map((name) => [known('dcterms:creator'), literal(name)] as const),
		[known('dcterms:license'), licenceAddress ? thing(licenceAddress) : literal(meta.licence)]
	]);
}
