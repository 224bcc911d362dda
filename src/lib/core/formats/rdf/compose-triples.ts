import type { Dataset } from '../../dataset/records.ts';
import { describeEntity } from './describe-entity.ts';
import { describePackage, type PackageFacts } from './describe-package.ts';
import { describeSource } from './describe-source.ts';
import { describeStatements } from './describe-statements.ts';
import { describeVocabulary } from './describe-vocabulary.ts';
import { isIri } from './iri.ts';
import type { Names } from './names.ts';
import type { Triple } from './triple.ts';

/**
 * A case as RDF. Every claim, attribute, fate and position is a factoid of its own, with its certainty, its date and its
 * citations; none is stated as a plain fact beside that, so that a disputed one cannot be taken for one. Throws when a
 * name is no IRI.
 */
export function composeTriples(dataset: Dataset, names: Names, facts: PackageFacts): readonly Triple[] {
	const triples = [
		...describePackage(dataset, names, facts),
		...dataset.entities.flatMap((entity) => describeEntity(entity, names, facts.pagesOf(entity.id))),
		...describeStatements(dataset, names),
		...dataset.sources.flatMap((source) => describeSource(source, names)),
		...describeVocabulary(dataset.vocabulary, names)
	];
	triples.forEach(checkNames);
	return triples;
}

function checkNames({ subject, predicate, object }: Triple): void {
	for (const iri of [subject, predicate, 'iri' in object ? object.iri : subject])
		if (!isIri(iri)) throw new Error(`not an IRI: ${iri}`);
}
