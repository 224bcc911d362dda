import { languages, type Language, type Text } from '#lib/core/text/text.ts';
import type { DataPage, SchemaColumn, SchemaTable } from '#lib/core/view/data-page.ts';
import { wholeCase } from '../dataset.ts';
import { caseDescription, tell, type DescribedField, type DescribedResource } from './description.ts';

/** The tables with their columns, as datapackage.json describes them. */
export function composeSchema(language: Language): SchemaTable[] {
	const { resources = [] } = caseDescription();
	const paths = new Map(resources.map(({ name, path }) => [name, path]));
	return resources
		.filter(({ schema }) => schema?.fields)
		.map((resource) => ({
			...{ path: resource.path, title: tell(resource, 'title')[language] },
			description: tell(resource, 'description')[language],
			columns: groupLanguages(resource.schema!.fields!).map((fields): SchemaColumn => {
				const target = targetOf(resource, fields[0]!.name);
				return {
					names: fields.map(({ name }) => name),
					required: fields.every(({ constraints }) => constraints?.required ?? false),
					meaning: sharedMeaning(fields.map((field) => tell(field, 'description')[language])),
					refersTo: paths.get(target) ?? target
				};
			})
		}));
}

/** `name_tr`, `name_en`, `name_ru` as one. */
function groupLanguages(fields: readonly DescribedField[]): (readonly DescribedField[])[] {
	const byName = new Map(fields.map((field) => [field.name, field]));
	return fields.flatMap((field) => {
		const stem = field.name.replace(/_[a-z]{2}$/, '');
		const same = languages.flatMap((language) => byName.get(`${stem}_${language}`) ?? []);
		if (same.length !== languages.length || stem === field.name) return [[field]];
		return field === same[0] ? [same] : [];
	});
}

/** What columns mean that differ only in the language, told after a comma: "full name, in Turkish". */
function sharedMeaning(meanings: readonly string[]): string {
	if (meanings.length === 1) return meanings[0]!;
	const stems = new Set(meanings.map((meaning) => meaning.replace(/, [^,]*$/, '')));
	return stems.size === 1 ? [...stems].join() : [...new Set(meanings)].join(' · ');
}

/** The resource that a column refers to. */
function targetOf({ schema }: DescribedResource, column: string): string {
	const key = schema?.foreignKeys?.find(({ fields }) => [fields].flat().includes(column));
	return key?.reference.resource ?? '';
}

/** The words of the case: which id stands for what. */
export function composeVocabularies(language: Language): DataPage['vocabularies'] {
	const words = wholeCase().vocabulary;
	const lists: readonly (readonly [
		path: string,
		terms: readonly { readonly id: string; readonly label: Text }[]
	])[] = [
		['vocabulary/kinds.csv', words.kinds],
		['vocabulary/relations.csv', words.relations],
		['vocabulary/relation-groups.csv', words.relationGroups],
		['vocabulary/roles.csv', words.roles],
		['vocabulary/fates.csv', words.fates],
		['vocabulary/outcomes.csv', words.outcomes],
		['vocabulary/certainties.csv', words.certainties],
		['vocabulary/tiers.csv', words.tiers],
		['vocabulary/attributes.csv', words.attributes],
		['vocabulary/topics.csv', words.topics],
		['vocabulary/source-types.csv', words.sourceTypes]
	];
	const titles = new Map((caseDescription().resources ?? []).map((resource) => [resource.path, resource]));
	return lists.map(([path, terms]) => ({
		...{ path, title: tell(titles.get(path) ?? { title: path }, 'title')[language] },
		terms: terms.map(({ id, label }) => ({ id, label: label[language] }))
	}));
}
