import { rdfWordMessages } from '../../text/rdf-word-messages.ts';
import type { Text } from '../../text/text.ts';
import { known } from './known-words.ts';
import type { Names } from './names.ts';
import { inEach, thing, triplesOf, type Triple } from './triple.ts';

/** A word that no ontology has that could be found, so that Fateline has it. */
export type OwnWord = keyof typeof rdfWordMessages;

/** Fateline's own words in RDF with what they mean; a class begins with a capital. */
export const ownWords = Object.entries(rdfWordMessages) as readonly (readonly [OwnWord, Text])[];

/** What kinds of factoids there are, in the words of others. */
const broader: Readonly<Partial<Record<OwnWord, readonly string[]>>> = {
	Claim: [known('fpo:Factoid'), known('rdf:Statement')],
	Attribute: [known('fpo:Factoid')],
	Fate: [known('fpo:Factoid')],
	Position: [known('fpo:Factoid')],
	shortName: [known('skos:altLabel')]
};

/** The words as a small ontology. */
export function describeOwnWords(names: Names): Triple[] {
	const ontology = names.words.replace(/#$/, '');
	const words = ownWords.flatMap(([word, comment]) => {
		const isClass = /^[A-Z]/.test(word);
		const above = known(isClass ? 'rdfs:subClassOf' : 'rdfs:subPropertyOf');
		return triplesOf(names.word(word), [
			[known('rdf:type'), thing(known(isClass ? 'rdfs:Class' : 'rdf:Property'))],
			[known('rdfs:isDefinedBy'), thing(ontology)],
			...(broader[word] ?? []).map((iri) => [above, thing(iri)] as const),
			...inEach(known('rdfs:comment'), comment)
		]);
	});
	return [...triplesOf(ontology, [[known('rdf:type'), thing(known('owl:Ontology'))]]), ...words];
}
