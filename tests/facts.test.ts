import { expect, test } from 'vitest';
import { parseCitations } from '#lib/core/dataset/citations.ts';
import type { Citation } from '#lib/core/dataset/records.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { facts, fateFacts, origins, twentyTwo } from './facts.ts';

const { dataset } = loadDataset('graph-data');
const { claims, attributes, fates, sources } = dataset;

/** The first words of a line, and the citation that the rest of it is. */
function take(line: string, count: number): { words: string[]; citation: Citation } {
	const words = line.split(' ');
	const [citation] = parseCitations(words.slice(count).join(' '));
	return { words: words.slice(0, count).map((word) => (word === '-' ? '' : word)), citation: citation! };
}

function cites(record: { citations: readonly Citation[] }, { source, locator }: Citation): boolean {
	return record.citations.some((each) => each.source === source && each.locator.includes(locator));
}

test('there are enough facts, and each is another one', () => {
	expect(facts.length).toBeGreaterThanOrEqual(60);
	expect(new Set([...facts, ...fateFacts]).size).toBe(facts.length + fateFacts.length);
	const known = new Set(sources.map(({ id }) => id));
	expect(facts.filter((line) => !known.has(take(line, 5).citation.source))).toEqual([]);
	// Most say where in the source they stand.
	expect(facts.filter((line) => take(line, 5).citation.locator !== '').length).toBeGreaterThan(55);
});

test.each(facts)('%s', (line) => {
	const { words, citation } = take(line, 5);
	const [subject, relation, object] = words;
	const between = claims.filter(
		(claim) => [claim.subject, claim.relation, claim.object].join() === [subject, relation, object].join()
	);
	const said = between
		.filter((claim) => cites(claim, citation))
		.map(({ date, certainty }) => [date, certainty]);
	expect(said).toContainEqual(words.slice(3));
});

test.each(fateFacts)('%s', (line) => {
	const { words, citation } = take(line, 4);
	const told = fates.filter((fate) => fate.person === words[0] && cites(fate, citation));
	expect(told.map(({ fate, date, certainty }) => [fate, date, certainty])).toContainEqual(words.slice(1));
});

test('the Letter of the 22 was signed by twenty-two metalworkers; two added their names', () => {
	const signed = claims.filter(
		({ relation, object }) => relation === 'signed' && object === 'letter-of-the-22'
	);
	const first = signed.filter(({ date }) => date === '1922-02-26').map(({ subject }) => subject);
	expect(first.sort()).toEqual(twentyTwo);
	expect(first).toHaveLength(22);
	const added = signed.filter(({ date }) => date !== '1922-02-26').map(({ subject }) => subject);
	expect(added.sort()).toEqual(['alexandra-kollontai', 'zoya-shadurskaya']);
	expect(signed.filter(({ role, certainty }) => role !== 'signatory' || certainty !== 'certain')).toEqual([]);
});

test('the Tenth Congress: 694 and 296 delegates beside 717 and 418', () => {
	const counts = claims
		.filter(
			({ subject, relation, object }) =>
				[subject, relation, object].join() === 'rcp-b,convened,rcp-b-10th-congress'
		)
		.map(({ detail, certainty, citations }) => ({
			detail,
			certainty,
			sources: citations.map(({ source }) => source)
		}));
	expect(counts).toHaveLength(2);
	for (const [voting, advisory, source] of [
		['694', '296', 'lenin-cw32-notes'],
		['717', '418', 'bse-10-congress']
	] as const) {
		const [variant] = counts.filter(({ sources: cited }) => cited.includes(source));
		expect(variant!.certainty).toBe('disputed');
		for (const text of Object.values(variant!.detail))
			expect(text).toMatch(new RegExp(`${voting}.*${advisory}`));
	}
});

test('Medvedev and Shliapnikov both stand as chair of the metalworkers, both disputed', () => {
	const chairs = claims.filter(
		({ relation, object }) => relation === 'chaired' && object === 'metalworkers-union'
	);
	expect(chairs.map(({ subject, certainty }) => `${subject} ${certainty}`).sort()).toEqual([
		'alexander-shliapnikov disputed',
		'sergei-medvedev disputed'
	]);
});

test('the sources do not agree when the group began: every date is there, every one disputed', () => {
	const told = attributes.filter(
		({ entity, attribute }) => entity === 'workers-opposition' && attribute === 'origin'
	);
	for (const line of origins) {
		const { words, citation } = take(line, 1);
		expect([line, told.filter((each) => each.date === words[0] && cites(each, citation)).length]).toEqual([
			line,
			1
		]);
	}
	expect(told.map(({ date }) => date).sort()).toEqual(origins.map((line) => line.split(' ')[0]));
	expect(told.filter(({ certainty }) => certainty !== 'disputed')).toEqual([]);
});

test('250,000 copies is the platform in the central organ, and nobody else’s print run', () => {
	const large = claims.filter(({ detail, note }) => /250[ .,\u00A0]?000/.test(detail.en + note.en));
	expect(large.map(({ subject, object }) => `${subject} ${object}`)).toContain(
		'pravda theses-of-the-workers-opposition'
	);
	const pamphlet = claims.filter(({ subject, object }) => [subject, object].includes('kollontai-pamphlet'));
	expect(pamphlet.filter(({ detail }) => /250[ .,\u00A0]?000/.test(detail.en))).toEqual([]);
});

test('two men of one name are not one', () => {
	const ids = new Set(dataset.entities.map(({ id }) => id));
	for (const id of [
		'sergei-medvedev',
		'aleksandr-medvedev',
		'ivan-kopylov',
		'n-kopylov',
		'm-kopylov',
		'i-ivanov',
		'm-n-ivanov'
	])
		expect([id, ids.has(id)]).toEqual([id, true]);
	const vladimirov = dataset.entities.find(({ id }) => id === 'mikhail-vladimirov')!;
	for (const text of Object.values(vladimirov.description)) expect(text).toMatch(/Mir[oó]n|Мирон/);
});

test('what is told twice, differently, is disputed or names the better one', () => {
	const born = attributes.filter(
		({ entity, attribute }) => entity === 'alexander-shliapnikov' && attribute === 'birth'
	);
	expect(born.map(({ date, certainty }) => `${date} ${certainty}`).sort()).toEqual([
		'1883 disputed',
		'1884 disputed',
		'1885-08-30 certain'
	]);
});
