import { composeTriples } from '#lib/core/formats/rdf/compose-triples.ts';
import { writeJsonLd } from '#lib/core/formats/rdf/json-ld.ts';
import { namespaces } from '#lib/core/formats/rdf/known-words.ts';
import { buildNames } from '#lib/core/formats/rdf/names.ts';
import { describeOwnWords } from '#lib/core/formats/rdf/own-words.ts';
import { openFileMessages as words } from '#lib/core/text/open-file-messages.ts';
import { languages } from '#lib/core/text/text.ts';
import { formatPagePath } from '#lib/core/view/site-page.ts';
import { wholeCase } from '../dataset.ts';
import { siteAddress } from '../site-address.ts';
import { caseDescription, creatorsOfCase, dateOfCase } from './description.ts';
import type { OpenFile } from './open-file.ts';
import { rdfBases } from './rdf-bases.ts';
import { writeTurtle } from './turtle.ts';

/** The case as RDF, and Fateline's own words in it. */
export function rdfFiles(): OpenFile[] {
	const { name } = wholeCase().meta;
	const label = words.rdf;
	return [
		{
			...{
				name: `${name}.ttl`,
				group: 'rdf',
				label,
				use: words.turtleUse,
				mime: 'text/turtle; charset=utf-8'
			},
			make: () => writeTurtle(triplesOfCase(), namesOfCase())
		},
		{
			...{ name: `${name}.jsonld`, group: 'rdf', label, use: words.jsonLdUse, mime: 'application/ld+json' },
			make: () => writeJsonLd(triplesOfCase(), namesOfCase())
		},
		{
			...{ name: 'words.ttl', group: 'rdf', label, use: words.wordsUse, mime: 'text/turtle; charset=utf-8' },
			make: () => {
				const names = namesOfCase();
				return writeTurtle(describeOwnWords(names), { prefixes: { ...namespaces, fateline: names.words } });
			}
		}
	];
}

/** What things of the case are called in RDF. */
export function namesOfCase() {
	return buildNames(rdfBases(siteAddress(), wholeCase().meta.name));
}

/** The whole case as RDF. */
export function triplesOfCase() {
	return composeTriples(wholeCase(), namesOfCase(), {
		date: dateOfCase(),
		creators: creatorsOfCase(),
		licenceAddress: caseDescription().licenses[0]?.path ?? '',
		pagesOf
	});
}

function pagesOf(id: string): string[] {
	const site = siteAddress();
	if (!site) return [];
	return languages.map((language) => `${site}/${formatPagePath(language, { kind: 'entity', id })}`);
}
