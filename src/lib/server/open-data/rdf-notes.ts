import { known, namespaces } from '#lib/core/formats/rdf/known-words.ts';
import { ownWords } from '#lib/core/formats/rdf/own-words.ts';
import type { Language } from '#lib/core/text/text.ts';
import type { RdfNote } from '#lib/core/view/data-page.ts';
import { siteAddress } from '../site-address.ts';
import { namesOfCase, triplesOfCase } from './rdf-files.ts';

/** What the RDF files are made of: namespaces, the words of others, and Fateline's own. */
export function composeRdfNotes(language: Language): RdfNote {
	const names = namesOfCase();
	return {
		...{ records: names.records, words: names.words, known: wordsOfOthers(), hasSite: siteAddress() !== '' },
		own: ownWords.map(([word, comment]) => ({ word: `fateline:${word}`, comment: comment[language] }))
	};
}

let used: ReturnType<typeof listWordsOfOthers> | undefined;

function wordsOfOthers() {
	return (used ??= listWordsOfOthers());
}

/** The properties, classes and datatypes that the files use, by namespace. */
function listWordsOfOthers() {
	const iris = new Set<string>();
	for (const { predicate, object } of triplesOfCase()) {
		iris.add(predicate);
		if ('iri' in object) {
			if (predicate === known('rdf:type')) iris.add(object.iri);
		} else if (object.datatype) iris.add(object.datatype);
	}
	return Object.entries(namespaces)
		.map(([prefix, iri]) => ({
			...{ prefix, iri },
			words: [...iris]
				.filter((each) => each.startsWith(iri))
				.map((each) => `${prefix}:${each.slice(iri.length)}`)
				.sort()
		}))
		.filter(({ words }) => words.length > 0);
}
