import type { Language } from '#lib/core/text/text.ts';
import { wholeCase } from '../dataset.ts';
import { namesOfCase } from './rdf-files.ts';

/** How the data are read by other means, each as short as it can be and still right: tests run them where they can. */
export function composeExamples(language: Language) {
	const { relations } = wholeCase().vocabulary;
	const relation = (relations.find(({ id }) => id === 'signed') ?? relations[0])?.id ?? '';
	return {
		sparql: writeSparql(relation, language),
		programs: [
			{ name: 'Python', code: writePython(relation, language) },
			{ name: 'R', code: writeR(relation, language) }
		]
	};
}

function writeSparql(relation: string, language: Language): string {
	const { prefixes } = namesOfCase();
	const used = ['rdf', 'skos', 'fpo', 'fateline', 'relation'].map(
		(prefix) => `PREFIX ${prefix}: <${prefixes[prefix]!}>`
	);
	return `${used.join('\n')}
SELECT ?subject ?object ?certainty ?work ?place WHERE {
  ?claim rdf:predicate relation:${relation} ;
         rdf:subject/skos:prefLabel ?subject ;
         rdf:object/skos:prefLabel ?object ;
         fateline:certainty/skos:prefLabel ?certainty ;
         fpo:sourcedFrom ?citation .
  ?citation fpo:fromSource/fpo:hasBibliographicEntry ?work .
  OPTIONAL { ?citation fpo:hasPlaceInSource ?place }
  FILTER (lang(?subject) = "${language}" && lang(?object) = "${language}" && lang(?certainty) = "${language}")
}`;
}

function writePython(relation: string, language: Language): string {
	return `import csv

def read(name):
    with open(name, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))

names = {entity["id"]: entity["name_${language}"] for entity in read("entities.csv")}
for claim in read("claims.csv"):
    if claim["relation"] == "${relation}":
        print(names[claim["subject"]], names[claim["object"]],
              claim["date"], claim["certainty"], claim["sources"], sep=" | ")`;
}

function writeR(relation: string, language: Language): string {
	return `read <- function(name) read.csv(name, fileEncoding = "UTF-8", colClasses = "character")

entities <- read("entities.csv")
claims <- subset(read("claims.csv"), relation == "${relation}")
name_of <- setNames(entities$name_${language}, entities$id)
data.frame(
  subject = unname(name_of[claims$subject]),
  object = unname(name_of[claims$object]),
  claims[c("date", "certainty", "sources")]
)`;
}
