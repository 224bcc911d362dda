import { keyMessages as words } from '#lib/core/text/key-messages.ts';
import type { Text } from '#lib/core/text/text.ts';
import { tourMessages } from '#lib/core/text/tour-messages.ts';

/** Where keys work, in the order of the table. */
export const keyPlaces = ['page', 'graph', 'table', 'timeline', 'tour', 'palette'] as const;

export interface KeyRecord {
	readonly place: (typeof keyPlaces)[number];
	/** As a `KeyboardEvent` calls them, with what is held before: "Shift+ArrowUp". */
	readonly keys: readonly string[];
	readonly does: Text;
}

/** A key of the graph says in the same record what it does to the walk. */
export interface GraphKey extends KeyRecord {
	readonly command: GraphCommand;
}

export type GraphCommand =
	| 'next'
	| 'previous'
	| 'enter'
	| 'back'
	| 'towards'
	| 'select'
	| 'escape'
	| 'pan'
	| 'depth'
	| 'zoomIn'
	| 'zoomOut'
	| 'fit';

const arrows = ['ArrowUp', 'ArrowRight', 'ArrowDown', 'ArrowLeft'];
const held = (modifier: string) => arrows.map((arrow) => `${modifier}+${arrow}`);
const inGraph = (command: GraphCommand, keys: readonly string[], does: Text): GraphKey => ({
	place: 'graph',
	...{ command, keys, does }
});

/** The keys of the graph: the graph obeys this list, and the table of keys shows it. */
export const graphKeys: readonly GraphKey[] = [
	inGraph('next', ['ArrowRight'], words.nextTie),
	inGraph('previous', ['ArrowLeft'], words.previousTie),
	inGraph('enter', ['Enter'], words.enter),
	inGraph('back', ['Backspace'], words.back),
	inGraph('towards', held('Alt'), words.towards),
	inGraph('select', ['Space'], words.select),
	inGraph('escape', ['Escape'], words.escape),
	inGraph('pan', held('Shift'), words.pan),
	inGraph('depth', ['1', '2', '3'], words.depth),
	inGraph('zoomIn', ['+', '=', ']'], words.zoomIn),
	inGraph('zoomOut', ['-', '['], words.zoomOut),
	inGraph('fit', ['0', 'Home'], words.fit)
];

/** Every key of the explorer, place by place. */
export const keyList: readonly KeyRecord[] = [
	{ place: 'page', keys: ['Tab', 'Shift+Tab'], does: words.toGraph },
	{ place: 'page', keys: ['Ctrl+K'], does: words.openPalette },
	{ place: 'page', keys: ['/'], does: words.search },
	{ place: 'page', keys: ['Ctrl+Z'], does: words.undo },
	{ place: 'page', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], does: words.redo },
	{ place: 'page', keys: ['?'], does: words.showKeys },
	...graphKeys,
	{ place: 'table', keys: arrows, does: words.cells },
	{ place: 'table', keys: ['Home', 'End'], does: words.row },
	{ place: 'table', keys: ['Ctrl+Home', 'Ctrl+End'], does: words.corner },
	{ place: 'table', keys: ['PageUp', 'PageDown'], does: words.pages },
	{ place: 'table', keys: ['Enter'], does: words.open },
	{ place: 'table', keys: ['Space'], does: words.select },
	{ place: 'table', keys: ['Escape'], does: words.unselect },
	{ place: 'timeline', keys: ['ArrowLeft', 'ArrowRight'], does: words.year },
	{ place: 'timeline', keys: ['PageDown', 'PageUp'], does: words.fiveYears },
	{ place: 'timeline', keys: ['Home', 'End'], does: words.ends },
	{ place: 'tour', keys: ['ArrowRight', 'PageDown'], does: tourMessages.keyNext },
	{ place: 'tour', keys: ['ArrowLeft', 'PageUp'], does: tourMessages.keyPrevious },
	{ place: 'tour', keys: ['Home'], does: tourMessages.keyFirst },
	{ place: 'palette', keys: ['ArrowUp', 'ArrowDown'], does: words.choose },
	{ place: 'palette', keys: ['Enter'], does: words.run },
	{ place: 'palette', keys: ['Escape'], does: words.leave }
];

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>;

/** What a key does in the graph; nothing when it is no key of the graph. Keys with Ctrl or ⌘ are the browser's. */
export function graphCommand(pressed: Pressed): GraphCommand | undefined {
	const { key, shiftKey, altKey } = pressed;
	if (pressed.ctrlKey || pressed.metaKey) return undefined;
	// Shift is part of a sign such as "+", but held with a key that has a name.
	const held = (altKey ? 'Alt+' : '') + (shiftKey && key.length > 1 ? 'Shift+' : '');
	const name = held + (key === ' ' ? 'Space' : key);
	return graphKeys.find(({ keys }) => keys.includes(name))?.command;
}
