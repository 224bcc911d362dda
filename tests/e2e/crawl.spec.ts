import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import {
	distancesFrom,
	hasFile,
	linksOf,
	readSite,
	resolveIn,
	unlinked,
	type BuiltPage
} from './built-site.ts';
import { builtFile, claims, entities } from './facts.ts';
import {
	expectedEntity,
	expectedSource,
	foundEntity,
	foundSource,
	sources,
	type Thing
} from './schema-org-facts.ts';
import { languages } from './site.ts';

// No browser here: what is in the files is what search engines and readers without JavaScript get.
const site = readSite();
const pages = [...site.values()].filter(({ path }) => !unlinked.has(path));

/** Names each page for which a check finds something wrong, with what that is. */
function faults(of: readonly BuiltPage[], check: (page: BuiltPage) => readonly string[]): string[] {
	return of
		.flatMap((page) => [...new Set(check(page))].map((fault) => `${page.path || '/'}: ${fault}`))
		.slice(0, 40);
}

test('every link leads to a file that is there, and to a place in it that is there', () => {
	expect(pages.length).toBeGreaterThan(2000);
	const dead = faults([...site.values()], (page) =>
		linksOf(page).flatMap(({ href, target }) => {
			if (!target) return [];
			if (!hasFile(target.path)) return [`nothing at ${href}`];
			const found = site.get(target.path);
			return target.fragment && found && !found.ids.has(target.fragment) ? [`no such place: ${href}`] : [];
		})
	);
	expect(dead).toEqual([]);
});

test('every page is found from the front door, every entity and source within three clicks in its language', () => {
	const reached = distancesFrom('', site);
	expect(pages.map(({ path }) => path).filter((path) => !reached.has(path))).toEqual([]);
	for (const language of languages) {
		const clicks = distancesFrom(`${language}/`, site);
		const wanted = [
			...entities.map(({ id }) => `${language}/entity/${id}/`),
			...sources.map(({ id }) => `${language}/source/${id}/`)
		];
		expect(wanted.filter((path) => (clicks.get(path) ?? Infinity) > 3)).toEqual([]);
	}
});

test('every page has its language, one heading and a head that says what it is, where, and in which languages', () => {
	const wrong = faults(pages, (page) => {
		const tags = (name: string) => page.tags.filter((tag) => tag.name === name);
		const [language] = page.path.split('/');
		const [head = ''] = page.html.split('</head>');
		const metas = new Map(
			tags('meta').map(({ attributes }) => [attributes.name ?? attributes.property, attributes.content])
		);
		const canonical = tags('link').filter(({ attributes }) => attributes.rel === 'canonical');
		const others = tags('link').filter(
			({ attributes }) => attributes.hreflang && attributes.rel === 'alternate'
		);
		const leads = (href: string | undefined) => resolveIn(page, href ?? '')?.path;
		const inLanguage = (each: string) => (page.path === '' ? `${each}/` : page.path.replace(/^\w+/, each));
		const common = /^(\w\w\/)?$/.test(page.path) ? '' : inLanguage('en');
		const checks: Readonly<Record<string, boolean>> = {
			lang: tags('html')[0]!.attributes.lang === (language || 'en'),
			'one h1': tags('h1').length === 1,
			'one title': (head.match(/<title>[^<]*\S[^<]*<\/title>/g) ?? []).length === 1,
			description: /\S{3}/.test(metas.get('description') ?? ''),
			canonical: canonical.length === 1 && leads(canonical[0]!.attributes.href) === page.path,
			hreflang: others.map(({ attributes }) => attributes.hreflang).join() === 'tr,en,ru,x-default',
			alternates: languages.every((each, at) => leads(others[at]?.attributes.href) === inLanguage(each)),
			'x-default': leads(others[3]?.attributes.href) === common,
			'og:title': Boolean(metas.get('og:title')),
			'og:image': /^og\/.*\.png$/.test(leads(metas.get('og:image')) ?? ''),
			'og:image:alt': Boolean(metas.get('og:image:alt')),
			'twitter:card': metas.get('twitter:card') === 'summary_large_image'
		};
		return Object.entries(checks).flatMap(([name, holds]) => (holds ? [] : [name]));
	});
	expect(wrong).toEqual([]);
});

/** The things that a page tells programs of: the page, what it is about if anything, the site. */
function linkedData(page: BuiltPage): readonly Thing[] {
	const [, json] = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(page.html) ?? [];
	return (JSON.parse(json!) as { '@graph': Thing[] })['@graph'];
}

test('what pages tell programs is what stands in graph-data', () => {
	for (const language of languages) {
		for (const { id } of entities) {
			const [, thing] = linkedData(site.get(`${language}/entity/${id}/`)!);
			expect(foundEntity(thing!), id).toEqual(expectedEntity(id!, language));
		}
		for (const source of sources) {
			const [, thing] = linkedData(site.get(`${language}/source/${source.id}/`)!);
			expect(foundSource(thing!), source.id).toEqual(expectedSource(source));
		}
		const [, data] = linkedData(site.get(`${language}/data/`)!);
		const files = (data!.distribution as { contentUrl: string }[]).map(({ contentUrl }) => contentUrl);
		expect(files.length).toBeGreaterThan(3);
		expect(files.filter((file) => !hasFile(resolveIn({ path: `${language}/data/` }, file)!.path))).toEqual(
			[]
		);
	}
});

test('without JavaScript a page is complete: everybody with whom a claim ties its subject is a link in it', () => {
	const missing = faults(
		pages.filter(({ path }) => path.includes('/entity/')),
		(page) => {
			const [language, , id] = page.path.split('/');
			const linked = new Set(linksOf(page).map(({ target }) => target?.path));
			return claims
				.filter(({ subject, object }) => subject === id || object === id)
				.map(({ subject, object }) => `${language}/entity/${subject === id ? object : subject}/`)
				.filter((path) => !linked.has(path));
		}
	);
	expect(missing).toEqual([]);
});

test('the page of a person is at most 40 kB with its styles and scripts', () => {
	const packed = (path: string) => gzipSync(builtFile(path), { level: 9 }).length;
	const people = new Set(entities.filter(({ kind }) => kind === 'person').map(({ id }) => id));
	const weights = pages
		.filter(({ path }) => path.includes('/entity/') && people.has(path.split('/')[2]))
		.map((page) => {
			const loaded = linksOf(page).filter(
				({ tag }) => tag.name === 'script' || /stylesheet|modulepreload/.test(tag.attributes.rel ?? '')
			);
			const files = [`${page.path}index.html`, ...loaded.map(({ target }) => target!.path)];
			return { path: page.path, kB: files.reduce((sum, file) => sum + packed(file), 0) / 1000 };
		})
		.sort((a, b) => b.kB - a.kB);
	test.info().annotations.push({ type: 'heaviest', description: JSON.stringify(weights.slice(0, 3)) });
	expect(weights.length).toBe(3 * people.size);
	expect(weights.filter(({ kB }) => kB > 40)).toEqual([]);
});
