/** How deep a text of JSON is nested, without reading it: brackets within strings do not count. */
export function jsonDepth(text: string): number {
	let [depth, deepest, quoted] = [0, 0, false];
	for (let at = 0; at < text.length; at++) {
		const letter = text[at];
		if (quoted && letter === '\\') at++;
		else if (letter === '"') quoted = !quoted;
		else if (quoted) continue;
		else if (letter === '{' || letter === '[') deepest = Math.max(deepest, ++depth);
		else if (letter === '}' || letter === ']') depth--;
	}
	return deepest;
}
