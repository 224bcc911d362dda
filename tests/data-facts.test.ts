import { expect, test } from 'vitest';
import { parseCitations } from '#lib/core/dataset/citations.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { congresses } from './data-facts/congresses.ts';
import { fates } from './data-facts/fates.ts';
import { groups } from './data-facts/groups.ts';
import { letter } from './data-facts/letter.ts';
import { lives } from './data-facts/lives.ts';
import { posts } from './data-facts/posts.ts';
import { sentences } from './data-facts/sentences.ts';

const { dataset } = loadDataset('graph-data');

const rows = (table: string): readonly string[] => table.trim().split('\n');
const claimRows = [sentences, congresses, letter, groups, posts].flatMap(rows);

/** What a line states, and the source with the place in it that must stand behind it. */
function read(line: string) {
	const cells = line.split(' | ').map((cell) => (cell === '-' ? '' : cell));
	const [citation] = parseCitations(cells.pop()!);
	return { id: cells[0], cells, citation: citation! };
}

test('there are sixty facts and more, each another, each with a source that is listed and a place in it', () => {
	const all = [...rows(fates), ...rows(lives), ...claimRows];
	expect(all.length).toBeGreaterThanOrEqual(60);
	expect(new Set(all).size).toBe(all.length);
	const listed = new Set(dataset.sources.map(({ id }) => id));
	const unsourced = all.filter((line) => {
		const { source, locator } = read(line).citation;
		return !listed.has(source) || locator === '';
	});
	expect(unsourced).toEqual([]);
});

test.each(rows(fates))('%s', (line) => {
	const { id, cells, citation } = read(line);
	const record = dataset.fates.find((each) => each.id === id)!;
	const { person, fate, date, place, rehabilitated, certainty } = record;
	expect([id, person, fate, date, place.en, rehabilitated, certainty]).toEqual(cells);
	expect(record.citations).toContainEqual(citation);
});

test.each(rows(lives))('%s', (line) => {
	const { id, cells, citation } = read(line);
	const record = dataset.attributes.find((each) => each.id === id)!;
	const { entity, attribute, date, value, certainty } = record;
	expect([id, entity, attribute, date || value.en, certainty]).toEqual(cells);
	expect(record.citations).toContainEqual(citation);
});

test.each(claimRows)('%s', (line) => {
	const { id, cells, citation } = read(line);
	const record = dataset.claims.find((each) => each.id === id)!;
	const { subject, relation, object, date, certainty } = record;
	expect([id, subject, relation, object, date, certainty]).toEqual(cells);
	expect(record.citations).toContainEqual(citation);
});
