import type { Bases } from '#lib/core/formats/rdf/names.ts';
import { uuidOf } from './uuid.ts';

/**
 * Where the names of RDF begin. On a site whose address is known, at the file that tells of them, so that a name leads
 * to what it names. Else at a UUID that follows from the name of the package: it is nobody's address, and still nobody
 * else's name. (A relative name would be another one wherever the file lies.)
 */
export function rdfBases(site: string, name: string): Bases {
	if (site) return { records: `${site}/data/${name}.ttl#`, words: `${site}/data/words.ttl#` };
	return { records: `urn:uuid:${uuidOf(`data package ${name}`)}#`, words: `urn:uuid:${uuidOf('words')}#` };
}
