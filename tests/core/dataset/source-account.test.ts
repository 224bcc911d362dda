import { expect, test } from 'vitest';
import { localise } from '#lib/core/dataset/localise.ts';
import { buildSourceAccounts, gatherResting } from '#lib/core/dataset/source-account.ts';
import { tellAll } from '#lib/core/dataset/told.ts';
import { languages } from '#lib/core/text/text.ts';
import { loadDataset } from '#lib/server/dataset.ts';

const { dataset } = loadDataset('graph-data');
const cases = new Map(
	languages.map((language) => {
		const local = localise(dataset, language);
		const told = tellAll(local, language);
		return [language, { told, accountOf: buildSourceAccounts(local, told, language) }];
	})
);
const { told, accountOf } = cases.get('en')!;
const records = [...dataset.claims, ...dataset.fates, ...dataset.attributes, ...dataset.positions];

test('every record is told once, in every language', () => {
	for (const { told: each } of cases.values())
		expect(each.map(({ id }) => id)).toEqual(records.map(({ id }) => id));
});

test.each(languages)(
	'what rests on a source is every record that cites it, none twice, in %s',
	(language) => {
		const { accountOf: of } = cases.get(language)!;
		for (const { id } of dataset.sources) {
			const { sections, statements, alone, disputed } = of(id);
			const shown = sections.flatMap(({ groups }) =>
				groups.flatMap(({ entries }) => entries.flatMap((entry) => entry.told))
			);
			const naive = records.filter(({ citations }) => citations.some(({ source }) => source === id));
			expect([id, shown.map((each) => each.id).sort()]).toEqual([id, naive.map((each) => each.id).sort()]);
			expect(statements).toBe(naive.length);
			expect(disputed).toBe(naive.filter(({ certainty }) => certainty === 'disputed').length);
			expect(alone).toBe(shown.filter(({ witnesses }) => witnesses === 1).length);
			for (const { groups } of sections)
				for (const { count, entries } of groups)
					expect(count).toBe(entries.reduce((sum, entry) => sum + entry.told.length, 0));
		}
	}
);

test('all that rests on all sources is all citations', () => {
	const resting = [...gatherResting(told).values()].reduce((sum, each) => sum + each.length, 0);
	const naive = records.reduce((sum, { citations }) => sum + new Set(citations.map((c) => c.source)).size, 0);
	expect(resting).toBe(naive);
	expect(resting).toBeGreaterThan(records.length);
});

test('the list of signatories of the Letter rests on its encyclopedia entry, with what else it says', () => {
	const { sections, read, facetValue } = accountOf('wiki-en-letter22');
	const signed = sections.flatMap(({ groups }) => groups).find(({ id }) => id === 'signed')!;
	const names = signed.entries.filter((entry) =>
		entry.told.some(({ other }) => other?.id === 'letter-of-the-22')
	);
	expect(names.map(({ entity }) => entity.id)).toEqual(
		expect.arrayContaining(['alexander-shliapnikov', 'sergei-medvedev', 'alexandra-kollontai'])
	);
	expect(names.length).toBe(
		dataset.claims.filter(
			(claim) =>
				claim.relation === 'signed' &&
				claim.object === 'letter-of-the-22' &&
				claim.citations.some(({ source }) => source === 'wiki-en-letter22')
		).length
	);
	expect([read, facetValue]).toEqual([true, 'wiki-en-letter22']);
});

test('copies of one work name each other; what was only cited names where', () => {
	expect(accountOf('koshel').sameWork.map(({ id }) => id)).toEqual(['koshel-syska']);
	expect(accountOf('koshel-syska').sameWork.map(({ id }) => id)).toEqual(['koshel']);
	expect(accountOf('koshel').facetValue).toBe('koshel-syska');
	const cited = accountOf('11-congress-steno-1961');
	expect([cited.read, cited.via?.id]).toEqual([false, 'lenin-pss-45']);
	expect(() => accountOf('nobody')).toThrow('unknown source: nobody');
});
