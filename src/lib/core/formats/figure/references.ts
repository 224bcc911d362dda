import type { References } from './part.ts';

/** What stands in a citation for what is known only when it is made. */
export const slots = { day: '{day}', padded: '{dd}', year: '{year}', address: '{address}' } as const;

/** Works set in one style and language when the site was built. */
export interface ReferencesFile {
	/** How the case is cited, from any address on any day: a sentence for each month, with slots. */
	readonly citation: readonly string[];
	/** Source id → its entry in a bibliography. */
	readonly entries: Readonly<Record<string, string>>;
}

/** References ready to be asked. */
export function readReferences({ citation, entries }: ReferencesFile): References {
	const byId = new Map(Object.entries(entries));
	return {
		cite: (address, date) => {
			const [year = '', month, padded = ''] = date.split('-');
			const values: Readonly<Record<string, string>> = {
				...{ [slots.year]: year, [slots.padded]: padded, [slots.address]: address },
				[slots.day]: padded.replace(/^0/, '')
			};
			return citation[Number(month) - 1]!.replace(/\{\w+\}/g, (slot) => values[slot] ?? slot);
		},
		sourceOf: (id) => byId.get(id)
	};
}

/** The name of the file in which they are delivered. */
export function referencesFile(language: string, style: string): string {
	return `references-${language}-${style}.json`;
}
