import type { Text } from '../../text/text.ts';
import type { Problem } from '../problem.ts';
import { tiers, type Dataset } from '../records.ts';
import { at } from './place.ts';

/** Every id that a row names must exist, and every id may be given once. */
export function checkIds(dataset: Dataset): Problem[] {
	return [...checkDoubles(dataset), ...checkReferences(dataset)];
}

function checkDoubles(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	for (const [file, records] of identified(dataset)) {
		const seen = new Map<string, number>();
		records.forEach(({ id }, index) => {
			const first = seen.get(id);
			if (id === '') problems.push(at(file, index, 'id', emptyId));
			else if (!/^[a-z0-9]+([-_][a-z0-9]+)*$/.test(id)) problems.push(at(file, index, 'id', badId(id)));
			else if (first !== undefined) problems.push(at(file, index, 'id', doubleId(id, first + 2)));
			else seen.set(id, index);
		});
	}
	return problems;
}

function identified(dataset: Dataset): readonly (readonly [string, readonly { readonly id: string }[]])[] {
	const words = dataset.vocabulary;
	return [
		['entities.csv', dataset.entities],
		['claims.csv', dataset.claims],
		['attributes.csv', dataset.attributes],
		['fates.csv', dataset.fates],
		['positions.csv', dataset.positions],
		['sources.json', dataset.sources],
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

function checkReferences(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	const words = dataset.vocabulary;
	const known = (records: readonly { readonly id: string }[]) => new Set(records.map(({ id }) => id));
	const look = <R>(
		file: string,
		column: string,
		records: readonly R[],
		ids: ReadonlySet<string>,
		idOf: (record: R) => string,
		optional = false
	) => {
		records.forEach((record, index) => {
			const id = idOf(record);
			if (optional && id === '') return;
			if (!ids.has(id)) problems.push(at(file, index, column, unknownId(id)));
		});
	};
	const entities = known(dataset.entities);
	look('entities.csv', 'kind', dataset.entities, known(words.kinds), (entity) => entity.kind);
	look('entities.csv', 'tier', dataset.entities, new Set(tiers), (entity) => entity.tier);
	look('claims.csv', 'subject', dataset.claims, entities, (claim) => claim.subject);
	look('claims.csv', 'object', dataset.claims, entities, (claim) => claim.object);
	look('claims.csv', 'relation', dataset.claims, known(words.relations), (claim) => claim.relation);
	look('claims.csv', 'role', dataset.claims, known(words.roles), (claim) => claim.role, true);
	look('attributes.csv', 'entity', dataset.attributes, entities, (record) => record.entity);
	look('attributes.csv', 'attribute', dataset.attributes, known(words.attributes), (r) => r.attribute);
	const people = known(dataset.entities.filter(({ kind }) => kind === 'person'));
	look('fates.csv', 'person', dataset.fates, people, (fate) => fate.person);
	look('fates.csv', 'fate', dataset.fates, known(words.fates), (fate) => fate.fate);
	look('positions.csv', 'holder', dataset.positions, entities, (position) => position.holder);
	look('positions.csv', 'topic', dataset.positions, known(words.topics), (position) => position.topic);
	look('vocabulary/tiers.csv', 'id', words.tiers, new Set(tiers), (tier) => tier.id);
	look('sources.json', 'type', dataset.sources, known(words.sourceTypes), (source) => source.type);
	const relations = 'vocabulary/relations.csv';
	look(relations, 'group', words.relations, known(words.relationGroups), (relation) => relation.group);
	look(relations, 'outcome', words.relations, known(words.outcomes), (r) => r.outcome, true);
	return problems;
}

const emptyId: Text = {
	en: 'the id is empty: give the row one of its own',
	tr: 'kimlik boş: satıra kendine özgü bir kimlik verin',
	ru: 'пустой идентификатор: дайте строке собственный'
};

function badId(id: string): Text {
	return {
		en: `"${id}" cannot be an id: write small Latin letters and digits, joined by single hyphens`,
		tr: `"${id}" kimlik olamaz: küçük Latin harfleri ve rakamlar, tek tireyle birleştirerek yazın`,
		ru: `«${id}» не годится: строчные латинские буквы и цифры, соединённые одиночными дефисами`
	};
}

function doubleId(id: string, row: number): Text {
	return {
		en: `the id "${id}" is already used in row ${row}: choose another`,
		tr: `"${id}" kimliği ${row}. satırda kullanılmış: başka bir kimlik seçin`,
		ru: `идентификатор «${id}» уже занят в строке ${row}: выберите другой`
	};
}

function unknownId(id: string): Text {
	return {
		en: `"${id}" is unknown: correct it, or add it where such things are listed`,
		tr: `"${id}" tanınmıyor: düzeltin ya da ait olduğu listeye ekleyin`,
		ru: `«${id}» не найдено: исправьте или добавьте в соответствующий список`
	};
}
