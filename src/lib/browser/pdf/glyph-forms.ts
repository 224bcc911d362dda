import type { Font } from 'fontkit';
import { round } from '#lib/core/formats/svg-element.ts';
import type { SetLetter } from '../lettering/faces.ts';

/**
 * Outlines of letters, each kept in the document once and drawn as often as it is needed. Halos are made of them, so
 * that whoever searches or copies the text meets every name once.
 */
export class GlyphForms {
	readonly #doc: PDFKit.PDFDocument;
	readonly #known = new Set<string>();

	constructor(doc: PDFKit.PDFDocument) {
		this.#doc = doc;
	}

	/** Strokes letters with the line and colour that are set, from a point on; `width` is that of the line. */
	stroke(
		face: { readonly name: string; readonly font: Font },
		line: { readonly letters: readonly SetLetter[]; readonly size: number; readonly width: number },
		[x, y]: readonly [number, number]
	): void {
		const scale = line.size / face.font.unitsPerEm;
		this.#doc.addContent(`${round(line.width / scale)} w`);
		for (const letter of line.letters) {
			const form = this.#formOf(face.name, face.font, letter.glyph);
			if (!form) continue;
			const at = `${round(x + letter.x)} ${round(y + letter.y)}`;
			this.#doc.addContent(`q ${scale.toFixed(5)} 0 0 ${(-scale).toFixed(5)} ${at} cm /${form} Do Q`);
		}
	}

	#formOf(name: string, font: Font, glyph: number): string | undefined {
		const id = `${name}g${glyph}`;
		if (this.#known.has(id)) return id;
		const { commands } = font.getGlyph(glyph).path;
		if (commands.length === 0) return undefined;
		const em = font.unitsPerEm;
		const form = this.#doc.ref({
			...{ Type: 'XObject', Subtype: 'Form', Resources: {} },
			// Room for the line around the letter.
			BBox: [-em, -em, 3 * em, 2 * em]
		});
		form.end(`${pathOperators(commands)} S`);
		(this.#doc.page.xobjects as Record<string, unknown>)[id] = form;
		this.#known.add(id);
		return id;
	}
}

type Commands = readonly { readonly command: string; readonly args: readonly number[] }[];

/** A glyph's path in the operators of a PDF, which has no quadratic curves. */
function pathOperators(commands: Commands): string {
	let [x, y] = [0, 0];
	const lines = commands.map(({ command, args }) => {
		const [a = 0, b = 0, c = 0, d = 0] = args;
		const before = [x, y] as const;
		[x, y] = args.slice(-2) as [number, number];
		if (command === 'moveTo') return `${a} ${b} m`;
		if (command === 'lineTo') return `${a} ${b} l`;
		if (command === 'bezierCurveTo') return `${args.join(' ')} c`;
		if (command === 'quadraticCurveTo') {
			const cubic = [before[0] + (2 / 3) * (a - before[0]), before[1] + (2 / 3) * (b - before[1])];
			cubic.push(c + (2 / 3) * (a - c), d + (2 / 3) * (b - d), c, d);
			return `${cubic.map(round).join(' ')} c`;
		}
		[x, y] = before;
		return 'h';
	});
	return lines.join('\n');
}
