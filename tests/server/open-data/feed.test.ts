import { spawnSync } from 'node:child_process';
import { afterEach, expect, test, vi } from 'vitest';
import { writeReleaseFeed } from '#lib/core/formats/atom.ts';
import type { SvgElement } from '#lib/core/formats/svg-element.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { readFileSync } from 'node:fs';
import type { Release } from '#lib/core/dataset/releases.ts';
import { readXml } from '../../core/formats/xml.ts';

afterEach(() => vi.unstubAllEnvs());

async function feedsOf(site: string): Promise<string[]> {
	vi.resetModules();
	vi.stubEnv('SITE_URL', site);
	const { feedFiles } = await import('#lib/server/open-data/feed-files.ts');
	return feedFiles().map(({ make }) => make() as string);
}

const releases = JSON.parse(readFileSync('graph-data/changes.json', 'utf8')) as Release[];
const { meta } = loadDataset('graph-data').dataset;

const within = (element: SvgElement, tag: string): SvgElement[] =>
	element.children.filter((child): child is SvgElement => typeof child !== 'string' && child.tag === tag);
const only = (element: SvgElement, tag: string) => {
	const found = within(element, tag);
	expect([tag, found.length]).toEqual([tag, 1]);
	return found[0]!;
};
const textIn = ({ children }: SvgElement): string =>
	children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
const linksIn = (element: SvgElement) =>
	Object.fromEntries(
		within(element, 'link').map(({ attributes }) => [attributes['rel'], attributes['href']])
	);

test.each(['tr', 'en', 'ru'] as const)(
	'the feed in %s has what Atom requires, and every version',
	async (language) => {
		const [index, feed] = [
			['tr', 'en', 'ru'].indexOf(language),
			await feedsOf('https://a.example/f')
		] as const;
		const root = readXml(feed[index]!);
		expect([root.tag, root.attributes['xmlns'], root.attributes['xml:lang']]).toEqual([
			...['feed', 'http://www.w3.org/2005/Atom', language]
		]);
		expect(textIn(only(root, 'id'))).toMatch(/^urn:uuid:/);
		expect(textIn(only(root, 'title'))).toContain(meta.title[language]);
		expect(textIn(only(only(root, 'author'), 'name'))).toBe('The Fateline contributors');
		expect(textIn(only(root, 'updated'))).toBe(`${releases[0]!.date}T00:00:00Z`);
		expect(linksIn(root)).toEqual({
			self: `https://a.example/f/data/changes-${language}.atom`,
			alternate: `https://a.example/f/${language}/data/`
		});
		const entries = within(root, 'entry');
		expect(entries.length).toBe(releases.length);
		entries.forEach((entry, at) => {
			const { version, date, changes } = releases[at]!;
			expect(textIn(only(entry, 'title'))).toContain(version);
			expect(textIn(only(entry, 'updated'))).toBe(`${date}T00:00:00Z`);
			expect(linksIn(entry)).toEqual({
				alternate: `https://a.example/f/${language}/data/#version-${version.replaceAll('.', '-')}`
			});
			for (const change of changes) expect(textIn(only(entry, 'content'))).toContain(change[language]);
		});
		const ids = [root, ...entries].map((element) => textIn(only(element, 'id')));
		expect(new Set(ids).size).toBe(ids.length);
	}
);

test('where the address of the site is not known, links lead from the feed to the page, and every name stays', async () => {
	const known = await feedsOf('https://a.example/f');
	const unknown = await feedsOf('');
	unknown.forEach((feed, at) => {
		const language = ['tr', 'en', 'ru'][at]!;
		const { alternate, self } = linksIn(readXml(feed)) as Record<string, string>;
		const base = `https://b.example/anywhere/data/changes-${language}.atom`;
		expect(new URL(self!, base).href).toBe(base);
		expect(new URL(alternate!, base).href).toBe(`https://b.example/anywhere/${language}/data/`);
		const ids = (text: string) => text.match(/<id>[^<]+<\/id>/g);
		expect(ids(feed)).toEqual(ids(known[at]!));
	});
});

test('what a change says is text, whatever stands in it', () => {
	const change = '<script>alert(1)</script> & "x" ]]> — 😀';
	const feed = writeReleaseFeed({
		...{ language: 'en', title: '<b>', licence: 'CC-BY-4.0', creators: ['A & B'] },
		releases: [{ version: '1.0.0', date: '2026-11-25', changes: [{ tr: change, en: change, ru: change }] }],
		ids: { feed: 'urn:uuid:a', entryOf: () => 'urn:uuid:b' },
		links: { feed: 'https://a.example/?a=1&b=2', page: 'https://a.example/' }
	});
	const root = readXml(feed);
	expect(textIn(only(only(root, 'entry'), 'content')).trim()).toBe(change);
	expect(linksIn(root)['self']).toBe('https://a.example/?a=1&b=2');
	const { status, error } = spawnSync('xmllint', ['--noout', '-'], { input: feed });
	if (!error) expect(status).toBe(0);
});
