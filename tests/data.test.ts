import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { columns, tableNames } from '#lib/core/dataset/columns.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { formatProblem } from '#lib/core/dataset/problem.ts';
import { sayLocator } from '#lib/core/dataset/say-locator.ts';
import { buildSearch } from '#lib/core/graph/search.ts';
import { languages } from '#lib/core/text/text.ts';
import { countBits } from '#lib/core/graph/bitset.ts';
import { openCase } from '#lib/core/scene/case.ts';
import { tidyView } from '#lib/core/view/tidy.ts';
import { formatView, parseView } from '#lib/core/view/view.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { connect } from '#lib/core/scene/paths/connect.ts';
import { questions } from '#lib/core/view/questions.ts';
import { look } from './fixtures/look.ts';
import { gridPlaces } from './fixtures/small.ts';

const { dataset, problems } = loadDataset('graph-data');
const { entities, claims, attributes, fates, positions, sources, vocabulary } = dataset;
const statements = [...claims, ...attributes, ...fates, ...positions];

test('the title of a source is its own: what of it was read, and in which copy, stands in its note', () => {
	const remark =
		/\b(mirrors?|copy|copies|stored|abstract|excerpt|reader|page-splits?|rendering|table of contents|passage|not (shown|in the part read))\b[^()]*\)?$/i;
	const titles = sources.flatMap(({ title, 'container-title': whole = '' }) => [title, whole]);
	expect(titles.length).toBeGreaterThan(600);
	expect(titles.filter((each) => remark.test(each))).toEqual([]);
});

test('places in works are said in every language, but for what is a name or a heading of the work', () => {
	const written = new Set(statements.flatMap(({ citations }) => citations.map(({ locator }) => locator)));
	const left = [...written].flatMap((locator) => {
		const said = sayLocator(locator, 'ru');
		return said === locator && /[a-z]/i.test(locator) ? [locator] : [];
	});
	expect(left).toEqual(['End of the movement']);
});

const eleven = [
	...['alexander-shliapnikov', 'alexandra-kollontai', 'sergei-medvedev', 'mikhail-vladimirov'],
	...['alexander-tolokontsev', 'genrikh-bruno', 'mikhail-chelyshev', 'ivan-kutuzov', 'kirill-orlov'],
	...['aleksei-kiselev', 'yuri-lutovinov']
];

test('nothing is wrong with the shipped data', () => {
	expect(problems.map((problem) => formatProblem(problem, 'en'))).toEqual([]);
	expect(entities.length).toBeGreaterThan(350);
	expect(claims.length).toBeGreaterThan(900);
});

test('every statement has a source, and everybody in the core a fate, be it an unknown one', () => {
	expect(statements.filter(({ citations }) => citations.length === 0)).toEqual([]);
	const told = new Set(fates.map(({ person }) => person));
	const core = entities.filter(({ kind, tier }) => kind === 'person' && tier === 'core');
	expect(core.filter(({ id }) => !told.has(id)).map(({ id }) => id)).toEqual([]);
	const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
	expect(fates.filter(({ person }) => !people.has(person))).toEqual([]);
});

test('the core is what can be read at once, and nobody in it stands alone', () => {
	const core = new Set(entities.filter(({ tier }) => tier === 'core').map(({ id }) => id));
	expect(core.size).toBeGreaterThanOrEqual(60);
	expect(core.size).toBeLessThanOrEqual(110);
	const tied = new Set<string>();
	for (const { subject, object } of claims) {
		if (subject === object || !core.has(subject) || !core.has(object)) continue;
		tied.add(subject).add(object);
	}
	expect([...core].filter((id) => !tied.has(id))).toEqual([]);
	expect(eleven.filter((id) => !core.has(id))).toEqual([]);
});

test.each(eleven)('the seed text speaks of %s', (id) => {
	const seed = claims.filter(
		({ subject, citations }) => subject === id && citations.some(({ source }) => source === 'seed-tr')
	);
	expect(seed.length).toBeGreaterThan(0);
	for (const { citations } of seed)
		expect(citations.find(({ source }) => source === 'seed-tr')!.locator).toMatch(/^paras?\. [1-7]/);
});

test('every paragraph of the seed text is cited', () => {
	const locators = statements.flatMap(({ citations }) =>
		citations.filter(({ source }) => source === 'seed-tr')
	);
	const cited = new Set<number>();
	for (const { locator } of locators)
		for (const [, from, to] of locator.matchAll(/(\d+)(?:-(\d+))?/g))
			for (let paragraph = Number(from); paragraph <= Number(to ?? from); paragraph++) cited.add(paragraph);
	expect([...cited].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

const turkish = /^[A-Za-zÇĞİÖŞÜçğıöşüâîû. ()-]+$/;

test.each([
	['alexander-shliapnikov', /^Aleksandr Şlyapnikov$/],
	['alexandra-kollontai', /^Aleksandra Kollontay$/],
	['sergei-medvedev', /^Sergey Medvedev$/],
	['mikhail-vladimirov', /^Mihail Vladimirov$/],
	['alexander-tolokontsev', /^Aleksandr Tolokontsev$/],
	['genrikh-bruno', /^Genrih Bruno$/],
	['mikhail-chelyshev', /^Mihail Çel[ıi]şev$/],
	['ivan-kutuzov', /^İvan Kutuzov$/],
	['kirill-orlov', /^Kirill Orlov$/],
	['aleksei-kiselev', /^Aleksey Kisely?[eo]v$/],
	['yuri-lutovinov', /^Yuri Lutovinov$/]
])('%s is written as Turkish writes it', (id, name) => {
	const entity = entities.find((each) => each.id === id)!;
	expect(entity.name.tr).toMatch(name);
	expect(entity.name.tr).toMatch(turkish);
	expect(entity.name.tr).not.toMatch(/[qwx]|sh|ch|zh|kh/i);
	expect(entity.name.ru).toMatch(/^[А-ЯЁа-яё. ]+$/);
	expect(entity.name.en).toMatch(/^[A-Za-z. ]+$/);
});

test('no text is a placeholder, and ids can stand in an address', () => {
	expect(JSON.stringify(dataset)).not.toMatch(/\[\?\]|TODO|FIXME/);
	const terms = Object.values(vocabulary).flat();
	for (const { id } of [...entities, ...sources, ...terms, ...statements])
		expect(id).toMatch(/^[a-z0-9]+(?:[-_][a-z0-9]+)*$/);
	for (const { name } of entities) {
		expect(name.ru).not.toMatch(/[ığşçİĞŞÇ]/);
		expect(`${name.tr}${name.en}`).not.toMatch(/[А-Яа-яЁё]/);
	}
});

test('datapackage.json lists every file, and every CSV file with exactly its columns', () => {
	interface Resource {
		path: string;
		schema?: { fields: { name: string; description?: string }[] };
	}
	const described = JSON.parse(readFileSync('graph-data/datapackage.json', 'utf8')) as {
		resources: Resource[];
	};
	const listed = Object.fromEntries(
		described.resources.map(({ path, schema }) => [path, schema?.fields ?? []])
	);
	for (const name of tableNames) {
		expect([name, listed[name]?.map((field) => field.name)]).toEqual([name, [...columns[name]]]);
		const [header] = readFileSync(`graph-data/${name}`, 'utf8').split('\n');
		expect(header!.split(',')).toEqual([...columns[name]]);
		expect(listed[name]!.filter(({ description }) => !description)).toEqual([]);
	}
	const files = readdirSync('graph-data', { recursive: true, encoding: 'utf8' });
	const tables = files.filter((file) => /\.(csv|json)$/.test(file) && file !== 'datapackage.json');
	expect(Object.keys(listed).sort()).toEqual(tables.sort());
});

test('the case is called by its name in each language', () => {
	expect(dataset.meta.title.tr).toMatch(/İşçi Muhalefeti/);
	expect(dataset.meta.title.en).toMatch(/Workers['’] Opposition/);
	expect(dataset.meta.title.ru).toMatch(/рабочая оппозиция/i);
	expect(dataset.meta.version).toMatch(/^\d+\.\d+\.\d+$/);
	expect(dataset.meta.licence).toBe('CC-BY-4.0');
});

const opened = openCase({ dataset: localise(dataset, 'en'), places: gridPlaces(dataset) });

test.each(questions.map(({ query }) => query))('the question %s finds somebody', (query) => {
	const asked = parseView(new URLSearchParams(query));
	const view = tidyView(asked, opened.graph, opened.facets);
	expect(formatView(view)).toBe(query);
	const { visible, scene } = look(opened, view);
	expect(countBits(visible.entities)).toBeGreaterThan(3);
	const answer = connect(opened, visible.claims, view);
	if (answer?.type === 'path') expect(answer.paths.length).toBeGreaterThan(3);
	else if (view.focus)
		expect(scene.entities.filter(({ emphasis }) => emphasis === 'near').length).toBeGreaterThan(3);
});

const searches = languages.map((language) => [language, buildSearch(localise(dataset, language))] as const);

test.each(searches)(
	'each of the eleven is found first by the full name in any language (%s page)',
	(_, search) => {
		for (const id of eleven) {
			const { name } = entities.find((each) => each.id === id)!;
			for (const each of Object.values(name)) expect([each, search(each)[0]?.id]).toEqual([each, id]);
		}
	}
);

test.each(searches)('each of the eleven is among the first by surname alone (%s page)', (_, search) => {
	for (const [id, surnames] of [
		['alexander-shliapnikov', ['Şlyapnikov', 'Shlyapnikov', 'Шляпников', 'Schljapnikow', 'SHLIAPNIKOV']],
		['alexandra-kollontai', ['Kollontay', 'Kollontai', 'Коллонтай']],
		['sergei-medvedev', ['Medvedev', 'Медведев']],
		['mikhail-chelyshev', ['Çelişev', 'Çelışev', 'Chelyshev', 'Челышев']],
		['aleksei-kiselev', ['Kiselyov', 'Kiselev', 'Киселёв', 'Киселев']],
		['yuri-lutovinov', ['Lutovinov', 'Лутовинов']]
	] as const)
		for (const surname of surnames) {
			const first = search(surname).slice(0, 3);
			expect([surname, first.some((each) => each.id === id)]).toEqual([surname, true]);
		}
});

test('a surname finds its bearer first on every page', () => {
	for (const [language, search] of searches) {
		expect([language, search('Şlyapnikov')[0]?.id]).toEqual([language, 'alexander-shliapnikov']);
		expect([language, search('Medvedev')[0]?.id]).toEqual([language, 'sergei-medvedev']);
	}
});

test('a short name finds what is called so first', () => {
	const search = searches[2]![1];
	for (const [short, id] of [
		['Коминтерн', 'comintern'],
		['ВСНХ', 'vsnkh']
	] as const)
		expect([short, search(short)[0]?.id]).toEqual([short, id]);
});
