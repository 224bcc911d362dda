import { expect, test } from 'vitest';
import { buildLifeYears } from '#lib/core/dataset/life-years.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { buildNameIndex, splitName } from '#lib/core/dataset/name-index.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { languages, type Language } from '#lib/core/text/text.ts';
import { loadDataset } from '#lib/server/dataset.ts';

const { dataset } = loadDataset('graph-data');

test.each(languages)('every entity is in the index once, under its kind, in %s', (language) => {
	const kinds = buildNameIndex(localise(dataset, language), 'unknown', language);
	const shown = kinds.flatMap(({ id, count, letters }) => {
		const names = letters.flatMap((letter) => letter.names);
		expect(names).toHaveLength(count);
		return names.map((name) => `${id} ${name.id} ${name.parts.join('')}`);
	});
	const naive = dataset.entities.map(({ id, kind, name }) => `${kind} ${id} ${name[language]}`);
	expect(shown.toSorted()).toEqual(naive.toSorted());
	for (const { letters } of kinds)
		expect(new Set(letters.map(({ letter }) => letter)).size).toBe(letters.length);
});

test.each([
	['Aleksandr Şlyapnikov', 'A. Şlyapnikov', 'Aleksandr |Şlyapnikov|'],
	['Василий Михайлович Михайлов', 'В. Михайлов', 'Василий Михайлович |Михайлов|'],
	['N. Osinsky (Valerian Obolensky)', 'Osinsky', 'N. |Osinsky| (Valerian Obolensky)'],
	['Yu. K. Milonov', 'Milonov', 'Yu. K. |Milonov|'],
	['M. N. İvanov', 'M. İvanov', 'M. N. |İvanov|'],
	['Vladimir Demidov', 'Vladimir Demidov', 'Vladimir |Demidov|'],
	['V. P. Demidov', 'V. P. Demidov', 'V. P. |Demidov|'],
	['Zhilin', 'Zhilin', '|Zhilin|'],
	// The short name is not in the long one: it is found by all of it.
	['Fyodor Sergeyev', 'Artyom', '|Fyodor Sergeyev|'],
	['Anna', 'A. ', '|Anna|']
])('%s, in short %s, is cut as %s', (name, short, cut) => {
	expect(splitName(name, short).join('|')).toBe(cut);
});

/** People of these surnames. */
function namesOf(language: Language, surnames: readonly string[]) {
	const empty = localise(dataset, language);
	const entities = surnames.map((name, at) => ({
		...empty.entities[0]!,
		...{ id: String(at), kind: 'person', short: name, name: { tr: name, en: name, ru: name } }
	}));
	const made: Dataset<string> = { ...empty, entities, attributes: [], fates: [] };
	return buildNameIndex(made, 'unknown', language)[0]!.letters.map(
		({ letter, names }) => `${letter}: ${names.map(({ parts }) => parts[1]).join(' ')}`
	);
}

test('Turkish letters stand where the Turkish alphabet has them, and i without a dot is one of its own', () => {
	expect(
		namesOf('tr', ['Zorin', 'Şadurskaya', 'Cachin', 'Çelışev', 'Solts', 'İgnatov', 'Irgat', 'ilin'])
	).toEqual([
		...['C: Cachin', 'Ç: Çelışev', 'I: Irgat', 'İ: İgnatov ilin', 'S: Solts', 'Ş: Şadurskaya', 'Z: Zorin']
	]);
	expect(namesOf('en', ['Zorin', 'Çelışev', 'Cachin'])).toEqual(['C: Cachin Çelışev', 'Z: Zorin']);
	expect(namesOf('ru', ['Ёлкин', 'Жилин', 'Ежов', 'Енукидзе'])).toEqual([
		'Е: Ежов Ёлкин Енукидзе',
		'Ж: Жилин'
	]);
});

test('the years of a life are those best attested; all of them where those disagree', () => {
	const base = localise(dataset, 'en');
	const [entity] = base.entities;
	const yearsOf = (rows: string, kind = 'person') =>
		buildLifeYears(
			{
				...base,
				fates: [],
				attributes: rows
					.split('; ')
					.map((row) => row.split(' '))
					.map(([attribute = '', date = '', certainty = 'certain']) => ({
						...base.attributes[0]!,
						...{ entity: entity!.id, attribute, date, certainty }
					}))
			},
			'en'
		)({ ...entity!, kind });
	expect(yearsOf('birth 1883 disputed; birth 1885-08-30; death 1937-09-02')).toBe('1885–1937');
	expect(yearsOf('birth 1888 disputed; birth 1886-04 disputed')).toBe('b. 1886/1888');
	expect(yearsOf('death 1937~')).toBe('d. c. 1937');
	expect(yearsOf('start 1921-03-08; end 1921-03-16', 'congress')).toBe('1921');
	expect(yearsOf('origin 1919', 'faction')).toBe('1919');
	expect(yearsOf('end 1928', 'faction')).toBe('–1928');
	expect(yearsOf('residence 1908')).toBe('');
});

test('the years of Shliapnikov in the data', () => {
	const local = localise(dataset, 'en');
	const shliapnikov = local.entities.find(({ id }) => id === 'alexander-shliapnikov')!;
	expect(buildLifeYears(local, 'en')(shliapnikov)).toBe('1885–1937');
});
