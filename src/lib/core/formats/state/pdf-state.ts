import { findText, latin1 } from './bytes.ts';
import type { Carrier } from './carrier.ts';
import { inflateCapped } from './inflate-capped.ts';
import { stateLimits, type Problem } from './picture-state.ts';
import { isState } from './state-bytes.ts';

/** What the attachment is to be called. */
export const pdfStateName = 'fateline-view.bin';

const type = '/EmbeddedFile';
/** More attachments than this are not looked into. */
const mostFiles = 100;

/** PDF: an attachment (ISO 32000-2, 7.11.4), put in while the file is made. It is known by how its bytes begin. */
export const pdfState: Carrier = {
	id: 'pdf',
	recognises: (file) => latin1(file, 0, 1024).includes('%PDF-'),
	read: (file) => {
		let problem: Problem = 'damaged';
		let at = findText(file, type);
		for (let count = 0; at >= 0 && count < mostFiles; count++) {
			const content = readAttachment(file, at);
			if (content === 'too-large') problem = content;
			else if (content && isState(content)) return content;
			at = findText(file, type, at + 1);
		}
		return findText(file, pdfStateName) < 0 ? 'none' : problem;
	}
};

/** What is attached, when its dictionary is around this place. */
function readAttachment(file: Uint8Array, place: number): Uint8Array | 'too-large' | undefined {
	const begin = findText(file, 'stream', place);
	if (begin < 0 || begin - place > 4000) return undefined;
	// The dictionary alone, from the number of its object.
	const dictionary = latin1(file, place - 2000, begin)
		.split(/\bobj\b/)
		.at(-1)!;
	const filter = /\/Filter\s*\[?\s*\/(\w+)/.exec(dictionary)?.[1];
	const body = file.subarray(begin + (latin1(file, begin + 6, begin + 8) === '\r\n' ? 8 : 7));
	const content = body.subarray(0, lengthOf(dictionary, body));
	if (filter === undefined) return content;
	if (filter !== 'FlateDecode' || !isZlib(content)) return undefined;
	const inflated = inflateCapped(content.subarray(2), stateLimits.packed);
	return inflated === 'damaged' ? undefined : inflated;
}

/** How long a stream is: as it says, if it ends there; else to where it ends. */
function lengthOf(dictionary: string, body: Uint8Array): number {
	const said = Number(/\/Length\s+(\d{1,9})(?!\d|\s+\d+\s+R)/.exec(dictionary)?.[1] ?? NaN);
	if (/^\s*endstream/.test(latin1(body, said, said + 20))) return said;
	const end = findText(body, 'endstream');
	if (end < 0) return 0;
	return latin1(body, end - 2, end) === '\r\n' ? end - 2 : end - 1;
}

/** Whether bytes begin as RFC 1950 has it, without a dictionary. */
function isZlib(bytes: Uint8Array): boolean {
	const [first = 0, second = 0] = bytes;
	return (first & 15) === 8 && ((first << 8) | second) % 31 === 0 && (second & 32) === 0;
}
