/** How many people are in more than one list. */
export function countSeveral(lists: readonly (readonly string[])[]): number {
	const times = new Map<string, number>();
	for (const person of lists.flat()) times.set(person, (times.get(person) ?? 0) + 1);
	return [...times.values()].filter((count) => count > 1).length;
}
