import { Zip, ZipDeflate, ZipPassThrough } from 'fflate';
import { fill } from '../../../text/text.ts';
import { setMessages as words } from '../../../text/set-messages.ts';
import { formatCaption } from '../../caption-lines.ts';
import type { Captioned } from '../../sheet.ts';
import type { FigureSet, Member } from './figure-set.ts';

/** What a figure's file in an archive is called: its place in the set, and what it shows. */
export function entryName({ id }: Pick<Member, 'id'>, at: number, count: number, ending: string): string {
	const place = String(at + 1).padStart(Math.max(2, String(count).length), '0');
	return `${place}-${id.replace(/[^\p{L}\p{N}-]+/gu, '-')}.${ending}`;
}

/** The text that lies beside the figures: what they are, by whom, under what licence, and what each of them shows. */
export function writeCaption(captioned: Captioned, set: FigureSet, names: readonly string[]): string {
	const { caption, language } = captioned;
	const whole = formatCaption({ ...captioned, caption: { ...caption, sentence: set.sentence } });
	const files = set.members.map((member, at) =>
		[
			`${names[at]}: ${member.label}`,
			fill(words.of[language], { count: member.count, total: set.total }),
			member.sentence()
		].join(' · ')
	);
	return `${[...whole, '', ...files].join('\n')}\n`;
}

/** A ZIP archive that is written file by file, so that they need not all be there at once. */
export class Archive {
	readonly #parts: Uint8Array<ArrayBuffer>[] = [];
	readonly #zip: Zip;
	readonly #day: Date;

	/** `date` is the day that its files are told to be from, EDTF. */
	constructor(date: string) {
		this.#day = new Date(`${date}T12:00:00`);
		this.#zip = new Zip((error, part) => {
			if (error) throw error;
			this.#parts.push(part);
		});
	}

	/** Adds a file; what is compressed already is not compressed again. */
	add(name: string, bytes: Uint8Array<ArrayBuffer>, compress: boolean): void {
		const entry = compress ? new ZipDeflate(name, { level: 6 }) : new ZipPassThrough(name);
		entry.mtime = this.#day;
		this.#zip.add(entry);
		entry.push(bytes, true);
	}

	/** The whole archive, as the pieces of a file. */
	finish(): readonly Uint8Array<ArrayBuffer>[] {
		this.#zip.end();
		return this.#parts;
	}
}
