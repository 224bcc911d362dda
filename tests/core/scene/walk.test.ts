import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
	chooseStart,
	follow,
	goBack,
	goTowards,
	settle,
	spokesOf,
	turn,
	walkFrom,
	type Direction,
	type Ground,
	type Walk
} from '#lib/core/scene/walk.ts';
import { arbitraryGround, draw } from './ground.ts';

/** A compass: the middle tied to eight round about, y going down as on a screen. */
const compass = draw({
	spots: {
		...{ m: [0, 0], n: [0, -10], ne: [7, -7], e: [10, 0], se: [7, 7] },
		...{ s: [0, 10], sw: [-7, 7], w: [-10, 0], nw: [-7, -7] }
	},
	ties: ['w', 'se', 'n', 'nw', 's', 'e', 'ne', 'sw'].map((end, index) =>
		index % 2 ? ['m', end] : [end, 'm']
	)
});

const clockwise = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'];

test('ties go clockwise from the top, whichever end the middle is', () => {
	expect(spokesOf(compass, 'm').map(({ other }) => other)).toEqual(clockwise);
});

test('of ties in one direction the shorter comes first; what is filtered out is no tie to turn to', () => {
	const ground = draw({
		spots: { m: [0, 0], far: [20, 0], near: [10, 0], up: [0, -5], gone: [5, 0] },
		ties: [
			['m', 'far'],
			['near', 'm'],
			['m', 'up'],
			['gone', 'm']
		],
		dimmed: ['gone~m']
	});
	expect(spokesOf(ground, 'm').map(({ other }) => other)).toEqual(['up', 'near', 'far']);
});

test('an entity that is not in the picture has no ties', () => {
	expect(spokesOf(compass, 'nobody')).toEqual([]);
});

const otherEnd = (ground: Ground, { at, tie }: Walk) =>
	spokesOf(ground, at).find((spoke) => spoke.tie.id === tie)?.other;

test('turning begins at the top, and after the tie by which one came', () => {
	const start = walkFrom('m');
	expect(otherEnd(compass, turn(compass, start, 1))).toBe('n');
	expect(otherEnd(compass, turn(compass, start, -1))).toBe('nw');
	const there = follow(compass, turn(compass, start, 1));
	expect(there).toEqual({ at: 'n', tie: undefined, came: 'n~m', path: [{ from: 'm', over: 'n~m' }] });
	const back = goBack(there);
	expect(back).toEqual({ at: 'm', tie: undefined, came: 'n~m', path: [] });
	expect(otherEnd(compass, turn(compass, back, 1))).toBe('ne');
});

test('where no step leads the walk is the same value, by which that is told', () => {
	const alone = draw({ spots: { a: [0, 0] }, ties: [] });
	const walk = walkFrom('a');
	expect(turn(alone, walk, 1)).toBe(walk);
	expect(follow(alone, walk)).toBe(walk);
	expect(goBack(walk)).toBe(walk);
	expect(goTowards(alone, walk, 'up')).toBe(walk);
});

test.each<[Direction, string]>([
	['up', 'n'],
	['right', 'e'],
	['down', 's'],
	['left', 'w']
])('%s of the middle is %s, and back by the same way', (direction, expected) => {
	const ground = draw({
		spots: { m: [0, 0], n: [1, -10], e: [9, 3], s: [0, 12], w: [-8, -8], x: [3, 30] },
		ties: []
	});
	const there = goTowards(ground, walkFrom('m'), direction);
	expect([there.at, there.came]).toEqual([expected, undefined]);
	expect(goBack(there)).toEqual(walkFrom('m'));
});

test('a walk begins at what is selected, else where most ties are', () => {
	expect(chooseStart(compass, ['sw', 'n'])).toBe('sw');
	expect(chooseStart(compass, ['nobody'])).toBe('m');
	const dim = draw({ spots: { a: [0, 0], b: [1, 0] }, ties: [['a', 'b']], dimmed: ['a'] });
	expect(chooseStart(dim, ['a'])).toBe('b');
	expect(chooseStart(draw({ spots: {}, ties: [] }), [])).toBeUndefined();
});

test('when the picture changes the walk goes on as far as it can', () => {
	const walk: Walk = { at: 'a', tie: 'a~b', came: 'a~c', path: [{ from: 'c', over: 'a~c' }] };
	const spots = { a: [0, 0], b: [1, 0] } as const;
	expect(settle(draw({ spots, ties: [['a', 'b']] }), walk)).toEqual({ ...walk, path: [] });
	expect(settle(draw({ spots: { ...spots, c: [2, 2] }, ties: [] }), walk)).toEqual({
		...walk,
		tie: undefined
	});
	expect(settle(draw({ spots: { b: [1, 0] }, ties: [] }), walk)).toBeUndefined();
	const same = draw({ spots: { ...spots, c: [2, 2] }, ties: [['a', 'b']] });
	expect(settle(same, walk)).toBe(walk);
});

test('going round meets every tie exactly once and comes back to the first, in both directions', () => {
	fc.assert(
		fc.property(arbitraryGround, fc.constantFrom(1 as const, -1 as const), (ground, by) => {
			for (const { id } of ground.entities) {
				const own = ground.ties.filter(
					({ a, b, presence }) => presence === 'shown' && (a === id || b === id)
				);
				const met: (string | undefined)[] = [];
				let walk = walkFrom(id);
				for (let count = 0; count < own.length; count++) met.push((walk = turn(ground, walk, by)).tie);
				expect([...met].sort()).toEqual(own.map((tie) => tie.id).sort());
				if (own.length === 0) continue;
				const round = turn(ground, walk, by);
				expect(round.tie).toBe(met[0]);
				expect(turn(ground, turn(ground, round, by), by === 1 ? -1 : 1).tie).toBe(round.tie);
			}
		})
	);
});

test('any way is gone back step by step to where it began', () => {
	const moves = fc.array(fc.constantFrom('next', 'previous', 'follow', 'up', 'right', 'down', 'left'));
	fc.assert(
		fc.property(arbitraryGround, moves, (ground, way) => {
			const start = chooseStart(ground, []);
			if (start === undefined) return;
			let walk = walkFrom(start);
			const been = [start];
			for (const move of way) {
				const before = walk.path.length;
				if (move === 'next' || move === 'previous') walk = turn(ground, walk, move === 'next' ? 1 : -1);
				else if (move === 'follow') walk = follow(ground, walk);
				else walk = goTowards(ground, walk, move as Direction);
				if (walk.path.length > before) been.push(walk.at);
				expect(ground.entities.find(({ id }) => id === walk.at)!.presence).toBe('shown');
			}
			while (been.length > 0) {
				expect(walk.at).toBe(been.pop());
				walk = goBack(walk);
			}
		})
	);
});

test('what lies in a direction is in its quarter, and nothing in that quarter is nearer', () => {
	const quarter = { up: [0, -1], right: [1, 0], down: [0, 1], left: [-1, 0] } as const;
	fc.assert(
		fc.property(arbitraryGround, fc.constantFrom<Direction>('up', 'right', 'down', 'left'), (ground, way) => {
			const [here] = ground.entities;
			const [wayX, wayY] = quarter[way];
			// An angle of at most 45° has a cosine of at least √½.
			const inQuarter = ground.entities.filter(({ x, y, presence }) => {
				const [dx, dy] = [x - here!.x, y - here!.y];
				const length = Math.hypot(dx, dy);
				return presence === 'shown' && length > 0 && (dx * wayX + dy * wayY) / length >= Math.SQRT1_2 - 1e-9;
			});
			const far = ({ x, y }: { x: number; y: number }) => Math.hypot(x - here!.x, y - here!.y);
			const { at } = goTowards(ground, walkFrom(here!.id), way);
			if (inQuarter.length === 0) expect(at).toBe(here!.id);
			else {
				const found = inQuarter.find(({ id }) => id === at);
				expect(found && far(found)).toBe(Math.min(...inQuarter.map(far)));
			}
		})
	);
});
