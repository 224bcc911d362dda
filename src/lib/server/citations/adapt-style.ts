import type { CslNode } from 'citeproc';
import type { Language } from '#lib/core/text/text.ts';
import { changeCsl, csl } from './csl.ts';
import type { StyleId } from './styles.ts';
import { localeOf } from './terms.ts';

/** What ISO 690 has written around a number, where other styles take it from the locale. */
const marks: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
	en: {},
	tr: { 'p. ': 's. ', 'P. ': 's. ', ' p': ' s.', 'Vol. ': 'C. ', 'no. ': 'sayı ', 'No. ': 'Sayı ' },
	ru: { 'p. ': 'с. ', 'P. ': 'С. ', ' p': ' с.', 'Vol. ': 'Т. ', 'no. ': '№ ', 'No. ': '№ ' }
};

/**
 * A published style as a numbered list of some works needs it: every entry stands for itself. So there is no dash for
 * an author who is the same as the one before, no letter that tells two works of a year apart, and no number (the list
 * has its own); and names are joined as the language does it.
 */
export function adaptStyle(style: CslNode, id: StyleId, language: Language): CslNode {
	const changed = changeCsl(style, (node) => {
		if (node.name === 'sort' || node.attrs.variable === 'citation-number') return undefined;
		// How a style cites within a text nobody asks here, and citeproc would work it out for every source.
		if (node.name === 'citation') return csl('citation', {}, [plainLayout]);
		const attrs = Object.entries(node.attrs).filter(([name]) => !/^subsequent-/.test(name));
		return { ...node, attrs: { ...Object.fromEntries(attrs), ...changesOf(node, id, language) } };
	});
	return { ...changed, children: [...changed.children, localeOf(id, language)] };
}

const plainLayout = csl('layout', {}, [csl('text', { variable: 'title' }, [])]);

function changesOf({ name, attrs }: CslNode, id: StyleId, language: Language): CslNode['attrs'] {
	if (name === 'name' && language !== 'en')
		return {
			...(attrs.and && { and: 'text' }),
			...{ 'delimiter-precedes-last': 'never', 'delimiter-precedes-et-al': 'never' }
		};
	if (id !== 'iso690') return {};
	// Which letters are the capitals of a name depends on the name's language, not on that of the page: see `works.ts`.
	if (attrs['text-case'] === 'uppercase') return { 'text-case': '' };
	if (attrs.term === 'in') return { suffix: ': ' };
	const ofMark = (mark = '') => marks[language][mark.replaceAll('\u00a0', ' ')];
	const [prefix, suffix] = [ofMark(attrs.prefix), ofMark(attrs.suffix)];
	return { ...(prefix && { prefix }), ...(suffix && { suffix }) };
}
