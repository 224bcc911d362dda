import { chooseNames } from '#lib/core/formats/figure/labels/choose-names.ts';
import { disc } from '#lib/core/formats/figure/labels/spot.ts';
import { layOutLabels } from '#lib/core/formats/figure/lay-out-labels.ts';
import { placeLabels, type LabelGround } from '#lib/core/formats/figure/place-labels.ts';
import { makeRandom } from '#lib/core/graph/layouts/random.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { openCase } from '#lib/core/scene/case.ts';
import { composeScene } from '#lib/core/scene/scene.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { openingView } from '#lib/core/view/view.ts';
import { caseFile } from '#lib/server/dataset.ts';
import { a3, lieOn } from '../core/formats/figure/sheets.ts';
import { measure, type Measured } from './measure.ts';

const pt = 96 / 72;

/** Names on paper: the shipped case on A3 across, and bodies strewn on sheets as crowded. */
export function benchLabels(): readonly Measured[] {
	return [
		...(['core', 'context'] as const).map((scope) => benchShipped(scope)),
		benchStrewn(400, { width: 1511, height: 900 }, 1000),
		benchStrewn(2000, { width: 3179, height: 2150 }, 3000)
	];
}

function benchShipped(scope: 'core' | 'context'): Measured {
	const { graph, facets, index, places } = openCase(caseFile('en'));
	const view = { ...openingView, scope };
	const scene = composeScene(graph, index, select(facets, view), places, view);
	const lie = lieOn(scene.box, a3);
	const order = { scene, palette: palettes.light, size: 8.5 * pt, chosen: chooseNames(scene, 'all'), ...lie };
	const { placed, unplaced } = layOutLabels(order);
	const name = `${placed + unplaced} names of ${scope} on A3, 8.5 pt: ${unplaced} unplaced`;
	return { ...measure(name, 7, () => layOutLabels(order), 1), limit: 1000 };
}

function benchStrewn(count: number, size: { width: number; height: number }, limit: number): Measured {
	const ground = strew(count, size);
	const { unplaced } = placeLabels(ground);
	const name = `${count} names strewn on ${size.width} × ${size.height} px: ${unplaced} unplaced`;
	return { ...measure(name, 7, () => placeLabels(ground), 1), limit };
}

/** Bodies that do not touch, one somewhere in each square of a grid, and lines between neighbours in the list. */
function strew(count: number, { width, height }: { width: number; height: number }): LabelGround {
	const random = makeRandom(1922);
	const side = Math.sqrt((width * height) / count);
	const columns = Math.floor(width / side);
	const bodies = Array.from({ length: count }, (_, at) => {
		const radius = 4 + 5 * random();
		const within = () => radius + random() * (side - 2 * radius);
		return disc((at % columns) * side + within(), Math.floor(at / columns) * side + within(), radius);
	});
	const size = 8.5 * pt;
	return {
		bodies,
		names: bodies.map(({ radius }, body) => ({
			...{ body, rank: radius },
			shapes: [{ width: size * (2.5 + 5 * random()), height: size * (random() < 0.6 ? 1.12 : 2.24) }]
		})),
		ties: bodies.map((from, at) => {
			const to = bodies[Math.floor(random() * count)] ?? bodies[at]!;
			return { x1: from.x, y1: from.y, x2: to.x, y2: to.y };
		}),
		frame: { x: 0, y: 0, width, height: height + side },
		size
	};
}
