import { expect, test } from 'vitest';
import { withoutFilters, onlyFilters } from '#lib/core/view/change.ts';
import { formatStepQuery, parseTourPlace } from '#lib/core/view/tour-file.ts';
import { viewOfStep } from '#lib/core/view/tour-views.ts';
import { formatView, parseView } from '#lib/core/view/view.ts';
import { viewOf } from '../../fixtures/small.ts';

const parse = (query: string) => parseView(new URLSearchParams(query));

test.each([
	['sel=x&tour=red-lathe.first-strike', 'red-lathe.first-strike'],
	['tour=1921.2', '1921.2'],
	...['red-lathe', 'red-lathe.', '.x', 'a.b.c', '../secret.x', 'A.b', 'a.b&c=d.e', ''].map((text) => [
		`tour=${encodeURIComponent(text)}`,
		''
	])
])('of %s the tour is %j', (query, tour) => {
	expect(parse(query!).tour).toBe(tour);
});

test('it stands last in the address, filters nothing, and stays while filters are taken away', () => {
	const view = viewOf({ rest: 'hide', tour: 'red-lathe.letter' });
	expect(formatView(view)).toBe('rest=hide&tour=red-lathe.letter');
	expect(onlyFilters(view).tour).toBe('');
	expect(withoutFilters(view).tour).toBe('red-lathe.letter');
});

test('a step has one address, which tells tour and step', () => {
	const query = formatStepQuery('red-lathe', { id: 'letter', view: 'scope=wider&sel=letter-of-the-seven' });
	expect(query).toBe('scope=wider&sel=letter-of-the-seven&tour=red-lathe.letter');
	expect(formatView(parse(query))).toBe(query);
	expect(parseTourPlace(parse(query).tour)).toEqual({ tour: 'red-lathe', step: 'letter' });
	expect(parseTourPlace('')).toBeUndefined();
});

test.each(['sel=%D1%8B', 'period=1921-03/..&sel=a,b', 'fate=a,-b&rest=hide', '', 'over=a%3Db%26c'])(
	'the core reads %s as a browser does',
	(query) => {
		expect(viewOfStep({ view: query })).toEqual(parse(query));
	}
);
