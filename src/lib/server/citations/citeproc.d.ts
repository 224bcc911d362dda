/** What is used of citeproc-js, which has no types of its own. */
declare module 'citeproc' {
	export interface CslNode {
		readonly name: string;
		readonly attrs: Readonly<Record<string, string>>;
		readonly children: readonly (CslNode | string)[];
	}

	export interface CslSystem {
		readonly retrieveLocale: (language: string) => CslNode;
		readonly retrieveItem: (id: string) => object;
	}

	export interface Engine {
		setOutputFormat(format: 'text'): void;
		updateItems(ids: readonly string[]): void;
		makeBibliography(): [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]];
	}

	/** All of it, as a CommonJS module gives it. */
	const CSL: {
		readonly Engine: new (system: CslSystem, style: CslNode, language: string, force: boolean) => Engine;
	};
	export default CSL;
}
