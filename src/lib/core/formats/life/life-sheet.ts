import type { Term } from '../../dataset/records.ts';
import type { Time } from '../../graph/time.ts';
import { describeCount, describeSpan } from '../../scene/lifeline/describe-life.ts';
import type { LifeLine } from '../../scene/lifeline/life-line.ts';
import { pictureMessages } from '../../text/picture-messages.ts';
import { fill } from '../../text/text.ts';
import { citeLine, margin, Sheet, type Captioned, type Picture } from '../sheet.ts';
import { round, svg, type SvgElement } from '../svg-element.ts';
import { drawLifeKey } from './draw-life-key.ts';
import { drawLife } from './draw-life.ts';

/** The width of a life line on a sheet, in px: what a page of A4 upright takes without shrinking letters below 8 pt. */
const lifeWidth = 820;
const rowHeight = 18;

/** A life line to take away: whose, how much of it is shown, what the bars mean, and the lines to cite it by. */
export function drawLifeSheet(
	line: LifeLine,
	certainties: readonly Term<string>[],
	time: Time | undefined,
	captioned: Captioned
): Picture {
	const { caption, language, palette } = captioned;
	const quiet = { colour: palette.quiet };
	const sheet = new Sheet(lifeWidth, palette.ink);
	const place = (element: SvgElement) => (top: number) =>
		svg('g', { transform: `translate(${margin} ${round(top)})` }, [element]);
	sheet.write(caption.title, 14, quiet);
	sheet.skip(2);
	sheet.write(line.name, 26, { bold: true });
	sheet.skip(4);
	sheet.write(describeSpan(line, language), 16);
	sheet.skip(2);
	sheet.write(`${describeCount(line, language)} ${caption.sentence}`, 13, quiet);
	sheet.skip(14);
	const options = { palette, width: lifeWidth, language, row: rowHeight, time, isSelected: () => false };
	const { years, yearsHeight, element, layout } = drawLife(line, options);
	sheet.add(yearsHeight, place(years));
	sheet.add(layout.height + 14, place(element));
	const key = drawLifeKey(certainties, { palette, width: lifeWidth, language });
	sheet.add(key.height + 10, place(key.element));
	sheet.write(fill(pictureMessages.chartLicence[language], { ...caption }), 11, quiet);
	sheet.write(citeLine(captioned), 11, quiet);
	return sheet.finish(captioned);
}
