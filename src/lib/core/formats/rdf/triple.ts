import { languages, type Language, type Text } from '../../text/text.ts';

/** A thing, named by its IRI. */
export interface Thing {
	readonly iri: string;
}

/** A text: in a language, of a datatype, or neither. */
export interface Literal {
	readonly value: string;
	readonly language?: Language;
	readonly datatype?: string;
}

/** A statement of RDF as a plain value; nothing here is without a name of its own. */
export interface Triple {
	readonly subject: string;
	readonly predicate: string;
	readonly object: Thing | Literal;
}

/** What is said of one thing: property and value; a value that is not there is not said. */
export type Said = readonly [property: string, value: Thing | Literal | undefined];

export function triplesOf(subject: string, said: readonly Said[]): Triple[] {
	return said.flatMap(([predicate, object]) => (object ? [{ subject, predicate, object }] : []));
}

export function thing(iri: string): Thing {
	return { iri };
}

/** A text of no language, or of a datatype; none when it is empty. */
export function literal(value: string | undefined, datatype?: string): Literal | undefined {
	if (!value) return undefined;
	return datatype ? { value, datatype } : { value };
}

/** A text in every language in which there is one. */
export function inEach(property: string, text: Text): Said[] {
	return languages
		.filter((language) => text[language] !== '')
		.map((language) => [property, { value: text[language], language }]);
}
