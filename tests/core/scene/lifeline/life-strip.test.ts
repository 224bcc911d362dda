import { expect, test } from 'vitest';
import { drawLifeStrip } from '#lib/core/formats/pages/draw-life-strip.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import { composeLifeStrip } from '#lib/core/scene/lifeline/life-strip.ts';
import { palettes } from '#lib/core/scene/theme.ts';
import { openedCase } from '#lib/server/opened.ts';
import { openSmall } from '../../../fixtures/small.ts';

const { graph, facets, index: scene } = openSmall();
const source = { graph, facets, scene, language: 'en' } as const;

test('a life is told in one row of its own and one for each group of relations', () => {
	const strip = composeLifeStrip(source, 'ivan-chelnokov')!;
	expect(strip.rows.map(({ id, entries }) => `${id}: ${entries.map((entry) => entry.id).join(' ')}`)).toEqual(
		[
			'life: a-01 a-05 p-02 a-02 f-01 a-03 f-02 f-01-rehabilitated f-01-partyRestored',
			...['belonging: c-01', 'office: c-03', 'congresses: c-05', 'conflict: c-08 c-09 c-13']
		]
	);
});

test('of whom nothing has a date there is no strip', () => {
	const undated = { ...graph, dataset: { ...graph.dataset, claims: [] } };
	expect(composeLifeStrip({ ...source, graph: undated }, 'olga-yurieva')).toBeUndefined();
});

test('every dated statement of a person has one bar, which leads to it; no link leads nowhere', () => {
	const { dataset } = openedCase('ru').graph;
	const opened = openedCase('ru');
	const people = dataset.entities.filter(({ kind }) => kind === 'person');
	for (const { id } of people) {
		const told = [
			...dataset.claims.filter(({ subject, object }) => subject === id || object === id),
			...dataset.attributes.filter(({ entity }) => entity === id),
			...dataset.fates.filter(({ person }) => person === id),
			...dataset.positions.filter(({ holder }) => holder === id)
		];
		const strip = composeLifeStrip(
			{ graph: opened.graph, facets: opened.facets, scene: opened.index, language: 'ru' },
			id
		);
		const drawn =
			strip &&
			drawLifeStrip(strip, {
				palette: palettes.light,
				language: 'ru',
				certainties: dataset.vocabulary.certainties
			});
		const svg = drawn?.rows.map(({ drawing }) => writeElement(drawing)).join('') ?? '';
		const leads = [...svg.matchAll(/href="#([^"]+)"/g)].map(([, to]) => to!);
		const dated = told.filter(({ date }) => date !== '').map((record) => record.id);
		expect(new Set(leads)).toEqual(new Set([...dated, ...leads.filter((to) => to.startsWith('f-'))]));
		expect(leads.filter((to) => !told.some((record) => record.id === to))).toEqual([]);
		const claims = leads.filter((to) => to.startsWith('c-'));
		expect(claims).toHaveLength(new Set(claims).size);
	}
});
