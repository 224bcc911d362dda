type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>;

/** Whether the graph wants a key for itself; a test holds that it is so for each in the list of keys, which comes later. */
export function isGraphKey({ key, ctrlKey, metaKey }: Pressed): boolean {
	return !ctrlKey && !metaKey && /^(Arrow\w+|Enter|Backspace|Escape|Home|[ +=0-3[\]-])$/.test(key);
}
