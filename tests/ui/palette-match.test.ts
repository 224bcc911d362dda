import { expect, test } from 'vitest';
import { languages } from '#lib/core/text/text.ts';
import { actions } from '#lib/ui/palette/actions.ts';
import { findMatches, keyBy } from '#lib/core/text/match.ts';

const items = ['Scope: Wider', 'Kapsam: Geniş', 'Охват: Шире', 'Fate: Шляпников'];
const keyed = keyBy(items, (item) => [item]);

test.each([
	['wid', ['Scope: Wider']],
	['scope wid', ['Scope: Wider']],
	['wider scope', ['Scope: Wider']],
	['GENİŞ', ['Kapsam: Geniş']],
	['genis', ['Kapsam: Geniş']],
	['sire', ['Охват: Шире']],
	['Shliapnikov', ['Fate: Шляпников']],
	['ider', []],
	['scope geniş', []],
	['', items]
])('%j finds %j', (query, found) => {
	expect(findMatches(keyed, query, 9)).toEqual(found);
});

test('no more are found than wanted', () => {
	expect(findMatches(keyed, '', 2)).toEqual(items.slice(0, 2));
});

test('every command has an id of its own and words in every language', () => {
	expect(actions.length).toBeGreaterThan(30);
	expect(new Set(actions.map(({ id }) => id)).size).toBe(actions.length);
	for (const language of languages) {
		const labels = actions.map(({ label }) => label[language]);
		expect(labels.filter((label) => label.trim() === '')).toEqual([]);
		expect(new Set(labels).size).toBe(labels.length);
	}
});
