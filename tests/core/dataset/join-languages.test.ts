import { expect, test } from 'vitest';
import { joinLanguages } from '#lib/core/dataset/join-languages.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import type { Dataset } from '#lib/core/dataset/records.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { smallDataset } from '../../fixtures/small.ts';

const inEach = (dataset: Dataset) => ({
	tr: localise(dataset, 'tr'),
	en: localise(dataset, 'en'),
	ru: localise(dataset, 'ru')
});

test('what was taken apart by language is put together again', () => {
	expect(joinLanguages(inEach(smallDataset))).toEqual(smallDataset);
	const { dataset } = loadDataset('graph-data');
	expect(joinLanguages(inEach(dataset))).toEqual(dataset);
});

test('another version of the case is not mixed with it', () => {
	const each = inEach(smallDataset);
	const [, ...claims] = each.en.claims;
	expect(() => joinLanguages({ ...each, en: { ...each.en, claims } })).toThrow('c-01 is c-02 in en');
});
