/** Keeps a plain value under a name for the next visit, if the browser lets it. */
export function remember(name: string, value: unknown): void {
	try {
		localStorage.setItem(`fateline-${name}`, JSON.stringify(value));
	} catch {
		// Storage is switched off or full: the value lasts as long as the page.
	}
}

/** What was kept under a name; nothing when there is none or it cannot be read. It may be anything: check it. */
export function recall(name: string): unknown {
	try {
		return JSON.parse(localStorage.getItem(`fateline-${name}`) ?? 'null') ?? undefined;
	} catch {
		return undefined;
	}
}
