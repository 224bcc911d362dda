/** The languages of the interface and of every name, in the order of the language switch. */
export const languages = ['tr', 'en', 'ru'] as const;

export type Language = (typeof languages)[number];

/** One string per language. */
export type Text = Readonly<Record<Language, string>>;

/** How each language calls itself. */
export const languageNames: Text = { tr: 'Türkçe', en: 'English', ru: 'Русский' };

/** Whether a string is the code of one of the languages. */
export function isLanguage(code: string | undefined): code is Language {
	return (languages as readonly string[]).includes(code ?? '');
}

/** The forms of a word by CLDR plural category; `other` is always there. */
export type PluralForms = Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

const rules: Record<Language, Intl.PluralRules> = {
	tr: new Intl.PluralRules('tr'),
	en: new Intl.PluralRules('en'),
	ru: new Intl.PluralRules('ru')
};

/** The form of a word that goes with a count. */
export function plural(language: Language, count: number, forms: PluralForms): string {
	return forms[rules[language].select(count)] ?? forms.other;
}

/** Puts values into the `{name}` places of a message. Throws when the message names a value that was not given. */
export function fill(message: string, values: Readonly<Record<string, string | number>>): string {
	return message.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`no value for {${name}} in "${message}"`);
		return String(value);
	});
}

const conjunctions: Readonly<Record<Language, { and: string; or: string }>> = {
	tr: { and: ' ve ', or: ' ya da ' },
	en: { and: ' and ', or: ' or ' },
	ru: { and: ' и ', or: ' или ' }
};

/** Joins words as a language does: "a, b and c". */
export function joinWords(language: Language, words: readonly string[], by: 'and' | 'or'): string {
	if (words.length < 2) return words[0] ?? '';
	return words.slice(0, -1).join(', ') + conjunctions[language][by] + words[words.length - 1];
}
