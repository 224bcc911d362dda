import type { Text } from '../../text/text.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from '../records.ts';
import { at } from './place.ts';

/** Rows that say the same twice: they want to be one row with the sources of both. */
export function checkDoubleRows(dataset: Dataset): Problem[] {
	return [
		...doubles('claims.csv', dataset.claims, (claim) => [
			...[claim.subject, claim.relation, claim.object, claim.date, claim.role, claim.detail.en]
		]),
		...doubles('attributes.csv', dataset.attributes, (record) => [
			...[record.entity, record.attribute, record.date, record.value.en]
		]),
		...doubles('fates.csv', dataset.fates, (fate) => [fate.person, fate.fate, fate.date, fate.place.en])
	];
}

function doubles<R>(file: string, records: readonly R[], keyOf: (record: R) => readonly string[]): Problem[] {
	const problems: Problem[] = [];
	const seen = new Map<string, number>();
	records.forEach((record, index) => {
		const key = JSON.stringify(keyOf(record));
		const first = seen.get(key);
		if (first === undefined) seen.set(key, index);
		else problems.push(at(file, index, 'id', doubleRow(first + 2)));
	});
	return problems;
}

function doubleRow(row: number): Text {
	return {
		en: `the row says the same as row ${row}: make one row of both, with the sources of both`,
		tr: `satır, ${row}. satırla aynı şeyi söylüyor: ikisini kaynaklarıyla tek satırda birleştirin`,
		ru: `строка повторяет строку ${row}: сделайте из двух одну с источниками обеих`
	};
}
