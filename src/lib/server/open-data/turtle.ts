import { DataFactory, Writer } from 'n3';
import type { Names } from '#lib/core/formats/rdf/names.ts';
import type { Literal, Thing, Triple } from '#lib/core/formats/rdf/triple.ts';

const { namedNode, literal, quad } = DataFactory;

/** Turtle. The IRIs must have been looked at before: n3 writes them as they are. */
export function writeTurtle(triples: readonly Triple[], { prefixes }: Pick<Names, 'prefixes'>): string {
	const writer = new Writer({ prefixes });
	for (const { subject, predicate, object } of triples)
		writer.addQuad(quad(namedNode(subject), namedNode(predicate), termOf(object)));
	let written: string | undefined;
	writer.end((error, text: string) => {
		if (error) throw error as Error;
		written = text;
	});
	if (written === undefined) throw new Error('n3 did not write at once');
	return written;
}

function termOf(value: Thing | Literal) {
	if ('iri' in value) return namedNode(value.iri);
	return literal(value.value, value.language ?? (value.datatype && namedNode(value.datatype)));
}
