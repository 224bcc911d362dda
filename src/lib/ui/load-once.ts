/**
 * Has something loaded once, for whoever asks, so that what is done with it is done in the order in which it was asked for:
 * two imports of one module may end in either order. If it cannot be had, the next to ask has it loaded again.
 */
export function loadOnce<T>(load: () => Promise<T>): () => Promise<T> {
	let loading: Promise<T> | undefined;
	const again = (reason: unknown) => {
		loading = undefined;
		throw reason;
	};
	return () => (loading ??= load().catch(again));
}
