import { languages, type Language, type Text } from '../../text/text.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from '../records.ts';
import { at } from './place.ts';

/** Names and labels in every language; other texts in every language or in none. */
export function checkTexts(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	const look = (file: string, index: number, column: string, text: Text, required: boolean) => {
		const given = languages.filter((language) => text[language] !== '');
		if (given.length === languages.length || (given.length === 0 && !required)) return;
		for (const language of languages)
			if (text[language] === '') problems.push(at(file, index, `${column}_${language}`, missing(language)));
	};
	dataset.entities.forEach((entity, index) => {
		look('entities.csv', index, 'name', entity.name, true);
		look('entities.csv', index, 'short', entity.short, true);
		look('entities.csv', index, 'description', entity.description, false);
	});
	dataset.claims.forEach((claim, index) => {
		look('claims.csv', index, 'detail', claim.detail, false);
		look('claims.csv', index, 'note', claim.note, false);
	});
	dataset.attributes.forEach((record, index) => {
		look('attributes.csv', index, 'value', record.value, false);
		look('attributes.csv', index, 'note', record.note, false);
	});
	dataset.fates.forEach((fate, index) => {
		look('fates.csv', index, 'place', fate.place, false);
		look('fates.csv', index, 'note', fate.note, false);
	});
	dataset.positions.forEach((record, index) => {
		look('positions.csv', index, 'position', record.position, true);
	});
	for (const [file, terms] of vocabularies(dataset)) {
		terms.forEach((term, index) => look(file, index, 'label', term.label, true));
	}
	dataset.vocabulary.relations.forEach((relation, index) =>
		look('vocabulary/relations.csv', index, 'inverse', relation.inverse, true)
	);
	dataset.vocabulary.kinds.forEach((kind, index) =>
		look('vocabulary/kinds.csv', index, 'plural', kind.plural, true)
	);
	return problems;
}

function vocabularies(dataset: Dataset): readonly (readonly [string, readonly { readonly label: Text }[]])[] {
	const words = dataset.vocabulary;
	return [
		['vocabulary/kinds.csv', words.kinds],
		['vocabulary/tiers.csv', words.tiers],
		['vocabulary/roles.csv', words.roles],
		['vocabulary/fates.csv', words.fates],
		['vocabulary/outcomes.csv', words.outcomes],
		['vocabulary/relations.csv', words.relations],
		['vocabulary/relation-groups.csv', words.relationGroups],
		['vocabulary/certainties.csv', words.certainties],
		['vocabulary/attributes.csv', words.attributes],
		['vocabulary/topics.csv', words.topics],
		['vocabulary/source-types.csv', words.sourceTypes]
	];
}

const names: Readonly<Record<Language, Text>> = {
	tr: { tr: 'Türkçe', en: 'Turkish', ru: 'турецком' },
	en: { tr: 'İngilizce', en: 'English', ru: 'английском' },
	ru: { tr: 'Rusça', en: 'Russian', ru: 'русском' }
};

function missing(language: Language): Text {
	return {
		en: `the ${names[language].en} text is missing: write it as that language does`,
		tr: `${names[language].tr} metin eksik: o dilde yazıldığı gibi yazın`,
		ru: `нет текста на ${names[language].ru} языке: впишите его`
	};
}
