import { buildTableIndex, composeTable, type Table } from '#lib/core/scene/table/table.ts';
import type { Case } from '#lib/core/scene/case.ts';
import type { Language } from '#lib/core/text/text.ts';
import { parseView, type Rows, type View } from '#lib/core/view/view.ts';
import { look } from '../../../fixtures/look.ts';
import { openSmall } from '../../../fixtures/small.ts';

/** The table of a case under a view. */
export function tableOf(opened: Case, view: View, language: Language = 'en'): Table {
	const { graph, facets, index } = opened;
	const { visible } = look(opened, view);
	return composeTable(
		buildTableIndex({ graph, facets, scene: index, language }, view.rows),
		visible,
		view.sort
	);
}

/** The table of the small case. */
export function composeSmall(language: Language, rows: Rows, query = 'scope=context'): Table {
	return tableOf(openSmall(language), { ...parseView(new URLSearchParams(query)), rows }, language);
}
