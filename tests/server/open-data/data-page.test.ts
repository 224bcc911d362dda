import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { columns, tableNames } from '#lib/core/dataset/columns.ts';
import { languages } from '#lib/core/text/text.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { composeDataPage } from '#lib/server/open-data/data-page.ts';
import { aboutPage } from '#lib/server/linked-about.ts';
import { makeOpenFile, openFiles } from '#lib/server/open-data/open-files.ts';
import { Store } from 'oxigraph';

const { dataset } = loadDataset('graph-data');
const pages = languages.map((language) => [language, composeDataPage(language)] as const);
const textOf = (name: string) =>
	new TextDecoder().decode(makeOpenFile(openFiles().find((file) => file.name === name)!).bytes);

/** What the worked examples list: all that was signed, as the data have it. */
const signed = dataset.claims.filter(({ relation }) => relation === 'signed');
const entities = new Map(dataset.entities.map((entity) => [entity.id, entity]));

describe.each(pages)('the page in %s', (language, page) => {
	test('lists every file once, with the checksum that SHA256SUMS has', () => {
		const listed = page.groups.flatMap(({ files }) => files);
		expect(listed.map(({ name }) => name).sort()).toEqual(
			openFiles()
				.map(({ name }) => name)
				.sort()
		);
		const sums = listed.filter(({ name }) => name !== 'SHA256SUMS');
		const lines = textOf('SHA256SUMS').trimEnd().split('\n').sort();
		expect(sums.map(({ name, sha256 }) => `${sha256}  ${name}`).sort()).toEqual(lines);
		for (const { size } of listed) expect(size).toMatch(/^\d+([.,]\d)?\s[kMкМ][BБ]$/);
	});

	test('explains every column of every table, those in three languages together', () => {
		expect(page.schema.map(({ path }) => path).sort()).toEqual([...tableNames].sort());
		for (const { path, columns: told } of page.schema) {
			expect(told.flatMap(({ names }) => names)).toEqual([...columns[path as keyof typeof columns]]);
			for (const { meaning } of told) expect(meaning).not.toMatch(/^$|(Turkish|Türkçe|турецком)$/);
		}
		const claims = page.schema.find(({ path }) => path === 'claims.csv')!.columns;
		const told = new Map(claims.map((column) => [column.names.join(' '), column]));
		expect(told.get('subject')).toMatchObject({ required: true, refersTo: 'entities.csv' });
		expect(told.get('relation')).toMatchObject({ required: true, refersTo: 'vocabulary/relations.csv' });
		expect(told.get('note_tr note_en note_ru')).toMatchObject({ required: false, refersTo: '' });
	});

	test('lists every word of the vocabularies with its label', () => {
		const listed = page.vocabularies.flatMap(({ terms }) => terms);
		const known = Object.values(dataset.vocabulary).flat();
		const line = (id: string, label: string) => `${id}: ${label}`;
		expect(listed.map(({ id, label }) => line(id, label)).sort()).toEqual(
			known.map(({ id, label }) => line(id, label[language])).sort()
		);
	});

	test('has a query that finds who signed what, by name, with work and place', () => {
		const store = new Store();
		store.load(textOf('workers-opposition.ttl'), { format: 'text/turtle' });
		const rows = store.query(page.examples.sparql) as Map<string, { readonly value: string }>[];
		const found = rows.map((row) => ['subject', 'object', 'place'].map((name) => row.get(name)?.value ?? ''));
		const wanted = signed.flatMap(({ subject, object, citations }) =>
			citations.map(({ locator }) => [
				...[subject, object].map((id) => entities.get(id)!.name[language]),
				locator
			])
		);
		expect(found.map((row) => row.join(' | ')).sort()).toEqual(wanted.map((row) => row.join(' | ')).sort());
	});

	test('has an example in Python that lists the same, where there is a Python', () => {
		const { code } = page.examples.programs.find(({ name }) => name === 'Python')!;
		const { error, status, stdout } = spawnSync('python3', ['-c', code], {
			...{ cwd: 'graph-data', encoding: 'utf8' },
			env: { ...process.env, PYTHONIOENCODING: 'utf-8', PYTHONUTF8: '1' }
		});
		if (error) return;
		expect(status).toBe(0);
		const wanted = signed.map(({ subject, object, date, certainty }) =>
			[...[subject, object].map((id) => entities.get(id)!.name[language]), date, certainty].join(' | ')
		);
		const lines = stdout.trimEnd().split(/\r?\n/);
		expect(lines.map((line) => line.split(' | ').slice(0, 4).join(' | '))).toEqual(wanted);
	});

	test('tells search engines what the data set is, and where its files are', () => {
		const says = { title: 'A title', description: 'A sentence.' };
		const told = aboutPage(language, { kind: 'data' }, says) as Record<'@graph', Record<string, unknown>[]>;
		const about = told['@graph'][1]!;
		expect(about).toMatchObject({
			...{ '@type': 'Dataset', name: dataset.meta.title[language] },
			...{ version: dataset.meta.version, license: 'https://creativecommons.org/licenses/by/4.0/' },
			creator: { '@type': 'Organization', name: 'The Fateline contributors' }
		});
		// Search engines want at least so many letters.
		expect(String(about['description']).length).toBeGreaterThan(50);
		const files = about['distribution'] as { contentUrl: string; encodingFormat: string }[];
		const base = `https://a.example/f/${language}/data/`;
		for (const { contentUrl, encodingFormat } of files) {
			const name = new URL(contentUrl, base).href.replace('https://a.example/f/data/', '');
			expect(
				openFiles()
					.find((file) => file.name === name)
					?.mime.split(';')[0]
			).toBe(encodingFormat);
		}
		expect(files.length).toBeGreaterThan(4);
	});

	test('cites what it is, and tells of every version', () => {
		for (const part of [dataset.meta.title[language], dataset.meta.version, dataset.meta.licence])
			expect(page.citation).toContain(part);
		expect(page.releases[0]).toMatchObject({
			version: dataset.meta.version,
			anchor: `version-${dataset.meta.version.replaceAll('.', '-')}`
		});
		expect(page.releases.flatMap(({ changes }) => changes).every((change) => change !== '')).toBe(true);
		expect(page.rdf.known.map(({ prefix }) => prefix)).toEqual(
			expect.arrayContaining(['fpo', 'edtf', 'skos'])
		);
	});
});
