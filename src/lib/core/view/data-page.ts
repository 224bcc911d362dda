/** What the page of open data tells, in one language. */
export interface DataPage {
	/** The files by what kind they are of. */
	readonly groups: readonly {
		readonly id: string;
		readonly title: string;
		readonly files: readonly ListedFile[];
	}[];
	/** The file in which everything is. */
	readonly whole: ListedFile;
	/** The day of the newest version. */
	readonly date: string;
	readonly licence: { readonly name: string; readonly address: string };
	readonly citation: string;
	/** The id of some claim, to show what one looks like. */
	readonly claim: string;
	readonly schema: readonly SchemaTable[];
	readonly vocabularies: readonly {
		readonly path: string;
		readonly title: string;
		readonly terms: readonly { readonly id: string; readonly label: string }[];
	}[];
	readonly rdf: RdfNote;
	readonly examples: {
		readonly sparql: string;
		readonly programs: readonly { readonly name: string; readonly code: string }[];
	};
	/** The file that feed readers follow, and the long record of the conversion; empty when there is none. */
	readonly feed: string;
	readonly record: string;
	readonly releases: readonly {
		readonly version: string;
		readonly date: string;
		readonly anchor: string;
		readonly changes: readonly string[];
	}[];
}

export interface ListedFile {
	readonly name: string;
	readonly label: string;
	readonly use: string;
	/** In words: "223 kB". */
	readonly size: string;
	readonly sha256: string;
}

export interface SchemaTable {
	readonly path: string;
	readonly title: string;
	readonly description: string;
	readonly columns: readonly SchemaColumn[];
}

/** A column, or those that say the same in each language. */
export interface SchemaColumn {
	readonly names: readonly string[];
	readonly required: boolean;
	readonly meaning: string;
	/** The table whose ids stand in it; empty when there is none. */
	readonly refersTo: string;
}

/** What names and words the RDF files use. */
export interface RdfNote {
	/** With what the names of records begin, and Fateline's own words. */
	readonly records: string;
	readonly words: string;
	/** Whether these lead to the site. */
	readonly hasSite: boolean;
	readonly known: readonly {
		readonly prefix: string;
		readonly iri: string;
		readonly words: readonly string[];
	}[];
	readonly own: readonly { readonly word: string; readonly comment: string }[];
}
