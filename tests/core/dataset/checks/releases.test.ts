import { expect, test } from 'vitest';
import { checkReleases } from '#lib/core/dataset/checks/releases.ts';
import { parseReleases, type Release } from '#lib/core/dataset/releases.ts';

const told = { tr: 'bir', en: 'one', ru: 'один' };
const first: Release = { version: '1.0.0', date: '2026-11-25', changes: [told] };
const second: Release = { version: '1.1.0', date: '2026-12-01', changes: [told, told] };

function problemsOf(content: unknown, version = '1.1.0') {
	const { releases, problems } = parseReleases(content);
	return [...problems, ...checkReleases(releases, version)].map(({ file, row, column, message }) => {
		expect(new Set(Object.values(message)).size).toBe(3);
		return [file, row, column, message.en];
	});
}

test('nothing is wrong with versions that stand newest first, or with none', () => {
	expect(problemsOf([second, first])).toEqual([]);
	expect(
		problemsOf(
			[
				{ ...second, version: '10.0.0' },
				{ ...first, version: '9.9.9' }
			],
			'10.0.0'
		)
	).toEqual([]);
	expect(problemsOf([])).toEqual([]);
});

const form =
	'this is not a version: write {"version": "1.0.0", "date": "2026-11-25", "changes": [{"tr": "…", "en": "…", "ru": "…"}]}';

test.each<[string, unknown, [number, string | undefined, string]]>([
	['no list', { version: '1.1.0' }, [1, undefined, form]],
	['something else in the list', [second, 'x', first], [3, undefined, form]],
	['nothing in the list', [second, null], [3, undefined, form]],
	['no date', [{ version: '1.1.0', changes: [told] }], [2, undefined, form]],
	['a change in two languages', [{ ...second, changes: [{ tr: 'a', en: 'b' }] }], [2, undefined, form]],
	[
		'a version in words',
		[second, { ...first, version: '1.0' }],
		[3, 'version', '"1.0" is not a version: write three numbers, such as 1.2.0']
	],
	[
		'an older one above',
		[second, { ...first, version: '1.2.0' }],
		[2, 'version', '1.1.0 stands above 1.2.0 and is not newer: the newest version stands first']
	],
	[
		'the same twice',
		[second, { ...first, version: '1.1.0' }],
		[2, 'version', '1.1.0 stands above 1.1.0 and is not newer: the newest version stands first']
	],
	[
		'a month',
		[{ ...second, date: '2026-12' }],
		[2, 'date', '"2026-12" is not a day: write it as 2026-11-25']
	],
	[
		'a day that is not',
		[{ ...second, date: '2026-02-30' }],
		[2, 'date', '"2026-02-30" is not a day: write it as 2026-11-25']
	],
	[
		'a newer version of an older day',
		[{ ...second, date: '2026-11-01' }, first],
		[2, 'date', '2026-11-01 is before 2026-11-25, the day of the version before it: correct one of them']
	],
	[
		'no change',
		[{ ...second, changes: [] }],
		[2, 'changes', 'nothing is told of this version: write at least one change']
	],
	[
		'an empty change',
		[{ ...second, changes: [{ ...told, ru: ' ' }] }],
		[2, 'changes ru', 'a change is not told in this language: write it as that language does']
	],
	[
		'another version than that of the data',
		[first],
		[2, 'version', 'the newest version is 1.0.0, datapackage.json says 1.1.0: make them one']
	]
])('%s', (_, content, [row, column, says]) => {
	expect(problemsOf(content)).toEqual([['changes.json', row, column, says]]);
});
