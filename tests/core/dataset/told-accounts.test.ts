import { expect, test } from 'vitest';
import { gatherFate } from '#lib/core/dataset/fate-account.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { countDecades, gatherRelation } from '#lib/core/dataset/relation-account.ts';
import { listSources } from '#lib/core/dataset/source-list.ts';
import { tellAll, type Told } from '#lib/core/dataset/told.ts';
import { fateFacet, unknownFate } from '#lib/core/graph/facets/fate.ts';
import { loadDataset } from '#lib/server/dataset.ts';

const { dataset: whole } = loadDataset('graph-data');
const dataset = localise(whole, 'en');
const told = tellAll(dataset, 'en');
const { relations, fates } = dataset.vocabulary;
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort();

test('the page of a relation has every claim of it, none twice', () => {
	for (const { id, directed } of relations) {
		const account = gatherRelation(dataset, told, id, 'en')!;
		const naive = dataset.claims.filter(({ relation }) => relation === id);
		expect([id, ids(account.entries.flatMap((entry) => entry.told))]).toEqual([id, ids(naive)]);
		expect([account.claims, account.undated, account.disputed]).toEqual([
			naive.length,
			naive.filter(({ date }) => date === '').length,
			naive.filter(({ certainty }) => certainty === 'disputed').length
		]);
		for (const { entity, told: own } of account.entries)
			for (const each of own) expect((directed ? each.other : each.about)!.id).toBe(entity.id);
		expect(account.decades.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(
			naive.length - account.undated
		);
	}
	expect(gatherRelation(dataset, told, 'nothing', 'en')).toBeUndefined();
});

test('those who signed the Letter of the 22 stand under it', () => {
	const { entries } = gatherRelation(dataset, told, 'signed', 'en')!;
	const letter = entries.find(({ entity }) => entity.id === 'letter-of-the-22')!;
	expect(new Set(letter.told.map(({ about }) => about.id))).toEqual(
		new Set(
			dataset.claims
				.filter(({ relation, object }) => relation === 'signed' && object === 'letter-of-the-22')
				.map(({ subject }) => subject)
		)
	);
	expect(letter.told.map(({ about }) => about.id)).toContain('alexandra-kollontai');
});

test.each([
	['1921-03-16 1921 1929', '1920 3'],
	['1918/1921 1920/..', '1910 1, 1920 1'],
	// Without a beginning, or without a date at all.
	['../1929', ''],
	['', ''],
	['193X 1930~', '1930 2']
])('claims of %j begin in the decades %j', (dates, decades) => {
	const claims = dates.split(' ').map((dated) => ({ dated }) as Told);
	expect(
		countDecades(claims)
			.map(({ first, count }) => `${first} ${count}`)
			.join(', ')
	).toBe(decades);
});

test('the page of a fate has everybody whom the filter finds, each with every other fate told', () => {
	const valuesOf = fateFacet.valuesOf(dataset);
	for (const { id } of fates) {
		const account = gatherFate(dataset, told, id, unknownFate, 'en')!;
		const entries = account.tiers.flatMap((tier) => tier.entries);
		const shown = [...entries.map(({ entity }) => entity), ...account.untold];
		const naive = dataset.entities.filter(
			(entity) => fateFacet.of === 'entity' && fateFacet.applies(entity) && valuesOf(entity).includes(id)
		);
		expect([id, ids(shown)]).toEqual([id, ids(naive)]);
		expect(account.everybody.count).toBe(naive.length);
		expect(account.core.count).toBe(naive.filter(({ tier }) => tier === 'core').length);
		expect(ids(entries.flatMap((entry) => entry.told))).toEqual(
			ids(dataset.fates.filter(({ fate }) => fate === id))
		);
		for (const { entity, others } of entries)
			expect(ids(others)).toEqual(
				ids(dataset.fates.filter(({ person, fate }) => person === entity.id && fate !== id))
			);
	}
	expect(gatherFate(dataset, told, 'nothing', unknownFate, 'en')).toBeUndefined();
});

test('Shliapnikov was executed, and stands under each fate that a source gives him', () => {
	const others = (fate: string) =>
		gatherFate(dataset, told, fate, unknownFate, 'en')!
			.tiers.flatMap(({ entries }) => entries)
			.find(({ entity }) => entity.id === 'alexander-shliapnikov')!.others;
	expect(ids(others('executed'))).toEqual(['f-0002', 'f-0003']);
	expect(ids(others('died-in-custody'))).toEqual(['f-0001', 'f-0003']);
	expect(ids(others('unknown'))).toEqual(['f-0001', 'f-0002']);
});

test('the list of sources has each once, with as many statements as cite it', () => {
	const list = listSources(dataset, told, 'en');
	const listed = list.kinds.flatMap((kind) => kind.sources);
	expect(ids(listed)).toEqual(ids(dataset.sources));
	const records = [...dataset.claims, ...dataset.fates, ...dataset.attributes, ...dataset.positions];
	for (const { id, statements } of listed)
		expect([id, statements]).toEqual([
			id,
			records.filter(({ citations }) => citations.some(({ source }) => source === id)).length
		]);
	expect([list.sources, list.read]).toEqual([321, 315]);
	expect(list.works).toBe(new Set(dataset.sources.map(({ id, custom }) => custom?.work ?? id)).size);
});
