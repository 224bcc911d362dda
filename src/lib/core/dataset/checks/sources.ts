import type { Text } from '../../text/text.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from '../records.ts';
import { at, statements } from './place.ts';

/** Every statement has a source, every source exists, none is named twice in a row, every certainty is known. */
export function checkSources(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	const sources = new Set(dataset.sources.map(({ id }) => id));
	const certainties = new Set(dataset.vocabulary.certainties.map(({ id }) => id));
	for (const [file, records] of statements(dataset)) {
		records.forEach((record, index) => {
			if (record.citations.length === 0) problems.push(at(file, index, 'sources', noSource));
			if (!certainties.has(record.certainty))
				problems.push(at(file, index, 'certainty', unknownCertainty(record.certainty)));
			const seen = new Set<string>();
			for (const { source } of record.citations) {
				if (!sources.has(source)) problems.push(at(file, index, 'sources', unknownSource(source)));
				if (seen.has(source)) problems.push(at(file, index, 'sources', doubleSource(source)));
				seen.add(source);
			}
		});
	}
	return [...problems, ...checkLinks(dataset)];
}

/** A link that a page offers leads to the web and nowhere else: no `javascript:`, no `data:`. */
function checkLinks(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	dataset.sources.forEach((source, index) => {
		if (source.URL && !/^https?:\/\/[^\s<>"]+$/.test(source.URL))
			problems.push(at('sources.json', index, 'URL', badLink(source.URL)));
	});
	dataset.entities.forEach((entity, index) => {
		if (entity.url && !/^https?:\/\/[^\s<>"]+$/.test(entity.url))
			problems.push(at('entities.csv', index, 'url', badLink(entity.url)));
	});
	return problems;
}

const noSource: Text = {
	en: 'there is no source: name at least one id of sources.json',
	tr: 'kaynak yok: sources.json içinden en az bir kimlik yazın',
	ru: 'нет источника: укажите хотя бы один идентификатор из sources.json'
};

function unknownSource(id: string): Text {
	return {
		en: `the source "${id}" is not in sources.json: correct the id or add the work`,
		tr: `"${id}" kaynağı sources.json içinde yok: kimliği düzeltin ya da eseri ekleyin`,
		ru: `источника «${id}» нет в sources.json: исправьте идентификатор или добавьте работу`
	};
}

function doubleSource(id: string): Text {
	return {
		en: `the source "${id}" is named twice: join its places in one locator`,
		tr: `"${id}" kaynağı iki kez yazılmış: yerleri tek bir atıfta birleştirin`,
		ru: `источник «${id}» назван дважды: объедините указания страниц`
	};
}

function unknownCertainty(id: string): Text {
	return {
		en: `"${id}" is not a certainty: use one of vocabulary/certainties.csv`,
		tr: `"${id}" bir kesinlik derecesi değil: vocabulary/certainties.csv içinden birini kullanın`,
		ru: `«${id}» не степень достоверности: возьмите одну из vocabulary/certainties.csv`
	};
}

function badLink(link: string): Text {
	return {
		en: `"${link}" is not a web address: it must begin with http:// or https://`,
		tr: `"${link}" bir web adresi değil: http:// ya da https:// ile başlamalı`,
		ru: `«${link}» не веб-адрес: он должен начинаться с http:// или https://`
	};
}
