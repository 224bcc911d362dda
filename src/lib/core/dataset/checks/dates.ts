import type { Text } from '../../text/text.ts';
import { certainlyBefore, isDate, parseDate, type HistoricalDate } from '../date.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from '../records.ts';
import { describeFault } from './date-faults.ts';
import { at, statements } from './place.ts';

/** Every date is EDTF, no interval ends before it begins, nobody acts before birth or after death. */
export function checkDates(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	const look = (file: string, index: number, column: string, date: string) => {
		if (date === '') return;
		const parsed = parseDate(date);
		if (!isDate(parsed)) problems.push(at(file, index, column, describeFault(parsed, date)));
	};
	for (const [file, records] of statements(dataset))
		records.forEach((record, index) => look(file, index, 'date', record.date));
	dataset.fates.forEach((fate, index) => {
		look('fates.csv', index, 'rehabilitated', fate.rehabilitated);
		look('fates.csv', index, 'party_restored', fate.partyRestored);
	});
	return [...problems, ...checkLives(dataset)];
}

/** Claims in which the subject does not act, so that they may lie after death. */
const posthumous = new Set(['readmitted_to', 'succeeded', 'relative_of', 'followed']);

function checkLives(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	const lives = lifeSpans(dataset);
	dataset.claims.forEach((claim, index) => {
		const life = lives.get(claim.subject);
		const date = parseDate(claim.date);
		if (!life || claim.date === '' || !isDate(date) || posthumous.has(claim.relation)) return;
		const before = life.births.length > 0 && life.births.every((birth) => certainlyBefore(date, birth));
		const after = life.deaths.length > 0 && life.deaths.every((death) => certainlyBefore(death, date));
		if (before) problems.push(at('claims.csv', index, 'date', actsBeforeBirth(claim.subject, claim.date)));
		if (after) problems.push(at('claims.csv', index, 'date', actsAfterDeath(claim.subject, claim.date)));
	});
	return problems;
}

/** All the births and deaths that sources give a person; a claim is impossible only if it contradicts every one. */
function lifeSpans(dataset: Dataset): Map<string, { births: HistoricalDate[]; deaths: HistoricalDate[] }> {
	const lives = new Map<string, { births: HistoricalDate[]; deaths: HistoricalDate[] }>();
	for (const { entity, attribute, date } of dataset.attributes) {
		const parsed = parseDate(date);
		if ((attribute !== 'birth' && attribute !== 'death') || !isDate(parsed)) continue;
		const life = lives.get(entity) ?? { births: [], deaths: [] };
		life[attribute === 'birth' ? 'births' : 'deaths'].push(parsed);
		lives.set(entity, life);
	}
	return lives;
}

function actsBeforeBirth(id: string, date: string): Text {
	return {
		en: `${id} acts in ${date}, before being born: check both dates`,
		tr: `${id}, ${date} tarihinde, doğmadan önce eylemde: iki tarihi de denetleyin`,
		ru: `${id} действует (${date}) до своего рождения: проверьте обе даты`
	};
}

function actsAfterDeath(id: string, date: string): Text {
	return {
		en: `${id} acts in ${date}, after death: check both dates`,
		tr: `${id}, ${date} tarihinde, öldükten sonra eylemde: iki tarihi de denetleyin`,
		ru: `${id} действует (${date}) после смерти: проверьте обе даты`
	};
}
