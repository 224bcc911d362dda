/** Fetches a file of data. Rejects, naming it, when it cannot be had. */
export async function fetchJson(address: string): Promise<unknown> {
	const answer = await fetch(address);
	if (!answer.ok) throw new Error(`${answer.status} ${address}`);
	return answer.json();
}
