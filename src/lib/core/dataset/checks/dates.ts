import type { Text } from '../../text/text.ts';
import { certainlyBefore, isDate, parseDate, type DateFault, type HistoricalDate } from '../date.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from '../records.ts';
import { at, statements } from './place.ts';

/** Every date is EDTF, no interval ends before it begins, nobody acts before birth or after death. */
export function checkDates(dataset: Dataset): Problem[] {
	const problems: Problem[] = [];
	const look = (file: string, index: number, column: string, date: string) => {
		if (date === '') return;
		const parsed = parseDate(date);
		if (!isDate(parsed)) problems.push(at(file, index, column, faults[parsed.fault](date)));
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

const faults: Readonly<Record<DateFault['fault'], (date: string) => Text>> = {
	malformed: (date) => ({
		en: `"${date}" is not an EDTF date: write 1921, 1921-03, 1921-03-16, 1921~ or 1917/1921-05`,
		tr: `"${date}" bir EDTF tarihi değil: 1921, 1921-03, 1921-03-16, 1921~ ya da 1917/1921-05 biçiminde yazın`,
		ru: `«${date}» не дата EDTF: пишите 1921, 1921-03, 1921-03-16, 1921~ или 1917/1921-05`
	}),
	impossible: (date) => ({
		en: `"${date}" names a day or month that does not exist: correct it`,
		tr: `"${date}" var olmayan bir gün ya da ay gösteriyor: düzeltin`,
		ru: `«${date}» называет несуществующий день или месяц: исправьте`
	}),
	reversed: (date) => ({
		en: `the interval "${date}" ends before it begins: swap or correct its ends`,
		tr: `"${date}" aralığı başlamadan bitiyor: uçlarını değiştirin ya da düzeltin`,
		ru: `промежуток «${date}» кончается раньше, чем начинается: исправьте границы`
	}),
	unsupported: (date) => ({
		en: `"${date}" is a kind of EDTF date that is not read here: use a year, month, day or interval`,
		tr: `"${date}" burada okunmayan bir EDTF türü: yıl, ay, gün ya da aralık kullanın`,
		ru: `«${date}»: такой вид дат EDTF здесь не читается; укажите год, месяц, день или промежуток`
	})
};

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
