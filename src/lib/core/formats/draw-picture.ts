import { withGuides } from '../scene/guides.ts';
import { boxOf } from '../scene/scene.ts';
import { pictureMessages as messages } from '../text/picture-messages.ts';
import { fill } from '../text/text.ts';
import { drawLegend } from './draw-legend.ts';
import { drawScene } from './draw-scene.ts';
import { citeLine, margin, Sheet, type Picture } from './sheet.ts';
import type { Snapshot } from './snapshot.ts';
import { round, svg } from './svg-element.ts';

/** Narrower pictures have no room for the caption. */
const narrowest = 720;

/** The whole sheet: title, filter sentence, graph, legend, and the lines to cite it by. */
export function drawPicture(snapshot: Snapshot): Picture {
	const { scene, caption, language, palette } = snapshot;
	const around = scene.entities.length > 0 ? boxOf(scene.entities, scene.bridges) : scene.box;
	const { box } = withGuides({ ...scene, box: around }, scene.guides ?? []);
	const inside = Math.max(box.width, narrowest - 2 * margin);
	const sheet = new Sheet(inside, palette.ink);
	sheet.write(caption.title, 26, { bold: true });
	sheet.skip(4);
	sheet.write(caption.sentence, 14, { colour: palette.quiet });
	sheet.skip(18);
	const left = margin + (inside - box.width) / 2 - box.x;
	sheet.add(box.height + 20, (top) =>
		svg('g', { transform: `translate(${round(left)} ${round(top - box.y)})` }, [
			drawScene(scene, { palette })
		])
	);
	const legend = drawLegend(snapshot, inside);
	sheet.add(legend.height + 14, (top) =>
		svg('g', { transform: `translate(${margin} ${round(top)})` }, [legend.element])
	);
	sheet.write(fill(messages.licence[language], { ...caption }), 11, { colour: palette.quiet });
	sheet.write(citeLine(snapshot), 11, { colour: palette.quiet });
	return sheet.finish(snapshot);
}
