import type { Shelf } from './shelf.ts';

/** What is asked of a service worker, and by which page. */
export interface Asked {
	readonly request: Request;
	/** The page that asks, or, for a page, what it will be. */
	readonly client: string;
}

/** Answers what pages ask: files whose names carry a hash from what is kept, all else from the network while there is one. */
export class Answerer {
	readonly #shelf: Shelf;
	readonly #fetch: typeof fetch;
	/** Pages that came from the network and are of another version: nothing that is kept fits them. */
	readonly #others = new Set<string>();

	constructor(shelf: Shelf, fetcher: typeof fetch) {
		this.#shelf = shelf;
		this.#fetch = fetcher;
	}

	/** The answer, and what is left to do once it has been given. */
	async answer(asked: Asked, later: (work: Promise<unknown>) => void): Promise<Response> {
		const { request, client } = asked;
		const { pathname } = new URL(request.url);
		const isPage = request.mode === 'navigate';
		if (this.#shelf.isHashed(pathname)) {
			const kept = await this.#shelf.find(pathname);
			if (kept) return kept;
		}
		try {
			const fresh = await this.#fetch(request);
			if (isPage && isWhole(fresh)) later(this.#keepPage(pathname, fresh.clone(), client));
			return fresh;
		} catch (error) {
			// The view is in the query: a page is the same with whatever behind the question mark.
			const kept = this.#others.has(client) ? undefined : await this.#shelf.find(pathname);
			if (kept) return kept;
			if (isPage) return this.#shelf.apologise();
			throw error;
		}
	}

	async #keepPage(path: string, page: Response, client: string): Promise<void> {
		if (!(await this.#shelf.keepPage(path, page))) this.#others.add(client);
	}
}

function isWhole({ status, type, redirected, headers }: Response): boolean {
	const html = headers.get('content-type')?.startsWith('text/html') ?? false;
	return status === 200 && type === 'basic' && !redirected && html;
}

/** Whether a request is one that the site's service worker answers at all. */
export function isOurs(request: Request, origin: string, base: string): boolean {
	const { origin: asked, pathname } = new URL(request.url);
	const whole = request.method === 'GET' && !request.headers.has('range');
	return whole && asked === origin && pathname.startsWith(`${base}/`);
}
