import { correctionMessages as words } from '../text/correction-messages.ts';
import { fill, type Language } from '../text/text.ts';
import type { Told } from './told.ts';

/** A message that somebody who corrects a statement is given to begin with. */
export interface Letter {
	readonly title: string;
	readonly body: string;
}

/**
 * Begins a correction: which statement, what it says, on what it rests, where it was read, and what to answer. A brief
 * one leaves to the number what the statement says and its sources.
 */
export function composeCorrection(
	told: Told,
	{ page, version }: { readonly page: string; readonly version: string },
	language: Language,
	brief = false
): Letter {
	const says = onOneLine(sayTold(told));
	const sources = told.citations.map(({ source, locator }) => (locator ? `${source}: ${locator}` : source));
	const named = `${words.statement[language]}: ${told.id} (${told.certaintyLabel})`;
	const lines = [
		...(brief
			? [named]
			: [`${named}: ${says}`, `${words.sources[language]}: ${onOneLine(sources.join('; '))}`]),
		`${words.page[language]}: ${page}`,
		`${words.version[language]}: ${version}`,
		...['', words.wrong[language], ''],
		...[words.otherwise[language], '']
	];
	const title = fill(words.title[language], { id: told.id });
	return { title: brief ? title : `${title}: ${shorten(says, 80)}`, body: lines.join('\n') };
}

/** "Alexander Shliapnikov – Signed – Letter of the 22 – February 1922": a statement as one line. */
export function sayTold({ about, sort, other, role, text, date }: Told): string {
	return [about.name, sort.label, other?.name, role, text, date].filter(Boolean).join(' – ');
}

/** Longer addresses are refused by some trackers and some mail programs. */
const longest = { issue: 6000, mail: 1900 } as const;

/**
 * Where a correction is written: a tracker's address with `{title}` and `{body}` in it, or `mailto:` and an address.
 * Letters stay as they are (a browser encodes them), everything else is encoded, so nothing in a statement can add to
 * the address. What is too long loses the end of its first line, which tells most; the questions stay.
 */
export function formatCorrectionAddress(template: string, letter: Letter): string {
	const mail = template.startsWith('mailto:');
	const pattern = mail ? `${template}?subject={title}&body={body}` : template;
	const write = ({ title, body }: Letter) =>
		pattern.replace(/\{(title|body)\}/g, (_, slot: keyof Letter) =>
			encodeText({ title, body: mail ? body.replaceAll('\n', '\r\n') : body }[slot])
		);
	const room = longest[mail ? 'mail' : 'issue'];
	for (let length = letter.body.length; ; length = Math.floor(length * 0.8)) {
		const address = write({ title: letter.title, body: shortenFirstLines(letter.body, length) });
		if (encodeURI(address).length <= room || length < 40) return address;
	}
}

/** Cuts the two lines that grow with a statement, what it says and its sources. */
function shortenFirstLines(body: string, length: number): string {
	const [says = '', sources = '', ...others] = body.split('\n');
	return [shorten(says, length), shorten(sources, length), ...others].join('\n');
}

function shorten(text: string, length: number): string {
	const letters = [...text];
	return letters.length <= length ? text : `${letters.slice(0, length - 1).join('')}…`;
}

/** So that the message keeps its lines, whatever the data says. */
function onOneLine(text: string): string {
	return text.replace(/\s+/g, ' ');
}

function encodeText(text: string): string {
	return text.toWellFormed().replace(/[^\p{L}\p{M}\p{N}]+/gu, encodeAll);
}

/** Also what encodeURIComponent leaves because a path may hold it. */
function encodeAll(text: string): string {
	return encodeURIComponent(text).replace(
		/[!'()*]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`
	);
}

/** Whether a text can be the template of `formatCorrectionAddress`. */
export function isCorrectionTemplate(text: string): boolean {
	return (
		/^mailto:[^\s?&@]+@[^\s?&@]+$/.test(text) || (/^https?:\/\/\S+$/.test(text) && /\{body\}/.test(text))
	);
}
