export type TourCommand = 'next' | 'previous' | 'first';

const commands: Readonly<Record<string, TourCommand>> = {
	...{ ArrowRight: 'next', PageDown: 'next' },
	...{ ArrowLeft: 'previous', PageUp: 'previous', Home: 'first' }
};

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

/**
 * What a key does while the bar of a tour has the focus; keys with a modifier are the browser's. `scrolls`: whether the
 * focus is on a text that does not fit, which these keys scroll.
 */
export function tourCommand(pressed: Pressed, scrolls: boolean): TourCommand | undefined {
	if (pressed.ctrlKey || pressed.metaKey || pressed.altKey || pressed.shiftKey) return undefined;
	const command = commands[pressed.key];
	return scrolls && !pressed.key.startsWith('Arrow') ? undefined : command;
}
