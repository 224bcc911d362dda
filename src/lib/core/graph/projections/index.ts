import { projectionMessages as words } from '../../text/projection-messages.ts';
import { isBodyKind, isFactionKind, isGatheringKind, isPersonKind, isTextKind } from './kinds.ts';
import type { Projection } from './projection.ts';

/** Every projection, in the order of the menu. A new one is one record here. */
export const projections: readonly Projection[] = [
	{ id: 'events', ...words.events, ties: isPersonKind, through: isGatheringKind },
	{ id: 'bodies', ...words.bodies, ties: isPersonKind, through: isBodyKind },
	{ id: 'documents', ...words.documents, ties: isPersonKind, through: isTextKind },
	{
		...{ id: 'factions', ...words.factions, ties: isFactionKind, through: isPersonKind },
		counts: ({ affiliation }) => affiliation
	},
	{ id: 'people', ...words.people, ties: isBodyKind, through: isPersonKind }
];
