import { formatDate } from '../../dataset/date-words.ts';
import type { Text } from '../../text/text.ts';
import { dateCell, type Cell, type Column, type TableSource } from './column.ts';

/** When people were born and bodies began; all that is told, the best attested first: by that it is sorted. */
export const fromColumn = lifeColumn('from', ['birth', 'start', 'origin'], {
	tr: 'Doğum ya da başlangıç',
	en: 'Born or begun',
	ru: 'Рождение или начало'
});

/** When people died and bodies ended, in the same way. */
export const toColumn = lifeColumn('to', ['death', 'end'], {
	tr: 'Ölüm ya da bitiş',
	en: 'Died or ended',
	ru: 'Смерть или конец'
});

function lifeColumn(id: string, attributes: readonly string[], label: Text): Column {
	return {
		...{ id, label, kind: 'date', width: 'middle' },
		cellsOf: (opened) => {
			const told = gatherDates(opened, attributes);
			const cells = opened.graph.dataset.entities.map((entity) => write(told.get(entity.id), opened));
			return (member) => cells[member]!;
		}
	};
}

/** The dates of every entity, each once, the best attested first. */
function gatherDates({ graph, scene }: TableSource, wanted: readonly string[]) {
	const dates = new Map<string, Set<string>>();
	const records = graph.dataset.attributes
		.filter(({ attribute, date }) => wanted.includes(attribute) && date !== '')
		.toSorted((a, b) => scene.certainties.indexOf(a.certainty) - scene.certainties.indexOf(b.certainty));
	for (const { entity, date } of records) dates.set(entity, (dates.get(entity) ?? new Set()).add(date));
	return dates;
}

function write(dates: ReadonlySet<string> | undefined, { language }: TableSource): Cell {
	const [best = '', ...others] = dates ?? [];
	const words = [best, ...others].map((date) => formatDate(date, language));
	return dateCell(best, words.join('; '));
}
