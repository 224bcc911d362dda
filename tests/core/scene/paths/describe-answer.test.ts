import { expect, test } from 'vitest';
import { emptyBits, fullBits } from '#lib/core/graph/bitset.ts';
import { connect } from '#lib/core/scene/paths/connect.ts';
import { describeAnswer } from '#lib/core/scene/paths/describe-answer.ts';
import type { View } from '#lib/core/view/view.ts';
import { openSmall, viewOf } from '../../../fixtures/small.ts';

function said(changes: Partial<View>, claims = fullBits): string {
	const opened = openSmall('en');
	const view = viewOf(changes);
	const answer = connect(opened, claims(opened.graph.dataset.claims.length), view)!;
	return describeAnswer(opened.graph, answer, view, 'en');
}

test('the chosen path is named from end to end', () => {
	const focus = { type: 'path', a: 'olga-yurieva', b: 'ivan-chelnokov' } as const;
	expect(said({ focus })).toBe(
		'How are O. Yurieva and I. Chelnokov tied? O. Yurieva — P. Zhukov — I. Chelnokov.'
	);
});

test('where there is no way, that is said', () => {
	const focus = { type: 'path', a: 'anna-shilova', b: 'red-lathe' } as const;
	expect(said({ focus }, emptyBits)).toBe(
		'How are A. Shilova and Red Lathe tied? By these rules there is no way.'
	);
});

test('several are joined through those between them', () => {
	const focus = { type: 'join', ids: ['ivan-chelnokov', 'olga-yurieva'] } as const;
	expect(said({ focus })).toBe('Joined: I. Chelnokov and O. Yurieva; through: P. Zhukov.');
});
