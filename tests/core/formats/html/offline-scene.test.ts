import { expect, test } from 'vitest';
import { composeOfflineScene, openOfflineFile } from '#lib/core/formats/html/offline-case.ts';
import { entityAt } from '#lib/core/formats/html/entity-at.ts';
import { select } from '#lib/core/graph/facets/select.ts';
import { boxOf } from '#lib/core/scene/scene.ts';
import type { Marks } from '#lib/core/scene/tint.ts';
import { openShipped, takeOffline } from './taken.ts';

const tint = { fill: '#123456', ink: '#ffffff', letter: 'A' };
const marks: Marks = {
	of: (member) => (member % 3 === 0 ? { radius: 9, tint } : {}),
	legend: { label: 'Degree', rows: [{ id: 'a', label: 'A', tint }], sized: true }
};

test.each([
	['', undefined],
	['scope=context&fate=executed&rest=hide', undefined],
	['certainty=disputed&rest=bridge', undefined],
	['time=1921&density=ring&sel=alexander-shliapnikov', undefined],
	['scope=wider&density=size&role=delegate', undefined],
	['tie=alexander-shliapnikov~metalworkers-union', undefined],
	['around=alexandra-kollontai&depth=1.5&expanded=vladimir-lenin', undefined],
	['project=events&weight=newman&scope=context&fate=-unknown', undefined],
	['kind=person', marks]
])('the file of %j opens with the picture that was there, without what was filtered out', (query, marked) => {
	const { file, scene } = takeOffline(openShipped('ru'), query, 'ru', marked);
	const opened = openOfflineFile(file);
	const made = composeOfflineScene(opened, file.view, select(opened.case.facets, file.view));
	const shown = scene.entities.filter(({ presence }) => presence === 'shown');
	expect(shown.length).toBeGreaterThan(3);
	const byId = <R extends { readonly id: string }>(all: readonly R[]) =>
		all.toSorted((a, b) => (a.id < b.id ? -1 : 1));
	expect(byId(made.entities)).toEqual(byId(shown));
	expect(made.entities.map(({ y }) => y)).toEqual(shown.map(({ y }) => y).sort((a, b) => b - a));
	expect(byId(made.ties)).toEqual(byId(scene.ties.filter(({ presence }) => presence === 'shown')));
	expect(made.density).toBe(scene.density);
	expect(made.box).toEqual(boxOf(shown));
	expect(made.bridges).toEqual([]);
});

test('what a path or a join made stand out stands out in the file', () => {
	const all = openShipped();
	const { file } = takeOffline(all, 'path=alexander-shliapnikov~vladimir-lenin');
	expect(file.view.focus).toEqual({ type: 'path', a: 'alexander-shliapnikov', b: 'vladimir-lenin' });
	const lit = { ...file, highlight: { focus: ['sergei-medvedev'], near: ['alexandra-kollontai'] } };
	const opened = openOfflineFile(lit);
	const visible = select(opened.case.facets, file.view);
	const emphasis = (view: typeof file.view) =>
		Object.fromEntries(
			composeOfflineScene(opened, view, visible).entities.map((entity) => [entity.id, entity.emphasis])
		);
	expect(emphasis(file.view)).toMatchObject({ 'sergei-medvedev': 'focus', 'alexandra-kollontai': 'near' });
	const cleared = emphasis({ ...file.view, focus: undefined });
	expect(cleared).toMatchObject({ 'sergei-medvedev': 'plain', 'alexandra-kollontai': 'plain' });
});

test('who was filtered out cannot stay selected', () => {
	const { file } = takeOffline(openShipped(), 'fate=executed&sel=alexandra-kollontai');
	expect(file.view.focus).toBeUndefined();
	expect(JSON.stringify(file.view)).not.toContain('kollontai');
});

test('a point is on the nearest whose shape or name is there', () => {
	const label = { lines: ['Name'], bold: false, top: 10, width: 40, height: 12 };
	const at = (id: string, x: number) => ({ id, x, y: 0, radius: 8, label });
	const scene = { entities: [at('one', 0), at('other', 30)] } as unknown as Parameters<typeof entityAt>[0];
	expect(entityAt(scene, { x: 3, y: 3 }, 0)).toBe('one');
	expect(entityAt(scene, { x: 18, y: 18 }, 0)).toBe('other');
	expect(entityAt(scene, { x: 11, y: 18 }, 0)).toBe('one');
	expect(entityAt(scene, { x: 0, y: -12 }, 0)).toBeUndefined();
	expect(entityAt(scene, { x: 0, y: -12 }, 22)).toBe('one');
	expect(entityAt(scene, { x: 300, y: 0 }, 22)).toBeUndefined();
});
