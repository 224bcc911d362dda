import type { Names } from './names.ts';
import { known } from './known-words.ts';
import type { Literal, Thing, Triple } from './triple.ts';

type Json = string | { readonly [key: string]: unknown };

/** JSON-LD 1.1, flattened: one object to a thing, with the namespaces as its context. */
export function writeJsonLd(triples: readonly Triple[], { prefixes }: Names): string {
	const shorten = buildShorten(prefixes);
	const things = new Map<string, Record<string, Json[]>>();
	for (const { subject, predicate, object } of triples) {
		const said = things.get(subject) ?? {};
		things.set(subject, said);
		const type = predicate === known('rdf:type') && 'iri' in object;
		(said[type ? '@type' : shorten(predicate)] ??= []).push(
			type ? shorten(object.iri) : valueOf(object, shorten)
		);
	}
	const graph = [...things].map(([subject, said]) => ({
		'@id': shorten(subject),
		...Object.fromEntries(
			Object.entries(said).map(([key, values]) => [key, values.length === 1 ? values[0] : values])
		)
	}));
	const lines = graph.map((each) => `\t\t${JSON.stringify(each)}`).join(',\n');
	const context = JSON.stringify({ '@version': 1.1, ...prefixesFor(prefixes) });
	return `{\n\t"@context": ${context},\n\t"@graph": [\n${lines}\n\t]\n}\n`;
}

function valueOf(value: Thing | Literal, shorten: (iri: string) => string): Json {
	if ('iri' in value) return { '@id': shorten(value.iri) };
	if (value.language) return { '@value': value.value, '@language': value.language };
	return value.datatype ? { '@value': value.value, '@type': shorten(value.datatype) } : value.value;
}

/** A namespace that ends in no sign of its own would not be taken for a prefix without being told. */
function prefixesFor(prefixes: Names['prefixes']) {
	return Object.fromEntries(
		Object.entries(prefixes).map(([prefix, iri]) => [prefix, { '@id': iri, '@prefix': true }])
	);
}

/** Writes an IRI with the longest namespace that it begins with. */
function buildShorten(prefixes: Names['prefixes']): (iri: string) => string {
	const longest = Object.entries(prefixes).toSorted(([, a], [, b]) => b.length - a.length);
	const known = new Map<string, string>();
	return (iri) => {
		const found = known.get(iri);
		if (found !== undefined) return found;
		const [prefix, start] = longest.find(([, each]) => iri.startsWith(each)) ?? ['', ''];
		// `http://…` after a prefix would be taken for an address again.
		const short =
			prefix && !iri.slice(start.length).startsWith('//') ? `${prefix}:${iri.slice(start.length)}` : iri;
		known.set(iri, short);
		return short;
	};
}
