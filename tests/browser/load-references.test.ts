import { afterEach, expect, test, vi } from 'vitest';
import { loadReferences } from '#lib/browser/load-references.ts';
import type { ReferencesFile } from '#lib/core/formats/figure/references.ts';

const file: ReferencesFile = {
	citation: Array.from({ length: 12 }, (_, at) => `{address}, {day}.${at + 1}.{year} ({dd})`),
	entries: { 'book-a': 'Lind, V. The Lathe and the Pen.', constructor: 'Museum' }
};

afterEach(() => vi.unstubAllGlobals());

test('references are fetched once from their address', async () => {
	const fetched = vi.fn(() => Promise.resolve(Response.json(file)));
	vi.stubGlobal('fetch', fetched);
	const [one, other] = await Promise.all([loadReferences('a.json'), loadReferences('a.json')]);
	expect(one).toBe(other);
	expect(fetched.mock.calls).toEqual([['a.json']]);
	expect(one.cite('https://a.example/?x={day}', '2026-03-08')).toBe(
		'https://a.example/?x={day}, 8.3.2026 (08)'
	);
	expect(one.cite('b', '2026-12-31')).toBe('b, 31.12.2026 (31)');
	expect([one.sourceOf('book-a'), one.sourceOf('toString')]).toEqual([file.entries['book-a'], undefined]);
});

test('what could not be had is asked for again', async () => {
	vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
	await expect(loadReferences('b.json')).rejects.toThrow('404 b.json');
	vi.stubGlobal('fetch', () => Promise.resolve(Response.json(file)));
	expect((await loadReferences('b.json')).sourceOf('constructor')).toBe('Museum');
});
