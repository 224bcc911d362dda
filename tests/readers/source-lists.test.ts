import { Cite } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { describe, expect, test } from 'vitest';
import type { Source } from '#lib/core/dataset/records.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { writeBibtex } from '#lib/core/formats/data/bibtex.ts';
import { writeCslJson } from '#lib/core/formats/data/csl-json.ts';
import { writeRis } from '#lib/core/formats/data/ris.ts';
import type { Taken } from '#lib/core/formats/data/taken.ts';
import { recountCore, recountDisputed, recountExecuted } from '../core/formats/data/recount.ts';
import { shippedCase, shippedQueries, smallCase, take } from '../core/formats/data/take.ts';
import { look } from '../fixtures/look.ts';
import { openDataset, viewOf } from '../fixtures/small.ts';

interface ReadSource {
	readonly id: string;
	readonly title: string | undefined;
	readonly authors: readonly string[];
	readonly url: string | undefined;
	readonly year: number | undefined;
}

type Item = Pick<Source, 'id' | 'title' | 'author' | 'URL' | 'issued'>;

/** An item of CSL-JSON; a literal name is told as a family name by readers of formats that know no other. */
function ofItem({ id, title, author = [], URL, issued }: Item): ReadSource {
	const authors = author.map(
		({ literal, family, given }) => literal ?? [family, given].filter(Boolean).join(', ')
	);
	// One reader of BibTeX writes an address in percent signs.
	return { id, authors, url: URL && decodeURI(URL), year: issued?.['date-parts']?.[0]?.[0], title };
}

/** A reader of RIS from its description: two letters, two spaces, a hyphen, a space, the value; `ER` ends a record. */
function ofRis(record: string): ReadSource {
	const lines = record.split('\r\n').filter((line) => line !== '');
	for (const line of lines) expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
	expect([lines[0]!.slice(0, 6), lines.at(-1)]).toEqual(['TY  - ', 'ER  - ']);
	const all = (tag: string) =>
		lines.filter((line) => line.startsWith(`${tag}  - `)).map((line) => line.slice(6));
	const [year] = all('PY');
	return {
		...{ id: all('ID')[0]!, title: all('TI')[0], authors: all('AU'), url: all('UR').map(decodeURI)[0] },
		year: year === undefined ? undefined : Number(year)
	};
}

const readers: Readonly<Record<string, (taken: Taken) => readonly ReadSource[]>> = {
	bibtex: (taken) => (new Cite(writeBibtex(taken)).data as unknown as Item[]).map(ofItem),
	ris: (taken) =>
		writeRis(taken)
			.split(/(?<=ER {2}- \r\n)\r\n/)
			.map(ofRis),
	csl: (taken) => (JSON.parse(writeCslJson(taken)) as Item[]).map(ofItem)
};

const recounts = [recountCore, recountExecuted, recountDisputed];

describe.each(Object.keys(readers))('%s', (format) => {
	test.each(shippedQueries.map((query, at) => [query, recounts[at]!()] as const))(
		'of the shipped case under "%s" lists the view itself and the sources that a recount finds, and no more',
		(query, { sources }) => {
			const [view, ...read] = readers[format]!(take(shippedCase, query, 'tr'));
			expect(view!.id).toBe('fateline-view-2026-11-25');
			expect(view!.url).toBe(`https://fateline.example/tr/${query && `?${query}`}`);
			expect(read.map(({ id }) => id).sort()).toEqual(sources);
			expect(sources.length).toBeGreaterThan(15);
		}
	);

	test('of everything keeps title, authors, year and address of each source', () => {
		const taken = take(shippedCase, 'scope=context');
		const [, ...read] = readers[format]!(taken);
		const known = new Map(taken.graph.dataset.sources.map((source) => [source.id, source]));
		expect(read.length).toBeGreaterThan(250);
		for (const source of read) {
			const { year, ...told } = ofItem(known.get(source.id)!);
			expect({ ...source, title: source.title!.replace(/\s+/g, ' ') }).toEqual({ ...told, year });
		}
		expect(read.filter(({ title }) => /[А-Яа-яЁё]/.test(title!)).length).toBeGreaterThan(20);
	});
});

/** The small case with one source in place of its first. */
function withSource(source: Partial<Source>): Taken {
	const { dataset } = smallCase;
	const [first, ...rest] = dataset.sources;
	const opened = openDataset(localise({ ...dataset, sources: [{ ...first!, ...source }, ...rest] }, 'en'));
	const { scene, visible } = look(opened, viewOf());
	return { graph: opened.graph, visible, snapshot: { ...take(smallCase).snapshot, scene } };
}

test.each([
	['Profit & loss: 100% of $5 in C# {draft} a_b', 'https://example.org/a_b?c=50%25&d=#e'],
	['~/ruby ^ back\\slash', 'https://example.org/~ruby'],
	['İşçi Muhalefeti ı ğ ş — Ёлки, Її', 'https://ru.wikipedia.org/wiki/Х_съезд_РКП(б)'],
	['\\input{/etc/passwd} \\write18{x}', 'https://example.org/{x}'],
	['Line\nbreak and\r\nER  - \r\nTY  - BOOK @book{x, title={y}}', 'https://example.org/']
])('a source called %j is one source with that title in every format', (title, URL) => {
	const author = [{ family: 'Sons, Ltd', given: 'Smith and' }, { literal: 'Hand in Hand & Co' }];
	const taken = withSource({ title, URL, author });
	for (const [format, read] of Object.entries(readers)) {
		const sources = read(taken);
		expect([format, sources.map(({ id }) => id)]).toEqual([
			format,
			['fateline-view-2026-11-25', 'book-a', 'web-b']
		]);
		const { title: told, authors, url } = sources[1]!;
		expect([format, told!.replace(/\s+/g, ' ')]).toEqual([format, title.replace(/\s+/g, ' ')]);
		expect(authors).toEqual(['Sons, Ltd, Smith and', 'Hand in Hand & Co']);
		expect(url).toBe(decodeURI(URL));
	}
});
