/** Caches as a browser has them, in memory, with what a service worker here needs of them. */
export class MemoryCaches {
	readonly #caches = new Map<string, Map<string, Response>>();

	async open(name: string) {
		const cache = this.#caches.get(name) ?? new Map<string, Response>();
		this.#caches.set(name, cache);
		return {
			put: async (path: string, answer: Response) => void cache.set(path, answer),
			match: async (path: string) => cache.get(path)?.clone(),
			keys: async () => [...cache.keys()].map((path) => ({ url: `https://example.org${path}` }))
		};
	}

	async match(path: string) {
		return [...this.#caches.values()]
			.find((cache) => cache.has(path))
			?.get(path)
			?.clone();
	}

	async keys() {
		return [...this.#caches.keys()];
	}

	async delete(name: string) {
		return this.#caches.delete(name);
	}

	/** What lies where. */
	get content(): Record<string, string[]> {
		return Object.fromEntries([...this.#caches].map(([name, cache]) => [name, [...cache.keys()].sort()]));
	}
}

/** A host whose files can be changed, and whose wire can be cut. */
export class Host {
	files: Record<string, string> = {};
	cut = false;
	readonly asked: string[] = [];

	remove(path: string): void {
		this.files = Object.fromEntries(Object.entries(this.files).filter(([each]) => each !== path));
	}

	readonly fetch = (async (asked: string | Request) => {
		const path = typeof asked === 'string' ? asked : new URL(asked.url).pathname;
		this.asked.push(path);
		if (this.cut) throw new TypeError('Failed to fetch');
		const text = this.files[path];
		const type = path.endsWith('/') ? 'text/html' : 'application/json';
		const answer = new Response(text ?? 'nothing', {
			status: text === undefined ? 404 : 200,
			headers: { 'content-type': type }
		});
		return Object.defineProperty(answer, 'type', { value: 'basic' });
	}) as typeof fetch;
}
