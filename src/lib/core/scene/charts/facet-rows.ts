import { hasBit } from '../../graph/bitset.ts';
import { nameOf } from '../../graph/facets/facet.ts';
import type { FacetIndex } from '../../graph/facets/facet-index.ts';
import { unknownFate } from '../../graph/facets/fate.ts';
import { outcomeMessages as messages } from '../../text/outcome-messages.ts';
import type { Language } from '../../text/text.ts';

/** A value of a facet of people as a row of a chart. */
export interface FacetRow {
	readonly id: string;
	readonly label: string;
	/** Whether it stands for what is not known. */
	readonly unknown: boolean;
	readonly has: (member: number) => boolean;
}

/** The value of a facet that stands for what is not known, where it has one. */
const unknownValues: Readonly<Record<string, string>> = { fate: unknownFate };

/** The id of the row of those of whom a facet without such a value knows nothing. */
export const noneRecorded = 'none';

/** The values that anybody in the dataset has, in the order of the facet; what is not known is always there, and last. */
export function facetRows(index: FacetIndex, facetId: string, language: Language): readonly FacetRow[] {
	const indexed = index.facets.find(({ facet }) => facet.id === facetId);
	if (!indexed) throw new Error(`no facet ${facetId}`);
	const unknownValue = unknownValues[facetId];
	const rows = indexed.values
		.map((value) => ({ value, bits: indexed.bits.get(value.id)! }))
		.filter(({ value, bits }) => value.id === unknownValue || bits.some((word) => word !== 0))
		.map(({ value, bits }) => ({
			...{ id: value.id, label: nameOf(value, language), unknown: value.id === unknownValue },
			has: (member: number) => hasBit(bits, member)
		}));
	if (unknownValue) return rows.toSorted((a, b) => Number(a.unknown) - Number(b.unknown));
	const has = (member: number) => !rows.some((row) => row.has(member));
	return [...rows, { id: noneRecorded, label: messages.noneRecorded[language], unknown: true, has }];
}
