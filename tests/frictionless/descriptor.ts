/**
 * What the Data Package standard (datapackage.org, version 2) asks of a descriptor, as far as a package of tables uses
 * it: written after its text, because its own profiles could not be had here. Every function says what is wrong.
 */
export interface Field {
	readonly name: string;
	readonly type?: string;
	readonly constraints?: Readonly<Record<string, unknown>>;
}

export interface Schema {
	readonly fields: readonly Field[];
	readonly primaryKey?: string | readonly string[];
	readonly uniqueKeys?: readonly (readonly string[])[];
	readonly foreignKeys?: readonly ForeignKey[];
	readonly missingValues?: readonly unknown[];
}

export interface ForeignKey {
	readonly fields: string | readonly string[];
	readonly reference: { readonly resource?: string; readonly fields: string | readonly string[] };
}

export interface Resource {
	readonly name: string;
	readonly path: string;
	readonly type?: string;
	readonly schema?: Schema;
}

export interface Descriptor {
	readonly resources: readonly Resource[];
}

type Json = Readonly<Record<string, unknown>>;
type Rule = readonly [holds: boolean, says: string];

const failures = (where: string, rules: readonly Rule[]) =>
	rules.filter(([holds]) => !holds).map(([, says]) => `${where}: ${says}`);
const isText = (value: unknown) => typeof value === 'string' && value !== '';
const optional = (value: unknown, holds: (value: unknown) => boolean) => value === undefined || holds(value);
const isList = (value: unknown): value is readonly Json[] => Array.isArray(value) && value.length > 0;

/** RFC 3339, with its time and zone; the standard takes no other. */
const moment =
	/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/;

/** A path inside the package: POSIX, relative, without a way out of it. */
const inside = (path: unknown) =>
	typeof path === 'string' && !/^[./~]|\\|^[a-z]+:|(^|\/)\.\.(\/|$)/.test(path) && path !== '';

/** What is wrong with the descriptor of a package. */
export function checkDescriptor(descriptor: unknown): string[] {
	const { resources, licenses, contributors, sources, ...rest } = descriptor as Json;
	const names = isList(resources) ? resources.map(({ name }) => name) : [];
	return [
		...failures('package', [
			[rest['$schema'] === 'https://datapackage.org/profiles/2.0/datapackage.json', 'names no profile'],
			[isList(resources), 'has no resources'],
			[new Set(names).size === names.length, 'has two resources of one name'],
			[
				optional(rest['name'], (name) => /^[a-z0-9._-]+$/.test(String(name))),
				'has a name that cannot stand in an address'
			],
			[optional(rest['created'], (value) => moment.test(String(value))), 'created is no moment'],
			[optional(rest['version'], isText), 'version is no text'],
			[
				optional(rest['keywords'], (list) => Array.isArray(list) && list.every(isText)),
				'keywords are no texts'
			],
			[optional(rest['homepage'], (value) => URL.canParse(String(value))), 'homepage is no address'],
			[
				optional(
					licenses,
					(list) => isList(list) && list.every(({ name, path }) => isText(name) || isText(path))
				),
				'a licence has neither name nor path'
			],
			[
				optional(
					licenses,
					(list) =>
						isList(list) &&
						list.every(({ name }) => optional(name, (text) => /^[-a-zA-Z0-9._]+$/.test(String(text))))
				),
				'a licence has a name that is no identifier'
			],
			[
				optional(contributors, (list) => isList(list) && list.every((each) => Object.keys(each).length > 0)),
				'a contributor is nobody'
			],
			[
				optional(
					contributors,
					(list) =>
						isList(list) &&
						list.every(({ roles }) => optional(roles, (all) => isList(all) && all.every(isText)))
				),
				'roles are no list of texts'
			],
			[
				optional(
					sources,
					(list) =>
						isList(list) &&
						list.every(({ path }) => optional(path, (each) => inside(each) || URL.canParse(String(each))))
				),
				'a source leads out of the package'
			]
		]),
		...(isList(resources) ? resources.flatMap((resource) => checkResource(resource, resources)) : [])
	];
}

function checkResource(resource: Json, all: readonly Json[]): string[] {
	const { name, path, schema } = resource;
	const where = String(name);
	return [
		...failures(where, [
			[isText(name) && /^[a-z0-9._-]+$/.test(String(name)), 'has no name that can stand in an address'],
			[inside(path), 'has no path inside the package'],
			[optional(resource['type'], (type) => type === 'table'), 'is of a type that is not known'],
			[
				(resource['type'] === 'table') === (schema !== undefined),
				'is a table without a schema, or has one and is none'
			],
			[optional(resource['encoding'], (encoding) => encoding === 'utf-8'), 'is not in UTF-8'],
			[
				optional(resource['format'], (format) => String(path).endsWith(`.${String(format)}`)),
				'has another format than its path says'
			],
			[
				optional(resource['mediatype'], (type) => /^[a-z]+\/[a-z0-9.+-]+$/.test(String(type))),
				'has no media type'
			]
		]),
		...(schema === undefined
			? []
			: checkSchema(where, schema as Schema, all as unknown as readonly Resource[]))
	];
}

/** Constraints by the types that may have them; every field here is a text. */
const constraints = ['required', 'unique', 'pattern', 'enum', 'minLength', 'maxLength'];

function checkSchema(where: string, schema: Schema, all: readonly Resource[]): string[] {
	const names = schema.fields.map(({ name }) => name);
	const listed = (fields: string | readonly string[] = []) => [fields].flat();
	const known = (fields: string | readonly string[] | undefined, of: readonly string[]) =>
		listed(fields).every((field) => of.includes(field));
	return [
		...failures(where, [
			[names.length > 0 && names.every(isText), 'has a field without a name'],
			[new Set(names).size === names.length, 'has two fields of one name'],
			[known(schema.primaryKey, names), 'has a primary key that is no field'],
			[
				optional(
					schema.missingValues,
					(list) => Array.isArray(list) && list.every((each) => typeof each === 'string')
				),
				'has missing values that are no texts'
			]
		]),
		...schema.fields.flatMap(({ name, type, constraints: given = {} }) =>
			failures(`${where}.${name}`, [
				[type === 'string', `is of type ${String(type)}`],
				[
					Object.keys(given).every((key) => constraints.includes(key)),
					'has a constraint that texts have not'
				],
				[
					optional(given['enum'], (list) => isList(list) && new Set(list).size === list.length),
					'has an enum that names something twice'
				],
				[
					optional(
						given['pattern'],
						(pattern) => isText(pattern) && Boolean(new RegExp(String(pattern), 'u'))
					),
					'has no pattern'
				]
			])
		),
		...(schema.foreignKeys ?? []).flatMap(({ fields, reference }) => {
			const target = all.find(({ name }) => name === reference.resource);
			const ofTarget = target?.schema?.fields.map(({ name }) => name) ?? [];
			return failures(`${where} → ${String(reference.resource)}`, [
				[known(fields, names), 'leads from no field'],
				[target !== undefined && known(reference.fields, ofTarget), 'leads to no field'],
				[listed(fields).length === listed(reference.fields).length, 'ties unequal numbers of fields']
			]);
		})
	];
}
