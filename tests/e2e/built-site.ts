import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../build/', import.meta.url));

/** An element's tag with its attributes. */
export interface Tag {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
}

/** A page as it lies in build/, read without running anything. */
export interface BuiltPage {
	/** As it stands in an address: `en/entity/flor-mitin/`, `404.html`. */
	readonly path: string;
	readonly html: string;
	readonly tags: readonly Tag[];
	readonly ids: ReadonlySet<string>;
}

/** A link, and what it leads to inside the site; nothing when it leads out of it. */
export interface Link {
	readonly tag: Tag;
	readonly href: string;
	readonly target: { readonly path: string; readonly fragment: string } | undefined;
}

const tagPattern = /<([a-zA-Z][\w:-]*)((?:\s+[^\s=>"'/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?)*)\s*\/?>/g;
const attributePattern = /([^\s=>"'/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?/g;

const entities: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	'#39': "'"
};

function decode(text: string): string {
	return text.replace(/&(\w+|#\d+);/g, (whole, name: string) => entities[name] ?? whole);
}

function readPage(path: string, file: string): BuiltPage {
	const html = readFileSync(file, 'utf8');
	const seen = html.replace(/<!--.*?-->/gs, '').replace(/(<(script|style)\b[^>]*>).*?<\/\2>/gs, '$1</$2>');
	const tags = [...seen.matchAll(tagPattern)].map(([, name, rest]): Tag => {
		const pairs = [...rest!.matchAll(attributePattern)].map(([, key, ...values]) => [
			key!.toLowerCase(),
			decode(values.find((value) => value !== undefined) ?? '')
		]);
		return { name: name!.toLowerCase(), attributes: Object.fromEntries(pairs) };
	});
	return { path, html, tags, ids: new Set(tags.flatMap(({ attributes }) => attributes.id ?? [])) };
}

/** Every page of the built site by its path. */
export function readSite(): ReadonlyMap<string, BuiltPage> {
	const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.html'))
		.map((name) => name.replaceAll('\\', '/'));
	const pages = files.map((name) => {
		const path = name.replace(/(^|\/)index\.html$/, '$1');
		return [path, readPage(path, join(folder, name))] as const;
	});
	return new Map(pages);
}

/** Whether there is a file at a path, as a plain static host finds it. */
export function hasFile(path: string): boolean {
	const file = join(folder, decodeURIComponent(path));
	const isFile = (name: string) => existsSync(name) && statSync(name).isFile();
	return path === '' || path.endsWith('/') ? isFile(join(file, 'index.html')) : isFile(file);
}

const site = 'http://site.invalid/';

/** What an address means in a page. */
export function resolveIn(page: Pick<BuiltPage, 'path'>, href: string): Link['target'] {
	const { origin, pathname, hash } = new URL(href, site + page.path);
	if (`${origin}/` !== site) return undefined;
	return { path: pathname.slice(1), fragment: decodeURIComponent(hash.slice(1)) };
}

/** Everything that a page leads to or loads: links, pictures, styles, scripts, what stands beside a link to it. */
export function linksOf(page: BuiltPage): readonly Link[] {
	return page.tags.flatMap((tag) => {
		const { href, src, srcset = '', property, content } = tag.attributes;
		const sets = srcset.split(',').flatMap((each) => each.trim().split(/\s+/)[0] || []);
		const pictures = property === 'og:image' && content ? [content] : [];
		return [href, src, ...sets, ...pictures, tag.attributes['xlink:href']]
			.filter((each) => each !== undefined && !/^(data|mailto|blob):/.test(each))
			.map((each): Link => ({ tag, href: each!, target: resolveIn(page, each!) }));
	});
}

/**
 * Pages that are not to be found by a link: what a host, or the browser without a network, shows instead of another; and
 * what stands in pages of others.
 */
export const unlinked = new Set(['data/', '404.html', 'offline/', 'tr/embed/', 'en/embed/', 'ru/embed/']);

/** How many links away every page is, following the links of pages from one on. */
export function distancesFrom(
	start: string,
	pages: ReadonlyMap<string, BuiltPage>
): ReadonlyMap<string, number> {
	const distances = new Map([[start, 0]]);
	for (const path of distances.keys())
		for (const { tag, target } of linksOf(pages.get(path)!)) {
			if (tag.name !== 'a' || !target || !pages.has(target.path) || distances.has(target.path)) continue;
			distances.set(target.path, distances.get(path)! + 1);
		}
	return distances;
}
