/** A thing as JSON-LD has it: plain values by the words of schema.org. */
export type Linked = Readonly<Record<string, unknown>>;

/** A thing without what nobody said: no empty text, no empty list; of a list of one, that one. */
export function linked(type: string, says: Linked): Linked {
	const told = Object.entries(says)
		.map(([name, value]) => [name, Array.isArray(value) && value.length === 1 ? value[0] : value] as const)
		.filter(
			([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0)
		);
	return { '@type': type, ...Object.fromEntries(told) };
}
