/** One way to break the small package: the cell (row as in a spreadsheet), what is put there, and what is said of it. */
export type Break = readonly [
	what: string,
	file: string,
	row: number,
	column: string,
	value: string,
	says: string
];

const unknown = (id: string) => `"${id}" is unknown: correct it, or add it where such things are listed`;
const missing = (language: string) => `the ${language} text is missing: write it as that language does`;
const noSource = 'there is no source: name at least one id of sources.json';
const badLink = (link: string) => `"${link}" is not a web address: it must begin with http:// or https://`;
const badId = (id: string) =>
	`"${id}" cannot be an id: write small Latin letters and digits, joined by single hyphens`;
const emptyId = 'the id is empty: give the row one of its own';

export const breaks: readonly Break[] = [
	['unknown kind', 'entities.csv', 6, 'kind', 'robot', unknown('robot')],
	['unknown tier', 'entities.csv', 3, 'tier', 'outer', unknown('outer')],
	['no tier', 'entities.csv', 3, 'tier', '', unknown('')],
	['unknown subject', 'claims.csv', 2, 'subject', 'nobody', unknown('nobody')],
	['unknown object', 'claims.csv', 16, 'object', 'nobody', unknown('nobody')],
	['no object', 'claims.csv', 16, 'object', '', unknown('')],
	['unknown relation', 'claims.csv', 3, 'relation', 'loved', unknown('loved')],
	['unknown role', 'claims.csv', 4, 'role', 'cook', unknown('cook')],
	['unknown entity of a fact', 'attributes.csv', 6, 'entity', 'nobody', unknown('nobody')],
	['unknown kind of fact', 'attributes.csv', 6, 'attribute', 'shoes', unknown('shoes')],
	['unknown person of a fate', 'fates.csv', 4, 'person', 'nobody', unknown('nobody')],
	['unknown fate', 'fates.csv', 5, 'fate', 'bored', unknown('bored')],
	['unknown topic', 'positions.csv', 3, 'topic', 'tea', unknown('tea')],
	['unknown holder', 'positions.csv', 2, 'holder', 'nobody', unknown('nobody')],
	['unknown group', 'vocabulary/relations.csv', 4, 'group', 'none', unknown('none')],
	['unknown outcome', 'vocabulary/relations.csv', 8, 'outcome', 'promoted', unknown('promoted')],

	['double id', 'claims.csv', 4, 'id', 'c-01', 'the id "c-01" is already used in row 2: choose another'],
	['double id', 'fates.csv', 5, 'id', 'f-03', 'the id "f-03" is already used in row 4: choose another'],
	['double id', 'attributes.csv', 3, 'id', 'a-01', 'the id "a-01" is already used in row 2: choose another'],
	['double id', 'positions.csv', 3, 'id', 'p-01', 'the id "p-01" is already used in row 2: choose another'],
	['bad id', 'claims.csv', 2, 'id', '-c~1/x', badId('-c~1/x')],
	['bad id', 'positions.csv', 2, 'id', 'Red Chair', badId('Red Chair')],
	['fate of a union', 'fates.csv', 3, 'person', 'turners-union', unknown('turners-union')],
	['no id', 'claims.csv', 2, 'id', '', emptyId],
	['no id', 'fates.csv', 2, 'id', '', emptyId],

	['no source', 'claims.csv', 2, 'sources', '', noSource],
	['only a semicolon', 'claims.csv', 2, 'sources', ' ; ', noSource],
	['no source', 'attributes.csv', 2, 'sources', '', noSource],
	['no source', 'fates.csv', 2, 'sources', '', noSource],
	['no source', 'positions.csv', 2, 'sources', '', noSource],
	[
		'unknown source',
		...(['claims.csv', 2, 'sources', 'book-a: p. 1; book-z: p. 2'] as const),
		'the source "book-z" is not in sources.json: correct the id or add the work'
	],
	[
		'double source',
		...(['claims.csv', 2, 'sources', 'book-a: p. 1; web-b; book-a: p. 2'] as const),
		'the source "book-a" is named twice: join its places in one locator'
	],
	[
		'unknown certainty',
		...(['claims.csv', 2, 'certainty', 'sure'] as const),
		'"sure" is not a certainty: use one of vocabulary/certainties.csv'
	],
	[
		'no certainty',
		...(['positions.csv', 3, 'certainty', ''] as const),
		'"" is not a certainty: use one of vocabulary/certainties.csv'
	],
	['script', 'entities.csv', 2, 'url', 'javascript:alert(1)', badLink('javascript:alert(1)')],
	['data', 'entities.csv', 2, 'url', 'data:text/html,x', badLink('data:text/html,x')],
	['space', 'entities.csv', 2, 'url', 'https://a.org/ b', badLink('https://a.org/ b')],
	['quote', 'entities.csv', 2, 'url', 'https://a.org/"b', badLink('https://a.org/"b')],
	['no scheme', 'entities.csv', 2, 'url', '//a.org', badLink('//a.org')],

	[
		'malformed date',
		...(['claims.csv', 2, 'date', '8 March 1921'] as const),
		'"8 March 1921" is not an EDTF date: write 1921, 1921-03, 1921-03-16, 1921~ or 1917/1921-05'
	],
	[
		'malformed date',
		...(['positions.csv', 2, 'date', '1920-4'] as const),
		'"1920-4" is not an EDTF date: write 1921, 1921-03, 1921-03-16, 1921~ or 1917/1921-05'
	],
	[
		'malformed date',
		...(['fates.csv', 2, 'rehabilitated', 'yes'] as const),
		'"yes" is not an EDTF date: write 1921, 1921-03, 1921-03-16, 1921~ or 1917/1921-05'
	],
	[
		'impossible date',
		...(['attributes.csv', 6, 'date', '1921-02-29'] as const),
		'"1921-02-29" names a day or month that does not exist: correct it'
	],
	[
		'impossible date',
		...(['fates.csv', 2, 'party_restored', '1963-13'] as const),
		'"1963-13" names a day or month that does not exist: correct it'
	],
	[
		'reversed date',
		...(['claims.csv', 2, 'date', '1922/1921'] as const),
		'the interval "1922/1921" ends before it begins: swap or correct its ends'
	],
	[
		'unsupported date',
		...(['fates.csv', 4, 'date', '1926-21'] as const),
		'"1926-21" names a season, quarter or half of a year, which is not read here: write its months, such as [1921-03..1921-05]'
	],

	// Ivan: born 1885, died 1937-09-02 or 1943. Anna: born 1890~, that is not before 1888.
	[
		'before birth',
		...(['claims.csv', 6, 'date', '1884'] as const),
		'ivan-chelnokov acts in 1884, before being born: check both dates'
	],
	[
		'before birth',
		...(['claims.csv', 7, 'date', '1880'] as const),
		'anna-shilova acts in 1880, before being born: check both dates'
	],
	[
		'after every death that is told',
		...(['claims.csv', 6, 'date', '1944'] as const),
		'ivan-chelnokov acts in 1944, after death: check both dates'
	],

	['no name', 'entities.csv', 5, 'name_tr', '', missing('Turkish')],
	['no name', 'entities.csv', 5, 'name_en', '', missing('English')],
	['no name', 'entities.csv', 5, 'name_ru', '', missing('Russian')],
	['no short name', 'entities.csv', 5, 'short_ru', '', missing('Russian')],
	['half a description', 'entities.csv', 2, 'description_tr', '', missing('Turkish')],
	['half a detail', 'claims.csv', 6, 'detail_ru', '', missing('Russian')],
	['half a note', 'claims.csv', 4, 'note_en', '', missing('English')],
	['half a value', 'attributes.csv', 6, 'value_en', '', missing('English')],
	['half a place', 'fates.csv', 2, 'place_tr', '', missing('Turkish')],
	['half a note', 'fates.csv', 3, 'note_ru', '', missing('Russian')],
	['no position', 'positions.csv', 2, 'position_tr', '', missing('Turkish')],
	['no label', 'vocabulary/kinds.csv', 2, 'label_ru', '', missing('Russian')],
	['no plural', 'vocabulary/kinds.csv', 2, 'plural_en', '', missing('English')],
	['no label', 'vocabulary/tiers.csv', 4, 'label_tr', '', missing('Turkish')],
	['no label', 'vocabulary/topics.csv', 3, 'label_tr', '', missing('Turkish')],
	['no inverse', 'vocabulary/relations.csv', 3, 'inverse_ru', '', missing('Russian')],
	['no label', 'vocabulary/relation-groups.csv', 8, 'label_en', '', missing('English')],
	[
		'bad tone',
		'vocabulary/relation-groups.csv',
		6,
		'tone',
		'Against',
		'"Against" is not a tone: write neutral or against'
	]
];
