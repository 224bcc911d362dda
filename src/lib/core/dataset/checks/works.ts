import type { Text } from '../../text/text.ts';
import type { Problem } from '../problem.ts';
import type { Dataset } from '../records.ts';
import { at } from './place.ts';

/** What a source is a copy of must stand for itself, and what it is cited in must have been read. */
export function checkWorks({ sources }: Dataset): Problem[] {
	const problems: Problem[] = [];
	const standing = new Set(sources.filter(({ custom }) => !custom?.work).map(({ id }) => id));
	const read = new Set(sources.filter(({ custom }) => custom?.seen !== 'cited').map(({ id }) => id));
	sources.forEach(({ custom }, index) => {
		const { work, seen, via = '' } = custom ?? {};
		if (work !== undefined && !standing.has(work))
			problems.push(at('sources.json', index, 'custom.work', unknownWork(work)));
		if (seen === 'cited' && !read.has(via))
			problems.push(at('sources.json', index, 'custom.via', notRead(via)));
	});
	return problems;
}

function unknownWork(id: string): Text {
	return {
		en: `"${id}" stands for no work: write the id of a source that has no custom.work itself`,
		tr: `"${id}" hiçbir esere karşılık gelmiyor: kendisinde custom.work bulunmayan bir kaynağın kimliğini yazın`,
		ru: `«${id}» не представляет произведения: укажите источник, у которого самого нет custom.work`
	};
}

function notRead(id: string): Text {
	return {
		en: `"${id}" was not read: write the id of the source in which this one is cited`,
		tr: `"${id}" okunmuş bir kaynak değil: bunun aktarıldığı kaynağın kimliğini yazın`,
		ru: `«${id}» не прочитан: укажите источник, по которому цитируется этот`
	};
}
