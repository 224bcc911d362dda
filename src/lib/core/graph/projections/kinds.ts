const gatherings: ReadonlySet<string> = new Set(['congress', 'conference', 'event']);
const texts: ReadonlySet<string> = new Set(['document', 'publication']);

export const isPersonKind = (kind: string): boolean => kind === 'person';
export const isFactionKind = (kind: string): boolean => kind === 'faction';
export const isGatheringKind = (kind: string): boolean => gatherings.has(kind);
export const isTextKind = (kind: string): boolean => texts.has(kind);

/** Whatever people are in that lasts: unions, committees, parties, factions, state bodies, armies. */
export function isBodyKind(kind: string): boolean {
	return kind !== 'place' && !isPersonKind(kind) && !isGatheringKind(kind) && !isTextKind(kind);
}
