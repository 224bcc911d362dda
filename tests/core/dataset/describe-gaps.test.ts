import { describe, expect, test } from 'vitest';
import { describeGaps } from '#lib/core/dataset/describe-gaps.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { smallDataset } from '../../fixtures/small.ts';

const small = localise(smallDataset, 'en');

/** Counted by hand from tests/fixtures/small: claims, facts, fates and positions of each are its statements. */
test.each<[string, string[]]>([
	[
		'ivan-chelnokov',
		[
			'Rests on a single source: the date of birth.',
			'Disputed: 6 of 14 statements.',
			'Without a date: 1 of 7 ties.'
		]
	],
	[
		'anna-shilova',
		[
			'Rests on a single source: the date of birth and the fate.',
			'Disputed: 1 of 8 statements.',
			'Known only from sources seen in another work: 1 of 8 statements.',
			'Without a date: 1 of 6 ties.'
		]
	],
	[
		'olga-yurieva',
		[
			'No date of birth is recorded.',
			'No date of death is recorded.',
			'How the life ended is not known.',
			'Everything said here rests on a single source.'
		]
	],
	['turners-union', ['Disputed: 2 of 2 statements.']],
	// Nobody is asked for what the vocabulary has no word for: this one has no beginnings, places or votes.
	['first-congress', []]
])('what is not known of %s', (id, gaps) => {
	expect(describeGaps(small, id, 'en')).toEqual(gaps);
});

test('who died with a date in a fate is not said to have no date of death', () => {
	expect(describeGaps(small, 'pavel-zhukov', 'en')).not.toContain('No date of death is recorded.');
	const undated: Dataset<string> = {
		...small,
		fates: small.fates.map((fate) => ({ ...fate, date: '', fate: 'died-in-purges' }))
	};
	expect(describeGaps(undated, 'pavel-zhukov', 'en')).toEqual(
		expect.arrayContaining([
			'No date of death is recorded.',
			'Said to have died in the purges; the manner is not recorded.'
		])
	);
});

test('an unknown id is an error', () => {
	expect(() => describeGaps(small, 'nobody', 'en')).toThrow('unknown entity: nobody');
});

describe.each(languages)('of the shipped case in %s', (language: Language) => {
	const { dataset } = caseFile(language);

	test('every person of the core whose fate or life dates rest on one witness is said to', () => {
		const work = new Map(dataset.sources.map(({ id, custom }) => [id, custom]));
		const witness = (id: string) => {
			const { seen, via = '', work: of } = work.get(id) ?? {};
			const read = seen === 'cited' && via ? via : id;
			return work.get(read)?.work ?? (read === id ? (of ?? id) : read);
		};
		const wanted = dataset.entities
			.filter(({ kind, tier }) => kind === 'person' && tier === 'core')
			.filter(({ id }) => {
				const told = [
					dataset.attributes.filter((each) => each.entity === id && each.attribute === 'birth'),
					dataset.attributes.filter((each) => each.entity === id && each.attribute === 'death'),
					dataset.fates.filter((each) => each.person === id && each.fate !== 'unknown')
				];
				return told.some(
					(records) =>
						new Set(records.flatMap(({ citations }) => citations.map(({ source }) => witness(source))))
							.size === 1
				);
			});
		expect(wanted.length).toBeGreaterThan(5);
		const sentence =
			/^(Tek bir kaynağa|Rests on a single source|Держится на одном|Burada söylenen|Everything|Всё)/;
		for (const { id } of wanted)
			expect([id, describeGaps(dataset, id, language).some((gap) => sentence.test(gap))]).toEqual([id, true]);
	});
});
