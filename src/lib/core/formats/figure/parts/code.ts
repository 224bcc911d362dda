import { encode } from 'uqr';
import { figureMessages } from '../../../text/figure-messages.ts';
import { partMessages as words } from '../../../text/part-messages.ts';
import { round, svg } from '../../svg-element.ts';
import type { Drawn, FigureContent, Part } from '../part.ts';
import { setParagraph } from './paragraph.ts';
import { traceModules } from './trace-modules.ts';

/** The address as a code for telephones and as text. */
export const codePart: Part = { id: 'code', label: figureMessages.code, draw: drawCode };

/** Of a square of the code; that is half a millimetre and more on paper. */
const module = 2.2;
/** Empty squares around it, without which it is not found (ISO/IEC 18004). */
const quiet = 4;
/** What the largest code holds, in bytes. */
const longest = 2900;
const gap = 16;
/** Beside the code the address needs so much room. */
const narrowest = 140;

function drawCode({ snapshot: { caption, palette, language } }: FigureContent, width: number): Drawn {
	const { address } = caption;
	const code = drawQrCode(address, width);
	const beside = code !== undefined && width - code.side - gap >= narrowest;
	const [x, top] = beside ? [code.side + gap, 0] : [0, code ? code.side + 6 : 0];
	const says = setParagraph(words.opens[language], width - x, { size: 11, colour: palette.quiet, x, top })!;
	const text = setParagraph(address, width - x, {
		...{ size: 11, colour: palette.ink, x, top: top + says.height }
	});
	const bottom = top + says.height + (text?.height ?? 0);
	return {
		element: svg('g', {}, [...(code ? [code.element] : []), says.element, ...(text ? [text.element] : [])]),
		height: Math.max(code?.side ?? 0, bottom)
	};
}

/** A QR code, dark on white on every sheet: not every reader knows light on dark. Nothing for what is too long for one. */
function drawQrCode(text: string, width: number) {
	if (bytesOf(text) > longest) return undefined;
	const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: quiet });
	const scale = Math.min(module, width / size);
	const side = round(size * scale);
	const element = svg('g', { transform: `scale(${scale})` }, [
		svg('rect', { width: size, height: size, fill: '#fff' }),
		svg('path', { d: traceModules(data), fill: '#000' })
	]);
	return { element, side };
}

/** How many bytes a text is in UTF-8. */
function bytesOf(text: string): number {
	const steps = [0x80, 0x800, 0x10000];
	return [...text].reduce(
		(sum, letter) => sum + 1 + steps.filter((step) => letter.codePointAt(0)! >= step).length,
		0
	);
}
