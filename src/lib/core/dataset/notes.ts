import type { Dataset } from './records.ts';

const noted = ['claims', 'attributes', 'fates', 'sources'] as const;

/**
 * What is remarked on records, in the order of a dataset's lists: a tenth of a case, and nothing that is drawn, found or
 * filtered needs it. A page that explores a case fetches it when statements are first read.
 */
export type Notes = Readonly<Record<(typeof noted)[number], readonly string[]>>;

export function takeNotes(dataset: Dataset<string>): Notes {
	const lists = noted.map((list) => [list, dataset[list].map(({ note = '' }) => note)]);
	return Object.fromEntries(lists) as Notes;
}

/** The same dataset with nothing remarked. */
export function withoutNotes(dataset: Dataset<string>): Dataset<string> {
	const bare = noted.map((list) => [
		list,
		(dataset[list] as readonly { readonly note?: string }[]).map(({ note, ...record }) =>
			note === undefined || list === 'sources' ? record : { ...record, note: '' }
		)
	]);
	return { ...dataset, ...(Object.fromEntries(bare) as object) };
}

/** Gives the records of such a dataset their notes: the graph and all that is built from it hold these very records. */
export function giveNotes(dataset: Dataset<string>, notes: Notes): void {
	for (const list of noted)
		dataset[list].forEach((record, row) => {
			const note = notes[list][row];
			if (note) Object.assign(record, { note });
		});
}
