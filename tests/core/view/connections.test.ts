import { expect, test } from 'vitest';
import { openingView, parseView, type View } from '#lib/core/view/view.ts';

test.each<[string, Partial<View>]>([
	['path=b~a', { focus: { type: 'path', a: 'b', b: 'a' } }],
	['path=a~a', {}],
	['path=a', {}],
	['join=b,a,b', { focus: { type: 'join', ids: ['a', 'b'] } }],
	['join=a', {}],
	['join=a,b,c,d,e,f,g,h,i,j,k,l,m', {}],
	['around=b,a,b&depth=2.5&way=out', { around: ['a', 'b'], depth: '2.5', way: 'out' }],
	['around=a&depth=4', { around: ['a'] }],
	['hidden=b,a&expanded=,c', { hidden: ['a', 'b'], expanded: ['c'] }],
	['layout=year&over=fate%3Dexecuted%26scope%3Dwider', { layout: 'year', over: 'fate=executed&scope=wider' }]
])('%s', (query, expected) => {
	expect(parseView(new URLSearchParams(query))).toEqual({ ...openingView, ...expected });
});
