import type { References } from '#lib/core/formats/figure/part.ts';
import { readReferences, type ReferencesFile } from '#lib/core/formats/figure/references.ts';

/** Fetches references from their address, each once. Rejects when they cannot be had; asking again tries again. */
export function loadReferences(address: string): Promise<References> {
	const before = loading.get(address);
	if (before) return before;
	const now = fetchReferences(address);
	loading.set(address, now);
	now.catch(() => loading.delete(address));
	return now;
}

const loading = new Map<string, Promise<References>>();

async function fetchReferences(address: string): Promise<References> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${answer.status} ${address}`);
	return readReferences((await answer.json()) as ReferencesFile);
}
