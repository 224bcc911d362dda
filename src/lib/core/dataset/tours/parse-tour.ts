import type { Language, Text } from '../../text/text.ts';
import { listParts, parseCitations } from '../citations.ts';
import type { Problem } from '../problem.ts';
import { readTourLine, type TourField } from './read-lines.ts';
import { tourFaults as say } from './tour-faults.ts';
import type { Tour, TourFile, TourStep } from './tour.ts';

/** A heading with the words below it, in each language in which there are some. */
interface Block {
	readonly heading: Partial<Record<Language, string>>;
	readonly words: Partial<Record<Language, string>>;
	readonly fields: Map<TourField, { readonly text: string; readonly line: number }>;
	readonly line: number;
	readonly id: string;
}

/** Reads a tour, and says which lines cannot be understood. Whether what it names exists: see `check-tour.ts`. */
export function parseTour({ file, text }: TourFile): { tour: Tour; problems: Problem[] } {
	const problems: Problem[] = [];
	const front = emptyBlock('', 1);
	const steps: Block[] = [];
	let language: Language | undefined;
	text
		.replace(/^\uFEFF/, '')
		.split(/\r?\n/)
		.forEach((raw, index) => {
			const row = index + 1;
			const block = steps.at(-1) ?? front;
			const read = readTourLine(raw, language !== undefined);
			const fault = (message: Text) => void problems.push({ file, row, message });
			if (read.type === 'unclear') fault(say.unclear(read.text));
			else if (read.type === 'step') {
				steps.push(emptyBlock(read.id, row));
				language = undefined;
			} else if (read.type === 'heading') {
				const fits = (read.level === 1) === (block === front);
				if (!fits) fault(read.level === 1 ? say.titleInStep : say.headingInFront);
				else if (block.heading[read.language] !== undefined) fault(say.twice(read.language));
				language = read.language;
				block.heading[read.language] ??= read.text;
			} else if (read.type === 'field') {
				const known = block.fields.get(read.name);
				if (known) fault(say.twice(read.name));
				else block.fields.set(read.name, { text: read.text, line: row });
			} else if (read.type === 'words') {
				if (language) block.words[language] = join(block.words[language], read.text);
				else fault(say.unclear(read.text));
			}
		});
	return { tour: tourOf(file, front, steps), problems };
}

function emptyBlock(id: string, line: number): Block {
	return { id, line, heading: {}, words: {}, fields: new Map() };
}

function join(before: string | undefined, words: string): string {
	return before === undefined ? words : `${before} ${words}`;
}

function tourOf(file: string, front: Block, steps: readonly Block[]): Tour {
	return {
		id: file.replace(/^.*\//, '').replace(/\.md$/, ''),
		file,
		title: textOf(front.heading),
		intro: textOf(front.words),
		author: front.fields.get('author')?.text ?? '',
		licence: front.fields.get('licence')?.text ?? '',
		steps: steps.map(stepOf)
	};
}

function stepOf({ id, line, heading, words, fields }: Block): TourStep {
	const field = (name: TourField) => fields.get(name) ?? { text: '', line };
	return {
		id,
		heading: textOf(heading),
		text: textOf(words),
		view: field('view').text,
		citations: parseCitations(field('sources').text),
		statements: listParts(field('rests on').text.replaceAll(',', ';')),
		lines: {
			step: line,
			view: field('view').line,
			sources: field('sources').line,
			'rests on': field('rests on').line
		}
	};
}

/** What is not written is empty, and found by the check. */
function textOf({ tr = '', en = '', ru = '' }: Partial<Record<Language, string>>): Text {
	return { tr, en, ru };
}
