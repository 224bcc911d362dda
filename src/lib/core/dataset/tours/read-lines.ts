import { isLanguage, type Language } from '../../text/text.ts';
import { stepFields, type StepField } from './tour.ts';

/** What one line of a tour is. */
export type TourLine =
	| { readonly type: 'blank' }
	/** `# en: Title` or, in a step, `### en: Heading`. */
	| { readonly type: 'heading'; readonly level: 1 | 3; readonly language: Language; readonly text: string }
	/** `## id-of-a-step` */
	| { readonly type: 'step'; readonly id: string }
	/** `view: sel=…` */
	| { readonly type: 'field'; readonly name: TourField; readonly text: string }
	| { readonly type: 'words'; readonly text: string }
	/** A line that begins with # and is no heading of a tour. */
	| { readonly type: 'unclear'; readonly text: string };

export type TourField = StepField | 'author' | 'licence';

const fields: readonly TourField[] = ['author', 'licence', ...stepFields];

/** Reads one line. `worded`: whether it stands in a text, where what looks like a field is words. */
export function readTourLine(raw: string, worded: boolean): TourLine {
	const line = raw.trim();
	if (line === '') return { type: 'blank' };
	if (line.startsWith('#')) return readHeading(line);
	const field = worded ? undefined : readField(line);
	return field ?? { type: 'words', text: line };
}

function readHeading(line: string): TourLine {
	const step = /^##\s+([^\s:]+)$/.exec(line);
	if (step) return { type: 'step', id: step[1]! };
	const [, signs, language, text] = /^(#|###)\s+([a-z]{2}):\s*(.*)$/.exec(line) ?? [];
	if (!signs || !isLanguage(language)) return { type: 'unclear', text: line };
	return { type: 'heading', level: signs === '#' ? 1 : 3, language, text: text! };
}

function readField(line: string): TourLine | undefined {
	const name = fields.find((each) => line.startsWith(`${each}:`));
	return name && { type: 'field', name, text: line.slice(name.length + 1).trim() };
}
