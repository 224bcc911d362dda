import fc from 'fast-check';
import type { SceneEntity, SceneTie } from '#lib/core/scene/scene.ts';
import type { Ground } from '#lib/core/scene/walk.ts';

interface Drawn {
	readonly spots: Readonly<Record<string, readonly [x: number, y: number]>>;
	readonly ties: readonly (readonly [a: string, b: string])[];
	/** What is filtered out: an id, or the two of a tie with "~" between. */
	readonly dimmed?: readonly string[];
}

/** As much of a scene as is walked. */
export function draw({ spots, ties, dimmed = [] }: Drawn): Ground {
	const presence = (id: string) => (dimmed.includes(id) ? 'dimmed' : 'shown');
	const entities = Object.entries(spots).map(([id, [x, y]]) => ({ id, x, y, presence: presence(id) }));
	const drawn = ties.map(([a, b]) => ({ id: `${a}~${b}`, a, b, presence: presence(`${a}~${b}`) }));
	return { entities: entities as SceneEntity[], ties: drawn as SceneTie[] };
}

/** Two to nine entities on a small grid, so that places and angles coincide, some of it filtered out. */
export const arbitraryGround = fc
	.array(fc.tuple(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 })), {
		minLength: 2,
		maxLength: 9
	})
	.chain((spots) => {
		const end = fc.nat(spots.length - 1);
		const pairs = fc.uniqueArray(
			fc.tuple(end, end).filter(([a, b]) => a < b),
			{ selector: ([a, b]) => `${a}~${b}` }
		);
		return fc.tuple(pairs, fc.func(fc.integer({ min: 0, max: 3 }))).map(([ties, dice]) => {
			const hidden = spots.flatMap((_, index) => (dice(index) === 0 ? [`e${index}`] : []));
			const names = ties.map(([a, b]) => [`e${a}`, `e${b}`] as const);
			return draw({
				spots: Object.fromEntries(spots.map((spot, index) => [`e${index}`, spot])),
				ties: names,
				// As in a scene: a tie to what is filtered out is filtered out.
				dimmed: [
					...hidden,
					...names
						.filter(([a, b]) => hidden.includes(a) || hidden.includes(b) || dice(a + b) === 0)
						.map((ends) => ends.join('~'))
				]
			});
		});
	});
