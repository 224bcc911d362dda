import { expect, test } from 'vitest';
import { tableNames, type TableName } from '#lib/core/dataset/columns.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { readPackage } from '#lib/server/read-package.ts';
import { ask, readRdf, writeRdf } from './rdf-files.ts';

const { turtle, jsonLd } = writeRdf(loadDataset('graph-data').dataset);
const stores = [
	['Turtle', readRdf(turtle, 'text/turtle')],
	['JSON-LD', readRdf(jsonLd, 'application/ld+json')]
] as const;

/** The rows of the CSV files as they are written: nothing of the program's own reading is between them and the answers. */
const { tables, sources } = readPackage('graph-data');
const rows = Object.fromEntries(
	tableNames.map((name) => [
		name,
		tables[name].rows.map((cells) =>
			Object.fromEntries(tables[name].header.map((column, at) => [column, cells[at]!]))
		)
	])
) as Record<TableName, Record<string, string>[]>;

/** `lenin-pss-45: n. 80; gse-wo` → source and place of each. */
function cited({ sources: cell }: Record<string, string>): (readonly [source: string, place: string])[] {
	return cell!.split('; ').map((part) => {
		const [, source, place = ''] = /^([a-z0-9-]+)(?:: (.+))?$/.exec(part)!;
		return [source!, place];
	});
}

const line = (...cells: (string | undefined)[]) => cells.map((cell) => cell ?? '').join(' | ');
const statements = (['claims', 'attributes', 'fates', 'positions'] as const).flatMap(
	(name) => rows[`${name}.csv`]
);

test.each(stores)('%s: who signed the Letter of the 22, who says so, and where', (_, store) => {
	const found = ask(
		store,
		['who', 'source', 'place'],
		`?claim rdf:subject ?who; rdf:predicate relation:signed; rdf:object entity:letter-of-the-22; fpo:sourcedFrom ?citation.
		?citation fpo:fromSource ?source. OPTIONAL { ?citation fpo:hasPlaceInSource ?place }`
	);
	const wanted = rows['claims.csv']
		.filter(({ relation, object }) => relation === 'signed' && object === 'letter-of-the-22')
		.flatMap((claim) => cited(claim).map(([source, place]) => line(claim.subject, source, place)));
	expect(wanted.length).toBeGreaterThan(22);
	expect(wanted).toContain('alexander-shliapnikov | seed-tr | para. 7');
	expect(found).toEqual(wanted.sort());
});

test.each(stores)('%s: who is said to have been executed, when, and how sure it is', (_, store) => {
	const found = ask(
		store,
		['who', 'name', 'date', 'certainty'],
		`?fate fateline:fate fate-term:executed; fateline:about ?who; fateline:certainty ?certainty.
		?who a foaf:Person; skos:prefLabel ?name. FILTER(lang(?name) = "ru") OPTIONAL { ?fate fateline:date ?date }`
	);
	const nameOf = new Map(rows['entities.csv'].map(({ id, name_ru }) => [id!, name_ru]));
	const wanted = rows['fates.csv']
		.filter(({ fate }) => fate === 'executed')
		.map(({ person, date, certainty }) => line(person, nameOf.get(person!), date, certainty));
	expect(wanted.length).toBeGreaterThan(20);
	expect(found).toEqual(wanted.sort());
});

test.each(stores)('%s: of whom sources tell different fates, one of them in dispute', (_, store) => {
	const found = ask(store, ['one', 'other'], '?one a fateline:Fate; fateline:variant ?other.');
	const fates = rows['fates.csv'];
	const wanted = fates.flatMap((one) => {
		const same = fates.filter(({ person }) => person === one.person);
		if (!same.some(({ certainty }) => certainty === 'disputed')) return [];
		return same.filter(({ id }) => id !== one.id).map((other) => line(one.id, other.id));
	});
	expect(wanted.length).toBeGreaterThan(10);
	expect(wanted).toContain('f-0001 | f-0002');
	expect(found).toEqual(wanted.sort());
});

test.each(stores)('%s: all that rests on each source, and in how many places', (_, store) => {
	const found = ask(
		store,
		['source', 'statement', 'place'],
		`?statement a fpo:Factoid; fpo:sourcedFrom ?citation. ?citation fpo:fromSource ?source.
		OPTIONAL { ?citation fpo:hasPlaceInSource ?place }`
	);
	const wanted = statements.flatMap((each) =>
		cited(each).map(([source, place]) => line(source, each.id, place))
	);
	expect(new Set(wanted.map((each) => each.split(' | ')[0])).size).toBe(sources.length);
	expect(found).toEqual(wanted.sort());
});

test.each(stores)('%s: what is dated to the days of the Tenth Congress, as EDTF and as days', (_, store) => {
	const found = ask(
		store,
		['claim', 'date', 'earliest', 'latest'],
		`?claim a fateline:Claim; fateline:date ?date; fateline:earliest ?earliest; fateline:latest ?latest.
		FILTER(datatype(?date) = edtf:EDTF && ?earliest >= "1921-03-08"^^xsd:date && ?latest <= "1921-03-16"^^xsd:date)`
	);
	const wanted = rows['claims.csv']
		.map(({ id, date }) => [id, date!, ...date!.split('/')] as const)
		.filter(([, , from, to = from]) => /^\d{4}-\d\d-\d\d$/.test(from!) && /^\d{4}-\d\d-\d\d$/.test(to!))
		.filter(([, , from, to = from]) => from! >= '1921-03-08' && to! <= '1921-03-16')
		.map(([id, date, from, to = from]) => line(id, date, from, to));
	expect(wanted.length).toBeGreaterThan(10);
	expect(found).toEqual(wanted.sort());
});

test.each(stores)(
	'%s: which sources are copies of which work, and which are known only through another',
	(_, store) => {
		const found = ask(
			store,
			['source', 'work', 'via'],
			`?source a fpo:Source. OPTIONAL { ?source fateline:sameWorkAs ?work } OPTIONAL { ?source fateline:citedIn ?via }`
		);
		const wanted = sources.map(({ id, custom }) =>
			line(id, custom?.work, custom?.seen === 'cited' ? custom.via : '')
		);
		expect(found).toEqual(wanted.sort());
	}
);
