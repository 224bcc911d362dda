import CSL from 'citeproc';
import type { Language } from '#lib/core/text/text.ts';
import { adaptStyle } from './adapt-style.ts';
import { localeNames, readCslFiles, type StyleId } from './styles.ts';

/** An item of CSL-JSON. */
interface Item {
	readonly id: string;
}

/** Sets works in a style and a language as plain text: id → entry of a bibliography. */
export function setEntries(
	style: StyleId,
	language: Language
): (items: readonly Item[]) => Map<string, string> {
	const { styles, locales } = readCslFiles();
	let known = new Map<string, Item>();
	const system = {
		retrieveLocale: () => locales[language],
		// It writes into what it is given.
		retrieveItem: (id: string) => structuredClone(known.get(id)!)
	};
	const engine = new CSL.Engine(
		system,
		adaptStyle(styles[style], style, language),
		localeNames[language],
		true
	);
	engine.setOutputFormat('text');
	return (items) => {
		known = new Map(items.map((item) => [item.id, item]));
		engine.updateItems([]);
		engine.updateItems([...known.keys()]);
		const [{ entry_ids: ids }, entries] = engine.makeBibliography();
		return new Map(ids.map(([id], at) => [id!, tidy(entries[at]!)]));
	};
}

/** Where a style ends two things with a stop each, and one of them is missing, both stops stay; so do the spaces. */
function tidy(entry: string): string {
	return entry
		.replace(/\s+/g, ' ')
		.replace(/([.?!…]["”»“]?) \.(?= |$)/g, '$1')
		.replace(/([.,;:])(?: \1)+(?= |$)/g, '$1')
		.trim();
}
