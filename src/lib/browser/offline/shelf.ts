import type { Language } from '#lib/core/text/text.ts';
import { explorerAt } from './explorer-paths.ts';

/** One version of the site, as a service worker is to keep it. */
export interface Edition {
	/** The path below which the site lives: empty, or beginning with a slash. */
	readonly base: string;
	/** Stands in every page of this version. */
	readonly version: string;
	/** Paths of files whose names carry a hash of their content. */
	readonly hashed: readonly string[];
	/** Paths of other files that every page needs. */
	readonly plain: readonly string[];
	/** Paths of the data that the explorer in a language may ever ask for. */
	readonly dataOf: (language: Language) => readonly string[];
	/** The path of the page that is shown instead of one that was never opened. */
	readonly offline: string;
}

/** Files are fetched so many at a time, so that the page that is open goes first. */
const together = 4;

/** What of a site is kept in the browser. One version lies in one cache; another version never takes anything from it. */
export class Shelf {
	readonly #edition: Edition;
	readonly #caches: CacheStorage;
	readonly #fetch: typeof fetch;

	constructor(edition: Edition, storage: CacheStorage, fetcher: typeof fetch) {
		this.#edition = edition;
		this.#caches = storage;
		this.#fetch = fetcher;
	}

	/** Puts in place all that every page may ever load. Rejects when something cannot be had: then nothing has changed. */
	async fill(): Promise<void> {
		const { hashed, plain, offline } = this.#edition;
		const cache = await this.#own();
		await inTurn(hashed, async (path) => {
			// Of the last version most files are still the same.
			const kept = await this.#caches.match(path, { ignoreVary: true });
			await cache.put(path, kept ?? (await this.#ask(path)));
		});
		await inTurn(plain, async (path) => cache.put(path, await this.#ask(path)));
		await cache.put(offline, await this.#anywhere(await this.#ask(offline)));
	}

	/** Keeps a page that was opened, and what it will ask for; whether it is of this version: others are not kept. */
	async keepPage(path: string, page?: Response): Promise<boolean> {
		const opened = page ?? (await this.#ask(path));
		if (!(await opened.clone().text()).includes(this.#edition.version)) return false;
		const cache = await this.#own();
		await cache.put(path, opened);
		const language = explorerAt(this.#edition.base, path);
		const data = language ? this.#edition.dataOf(language) : [];
		await inTurn(data, async (each) => {
			// Within a version it never changes.
			if (!(await cache.match(each))) await cache.put(each, await this.#ask(each));
		});
		return true;
	}

	/** The paths of the pages that were kept of other versions: whoever opened them may want them again. */
	async listOldPages(): Promise<string[]> {
		const kept = await Promise.all(
			(await this.#others()).map(async (name) => (await this.#caches.open(name)).keys())
		);
		const paths = kept.flat().map(({ url }) => new URL(url).pathname);
		return [...new Set(paths)].filter((path) => path.endsWith('/') && path !== this.#edition.offline);
	}

	/** What is kept under a path. A file with a hash in its name is the same in every version. */
	async find(path: string): Promise<Response | undefined> {
		if (this.isHashed(path)) return this.#caches.match(path, { ignoreVary: true });
		return (await this.#own()).match(path, { ignoreVary: true });
	}

	/** Says that a page was never opened: at its own address, so that trying again is opening it again. */
	async apologise(): Promise<Response> {
		const page = await this.find(this.#edition.offline);
		return page ? new Response(page.body, { status: 503, headers: page.headers }) : Response.error();
	}

	/** Throws away the other versions of this site; what other sites of this host keep is theirs. */
	async clear(): Promise<void> {
		await Promise.all((await this.#others()).map((name) => this.#caches.delete(name)));
	}

	isHashed(path: string): boolean {
		return path.startsWith(`${this.#edition.base}/_app/immutable/`);
	}

	get #prefix(): string {
		return `fateline ${this.#edition.base}/ `;
	}

	get #name(): string {
		return this.#prefix + this.#edition.version;
	}

	async #others(): Promise<string[]> {
		const names = await this.#caches.keys();
		return names.filter((name) => name.startsWith(this.#prefix) && name !== this.#name);
	}

	#own(): Promise<Cache> {
		return this.#caches.open(this.#name);
	}

	async #ask(path: string): Promise<Response> {
		const cache = this.isHashed(path) ? 'default' : 'no-cache';
		const answer = await this.#fetch(path, { cache, priority: 'low' });
		if (!answer.ok) throw new Error(`${answer.status} ${path}`);
		// An answer that came by a detour cannot be shown as a page.
		return answer.redirected ? new Response(answer.body, { headers: answer.headers }) : answer;
	}

	/** The page with addresses that hold at whatever depth it is shown. */
	async #anywhere(page: Response): Promise<Response> {
		const html = (await page.text()).replace(/(href|src)="\.\.\//g, `$1="${this.#edition.base}/`);
		return new Response(html, { headers: { 'content-type': 'text/html; charset=utf-8' } });
	}
}

async function inTurn(paths: readonly string[], act: (path: string) => Promise<void>): Promise<void> {
	const left = [...paths];
	const work = async () => {
		for (let path = left.shift(); path !== undefined; path = left.shift()) await act(path);
	};
	await Promise.all(Array.from({ length: together }, work));
}
