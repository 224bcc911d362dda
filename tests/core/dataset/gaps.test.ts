import { expect, test } from 'vitest';
import { countGaps } from '#lib/core/dataset/gaps.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { tellAll } from '#lib/core/dataset/told.ts';
import { buildWitnesses } from '#lib/core/dataset/witness.ts';
import { caseParagraphs } from '#lib/core/text/about-messages.ts';
import { loadDataset } from '#lib/server/dataset.ts';

const { dataset } = loadDataset('graph-data');
const local = localise(dataset, 'en');
const gaps = countGaps(local, tellAll(local, 'en'), 'unknown');
const witnessesOf = buildWitnesses(dataset.sources);
const { entities, claims, fates, attributes, positions, sources } = dataset;
const records = [...claims, ...fates, ...attributes, ...positions];
const people = entities.filter(({ kind }) => kind === 'person');

test('what is missing, counted again row by row', () => {
	const knownFate = (id: string) => fates.filter(({ person, fate }) => person === id && fate !== 'unknown');
	const unknown = people.filter(({ id }) => knownFate(id).length === 0);
	expect(gaps.fate).toEqual({ count: unknown.length, of: people.length });
	expect(gaps.coreFate).toEqual({
		count: unknown.filter(({ tier }) => tier === 'core').length,
		of: people.filter(({ tier }) => tier === 'core').length
	});
	const single = people.filter(({ id }) => {
		const known = knownFate(id);
		return known.length === 1 && witnessesOf(known[0]!.citations).length === 1;
	});
	expect(gaps.fateAlone).toEqual({ count: single.length, of: people.length - unknown.length });
	const hasDate = (id: string, attribute: string) =>
		attributes.some((record) => record.entity === id && record.attribute === attribute && record.date !== '');
	expect(gaps.birth.count).toBe(people.filter(({ id }) => !hasDate(id, 'birth')).length);
	expect(gaps.death.count).toBe(
		people.filter(
			({ id }) => !hasDate(id, 'death') && !fates.some(({ person, date }) => person === id && date !== '')
		).length
	);
	const lifeDates = attributes.filter(
		({ attribute, date }) => (attribute === 'birth' || attribute === 'death') && date !== ''
	);
	expect(gaps.lifeDateAlone).toEqual({
		count: lifeDates.filter(({ citations }) => witnessesOf(citations).length === 1).length,
		of: lifeDates.length
	});
	const about = (id: string) =>
		claims.filter(({ subject, object }) => subject === id || object === id).length +
		fates.filter(({ person }) => person === id).length +
		attributes.filter(({ entity }) => entity === id).length +
		positions.filter(({ holder }) => holder === id).length;
	expect(gaps.thin.count).toBe(people.filter(({ id }) => about(id) <= 2).length);
	expect(gaps.undated).toEqual({ count: claims.filter(({ date }) => !date).length, of: claims.length });
	expect(gaps.alone).toEqual({
		count: records.filter(({ citations }) => witnessesOf(citations).length === 1).length,
		of: records.length
	});
	expect(gaps.disputed.count).toBe(records.filter(({ certainty }) => certainty === 'disputed').length);
	const soft = new Set(
		sources.filter(({ type }) => type === 'webpage' || type === 'entry-encyclopedia').map(({ id }) => id)
	);
	expect(gaps.reference.count).toBe(
		records.filter(({ citations }) => !citations.some(({ source }) => !soft.has(source))).length
	);
	expect(gaps.cited).toEqual({ count: 6, of: 321 });
});

test('whatever the page about the case says rests on statements that are in the data, none of them disputed but those of its beginning', () => {
	const byId = new Map(records.map((record) => [record.id, record]));
	const grounds = caseParagraphs.flatMap((paragraph) => paragraph.grounds);
	expect(grounds.filter((id) => !byId.has(id))).toEqual([]);
	expect(grounds.filter((id) => byId.get(id)?.certainty === 'disputed')).toEqual(['a-0090', 'a-0095']);
});
