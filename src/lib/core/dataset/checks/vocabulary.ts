import type { Text } from '../../text/text.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from '../records.ts';
import { at } from './place.ts';

/** What the program itself relies on in the vocabularies: a fate that means "not known", and words from short lists. */
export function checkVocabulary(dataset: Dataset): Problem[] {
	const { fates, relationGroups } = dataset.vocabulary;
	const problems: Problem[] = [];
	if (!fates.some(({ id }) => id === 'unknown'))
		problems.push(at('vocabulary/fates.csv', -1, 'id', noUnknown));
	relationGroups.forEach(({ tone }, index) => {
		if (tone !== 'neutral' && tone !== 'against')
			problems.push(at('vocabulary/relation-groups.csv', index, 'tone', badTone(tone)));
	});
	return problems;
}

const noUnknown: Text = {
	en: 'there is no fate "unknown": add it, for people of whom no source tells the end',
	tr: '"unknown" akıbeti yok: sonunu hiçbir kaynağın söylemediği kişiler için ekleyin',
	ru: 'нет судьбы «unknown»: добавьте её для людей, о конце которых источники молчат'
};

function badTone(tone: string): Text {
	return {
		en: `"${tone}" is not a tone: write neutral or against`,
		tr: `"${tone}" bir ton değil: neutral ya da against yazın`,
		ru: `«${tone}» не тон: напишите neutral или against`
	};
}
