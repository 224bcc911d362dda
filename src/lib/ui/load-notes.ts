import { giveNotes, type Notes } from '#lib/core/dataset/notes.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import type { Language } from '#lib/core/text/text.ts';
import { fetchJson } from './fetch-json.ts';
import { notesAddress } from './address.ts';

const given = new WeakMap<Dataset<string>, Promise<void>>();

/** Gives the records of a case their notes, once. Rejects when these cannot be had; the next call tries again. */
export function loadNotes(dataset: Dataset<string>, language: Language): Promise<void> {
	const known = given.get(dataset) ?? fetchNotes(dataset, language);
	given.set(dataset, known);
	known.catch(() => given.delete(dataset));
	return known;
}

async function fetchNotes(dataset: Dataset<string>, language: Language): Promise<void> {
	giveNotes(dataset, (await fetchJson(notesAddress(language))) as Notes);
}
