import { formatDate } from '../../dataset/date-words.ts';
import { fatesOf, type ToldFate } from '../../dataset/people-of.ts';
import type { Dataset } from '../../dataset/records.ts';
import { lifeMessages as words } from '../../text/life-messages.ts';
import { fill, type Language } from '../../text/text.ts';
import { lifeMark } from '../lifeline/life-axis.ts';

/** The line under a name. */
export interface Lead {
	/** When it began and ended, by the best attested source, as far as that is told; empty when it is not. */
	readonly span: string;
	/** People only: what is told of the end, the best attested first. */
	readonly fates: readonly ToldFate[];
}

/** What is to be known first: of a person birth, death and fate; of all else when it was. */
export function composeLead(dataset: Dataset<string>, id: string, language: Language): Lead {
	const entity = dataset.entities.find((each) => each.id === id)!;
	if (entity.kind === 'person') {
		const told = (['birth', 'death'] as const).map((event) => {
			const mark = lifeMark(dataset, id, event);
			const sentence = event === 'birth' ? words.born : words.died;
			return mark && fill(sentence[language], { date: formatDate(mark.date, language) });
		});
		return { span: told.filter((each) => each !== undefined).join(' · '), fates: fatesOf(dataset, id) };
	}
	const [start, end] = ['start', 'end'].map((attribute) => bestDate(dataset, id, attribute));
	return { span: formatSpan(start, end, language), fates: [] };
}

/** The best attested date of an attribute; empty when none is told. */
function bestDate({ attributes, vocabulary }: Dataset<string>, id: string, attribute: string): string {
	const rank = (certainty: string) => vocabulary.certainties.findIndex((each) => each.id === certainty);
	const told = attributes
		.filter((record) => record.entity === id && record.attribute === attribute && record.date !== '')
		.toSorted((a, b) => rank(a.certainty) - rank(b.certainty));
	return told[0]?.date ?? '';
}

/** "8–16 March 1921": two plain dates as one stretch, others side by side. */
function formatSpan(start = '', end = '', language: Language): string {
	if (start === '' || end === '' || start === end) return formatDate(start || end, language);
	if (![start, end].some((date) => date.includes('/'))) return formatDate(`${start}/${end}`, language);
	return [start, end].map((date) => formatDate(date, language)).join(' – ');
}
