import type { Name, Source } from '../../dataset/records.ts';
import { composeInView } from './in-view.ts';
import { composeViewAsSource, sourcesInView, type ViewAsSource } from './sources-in-view.ts';
import type { Taken } from './taken.ts';

/** RIS, as EndNote, Mendeley and Zotero read it; the first record is the view itself. */
export function writeRis(taken: Taken): string {
	const records = [
		writeView(composeViewAsSource(taken)),
		...sourcesInView(composeInView(taken)).map(writeRisRecord)
	];
	return records.join('\r\n');
}

const types: Readonly<Record<string, string>> = {
	...{ book: 'BOOK', chapter: 'CHAP', 'entry-encyclopedia': 'ENCYC', webpage: 'ELEC' },
	...{ 'article-journal': 'JOUR', review: 'JOUR', 'article-newspaper': 'NEWS' },
	...{ report: 'RPRT', thesis: 'THES' }
};

type Line = readonly [tag: string, value: string | undefined];

/** One work as a record. */
export function writeRisRecord(source: Source): string {
	const [year, month] = source.issued?.['date-parts']?.[0] ?? [];
	// Pages in several stretches, or told in words, stay in one piece.
	const [, first = source.page, last] = /^(\d+)[-–](\d+)$/.exec(source.page ?? '') ?? [];
	return writeRecord(types[source.type] ?? 'GEN', [
		['ID', source.id],
		...namesIn('AU', source.author),
		...namesIn('A2', source.editor),
		...namesIn('A4', source.translator),
		['TI', source.title],
		['T2', source['container-title']],
		['PB', source.publisher],
		['PY', year === undefined ? undefined : String(year)],
		['DA', year === undefined ? source.issued?.literal : [year, pad(month), '', ''].join('/')],
		['SP', first],
		['EP', last],
		['UR', source.URL],
		['LA', source.language],
		['N1', source.note]
	]);
}

function writeView({ id, author, title, URL, accessed, ...rest }: ViewAsSource): string {
	const [year, month, day] = accessed['date-parts'][0];
	return writeRecord('DATA', [
		['ID', id],
		...namesIn('AU', author),
		['TI', title],
		['PB', rest.publisher],
		['PY', String(year)],
		['Y2', [year, pad(month), pad(day), ''].join('/')],
		['ET', rest.version],
		['UR', URL],
		['LA', rest.language],
		['AB', rest.abstract],
		['N1', rest.note],
		['C1', rest.license]
	]);
}

function pad(part: number | undefined): string {
	return part === undefined ? '' : String(part).padStart(2, '0');
}

function namesIn(tag: string, names: readonly Name[] = []): Line[] {
	return names.map(({ literal, family, given }) => [
		tag,
		literal ?? [family, given].filter(Boolean).join(', ')
	]);
}

/** A record, a field to each line; a line break in a value would begin a field. */
function writeRecord(type: string, lines: readonly Line[]): string {
	const told = lines
		.map(([tag, value = '']) => [tag, value.replace(/\s+/g, ' ').trim()] as const)
		.filter(([, value]) => value !== '');
	return [['TY', type] as const, ...told, ['ER', ''] as const]
		.map(([tag, value]) => `${tag}  - ${value}\r\n`)
		.join('');
}
