import type { CslNode } from 'citeproc';
import { formatDate } from '#lib/core/dataset/date-words.ts';
import type { Language } from '#lib/core/text/text.ts';
import { csl } from './csl.ts';
import type { StyleId } from './styles.ts';

/** A term of CSL in its forms (`''` is the long one); two words are for one and for several. */
type Terms = Readonly<Record<string, Readonly<Record<string, string | readonly [string, string]>>>>;

/**
 * Terms in place of those of the published locales, which leave some in English, and have others that no sentence in
 * these languages can take: a preposition before a title that is not inflected, a participle before a name.
 */
const terms: Readonly<Record<Language, Terms>> = {
	en: { translator: { short: ['trans.', 'trans.'] } },
	tr: {
		// With its capital: a locale's own capitals are given only to works known to be in its language.
		in: { '': 'İçinde:' },
		dataset: { '': 'veri kümesi' },
		version: { '': 'sürüm', short: 'sürüm' },
		retrieved: { '': 'erişim tarihi' },
		from: { '': 'adres:' },
		accessed: { '': 'erişim' },
		'review-of': { '': 'değerlendirme:', short: 'değ.:' },
		translator: { verb: 'çev.' },
		editor: { verb: 'ed.' }
	},
	ru: {
		in: { '': 'в:' },
		dataset: { '': 'набор данных' },
		version: { '': 'версия', short: 'версия' },
		retrieved: { '': 'дата обращения:' },
		from: { '': 'адрес:' },
		accessed: { '': 'дата обращения:' },
		'review-of': { '': 'рецензия на:', short: 'рец. на:' },
		page: { short: ['с.', 'с.'] },
		translator: { verb: 'пер.' },
		editor: { verb: 'ред.' }
	}
};

/** The same for ISO 690, which is published in English only and puts a colon of its own behind some. */
const isoTerms: Readonly<Record<Language, Terms>> = {
	en: {},
	tr: {
		in: { '': 'İçinde' },
		online: { '': 'çevrimiçi' },
		'no date': { '': '[tarih yok]' },
		accessed: { '': 'erişim:' },
		retrieved: { '': 'erişim' },
		from: { '': 'adresi' }
	},
	ru: {
		in: { '': 'в' },
		online: { '': 'электронный ресурс' },
		'no date': { '': '[б. д.]' },
		retrieved: { '': 'режим' },
		from: { '': 'доступа' }
	}
};

/** The terms of a style in a language, as a style's own locale has them. */
export function localeOf(style: StyleId, language: Language): CslNode {
	const all: Terms = { ...terms[language], ...(style === 'iso690' ? isoTerms[language] : {}) };
	const made = Object.entries(all).flatMap(([name, forms]) =>
		Object.entries(forms).map(([form, words]) => {
			const parts =
				typeof words === 'string'
					? [words]
					: [csl('single', {}, [words[0]]), csl('multiple', {}, [words[1]])];
			return csl('term', form === '' ? { name } : { name, form }, parts);
		})
	);
	const months = language === 'ru' ? monthsOf(language) : [];
	return csl('locale', { 'xml:lang': language }, [
		csl('terms', {}, [...made, ...months]),
		...datesOf(language)
	]);
}

/** Months as they stand behind a day, which Russian inflects. */
function monthsOf(language: Language): readonly CslNode[] {
	return Array.from({ length: 12 }, (_, at) => {
		const month = String(at + 1).padStart(2, '0');
		const [, word = ''] = formatDate(`2001-${month}-01`, language).split(' ');
		return csl('term', { name: `month-${month}` }, [word]);
	});
}

/** Days without a leading nought, years without the word "year". */
function datesOf(language: Language): readonly CslNode[] {
	if (language === 'en') return [];
	const part = (name: string, suffix = '') => csl('date-part', { name, ...(suffix && { suffix }) }, []);
	return [csl('date', { form: 'text' }, [part('day', ' '), part('month', ' '), part('year')])];
}
