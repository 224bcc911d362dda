/** The words of others that are used: where each is defined is where its namespace leads. */
export const namespaces = {
	rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
	rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
	xsd: 'http://www.w3.org/2001/XMLSchema#',
	owl: 'http://www.w3.org/2002/07/owl#',
	skos: 'http://www.w3.org/2004/02/skos/core#',
	dcterms: 'http://purl.org/dc/terms/',
	dcat: 'http://www.w3.org/ns/dcat#',
	dcmitype: 'http://purl.org/dc/dcmitype/',
	foaf: 'http://xmlns.com/foaf/0.1/',
	fpo: 'http://factoid-dighum.kcl.ac.uk/ontology#',
	edtf: 'http://id.loc.gov/datatypes/edtf/'
} as const;

type Prefix = keyof typeof namespaces;

/** The IRI of a word, `rdf:type`. */
export function known(word: `${Prefix}:${string}`): string {
	const at = word.indexOf(':');
	return namespaces[word.slice(0, at) as Prefix] + word.slice(at + 1);
}
