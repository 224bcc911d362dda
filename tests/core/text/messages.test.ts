import { expect, test } from 'vitest';
import { facets } from '#lib/core/graph/facets/index.ts';
import { layouts } from '#lib/core/graph/layouts/index.ts';
import { claimColumns } from '#lib/core/scene/table/claim-columns.ts';
import { entityColumns } from '#lib/core/scene/table/entity-columns.ts';
import { languages, type Text } from '#lib/core/text/text.ts';

/** Every text of every file of sentences, wherever it lies in it, with the way to it. */
function textsIn(value: unknown, path: string): (readonly [string, Text])[] {
	if (typeof value !== 'object' || value === null) return [];
	if (languages.every((language) => typeof (value as Partial<Text>)[language] === 'string'))
		return [[path, value as Text]];
	return Object.entries(value).flatMap(([key, each]) => textsIn(each, path ? `${path} ${key}` : key));
}

const files = import.meta.glob<object>('../../../src/lib/core/text/*-messages.ts', { eager: true });
const others = import.meta.glob<object>(
	'../../../src/lib/core/text/{messages,outcome-notes,without-script}.ts',
	{
		eager: true
	}
);

const all: readonly (readonly [string, Text])[] = [
	...Object.values({ ...files, ...others }).flatMap((file) => textsIn(file, '')),
	...[...entityColumns, ...claimColumns].map(({ id, label }) => [`column ${id}`, label] as const),
	...facets.map(({ id, label }) => [`facet ${id}`, label] as const),
	...layouts.map(({ id, label }) => [`layout ${id}`, label] as const)
];

/** The only text that is meant to be the same in every language: the program's name. */
const sameEverywhere = ['messages title'];

function places(text: string): string[] {
	return [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!).sort();
}

test('there are messages to look at', () => {
	expect(Object.keys(files).length).toBeGreaterThan(8);
	expect(all.length).toBeGreaterThan(250);
});

test.each(all)('%s in each language', (id, text) => {
	const said = languages.map((language) => text[language]);
	expect(Object.keys(text).sort()).toEqual([...languages].sort());
	expect(new Set(said).size).toBe(sameEverywhere.includes(id) ? 1 : 3);
	for (const each of said) {
		expect(each).not.toBe('');
		expect(each).toBe(each.trim());
		expect(each).not.toMatch(/ {2}|[<>]|TODO|\?\?/);
		expect(places(each)).toEqual(places(text.en));
	}
});

/** Names are searched in every script, so these show one; and one tells of columns by their names. */
const mixed = ['messages title', 'messages search', 'messages searchHint', 'dataFileMessages tablesReadme'];

test.each(all.filter(([id]) => !mixed.includes(id)))(
	'%s is written in the letters of its language',
	(_, text) => {
		expect(text.ru).toMatch(/[а-яё]/i);
		expect(text.tr).not.toMatch(/[а-яё]/i);
		expect(text.en).not.toMatch(/[а-яёğışİ]/i);
		// Turkish has no q, w, x but in the names of programs and formats, and in places.
		expect(text.tr.replace(/\{\w+\}/g, '')).not.toMatch(/[qwx]/);
	}
);
