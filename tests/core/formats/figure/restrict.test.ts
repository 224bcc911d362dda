import { expect, test } from 'vitest';
import { drawFigure } from '#lib/core/formats/figure/draw-figure.ts';
import { restrictContent } from '#lib/core/formats/figure/restrict-content.ts';
import { takeScope } from '#lib/core/formats/figure/restrict-scene.ts';
import { writeElement } from '#lib/core/formats/write-element.ts';
import { contentOf } from '../../../fixtures/figures.ts';
import { idsIn, openSmall } from '../../../fixtures/small.ts';

const small = openSmall();
const { dataset } = small.graph;

function taken(query: string, scope: 'all' | 'frame' | 'selection', frame?: Parameters<typeof takeScope>[2]) {
	const content = contentOf(small, query, { figure: { scope } });
	const part = takeScope(content.snapshot.scene, scope, frame);
	return { part, content: restrictContent(content, part), frame };
}

test('all is all: entities, claims, legend and sentence stay as they are', () => {
	const content = contentOf(small, 'scope=context', { figure: { scope: 'all' } });
	expect(restrictContent(content, takeScope(content.snapshot.scene, 'all', undefined))).toEqual(content);
});

test('the selected with its neighbours: counted anew by hand', () => {
	const { content, part } = taken('scope=context&sel=anna-shilova', 'selection');
	const neighbours = dataset.claims
		.filter(({ subject, object }) => [subject, object].includes('anna-shilova'))
		.flatMap(({ subject, object }) => [subject, object]);
	const expected = dataset.entities.map(({ id }) => id).filter((id) => neighbours.includes(id));
	expect(part.scene.entities.map(({ id }) => id)).toEqual(expected);
	expect(idsIn(dataset.entities, content.visible.entities)).toEqual(expected);
	const claims = dataset.claims.filter(
		({ subject, object }) => subject !== object && expected.includes(subject) && expected.includes(object)
	);
	expect(idsIn(dataset.claims, content.visible.claims)).toEqual(claims.map(({ id }) => id));
	const people = dataset.entities.filter(({ id, kind }) => kind === 'person' && expected.includes(id));
	const dated = claims.filter(({ date }) => date !== '').length;
	expect(content.timeline!.undated).toBe(claims.length - dated);
	expect(content.snapshot.legend.kinds.find(({ id }) => id === 'person')!.count).toBe(people.length);
	expect(content.snapshot.caption.sentence).toMatch(/Only the selected and their neighbours are shown\.$/);
});

test('without anything selected, the selection is everything', () => {
	const { part } = taken('scope=context', 'selection');
	expect(part.scene.entities.length).toBe(dataset.entities.length);
});

test('a frame holds what stands in it; names of others are not in the drawing', () => {
	const { snapshot } = contentOf(small, 'scope=context');
	const [one, other] = snapshot.scene.entities;
	const frame = { x: one!.x - 30, y: one!.y - 30, width: 60, height: 60 };
	expect(Math.hypot(one!.x - other!.x, one!.y - other!.y)).toBeGreaterThan(60);
	const { content } = taken('scope=context', 'frame', frame);
	expect(idsIn(dataset.entities, content.visible.entities)).toEqual([one!.id]);
	const drawn = drawFigure(
		contentOf(small, 'scope=context', { figure: { scope: 'frame', parts: ['graph'] } }),
		frame
	);
	const text = writeElement({ ...drawn.element, children: drawn.element.children.slice(2) });
	for (const line of one!.label.lines) expect(text).toContain(line);
	for (const line of other!.label.lines) expect(text).not.toContain(`>${line}<`);
	expect(content.snapshot.caption.sentence).toMatch(/Only a part of the picture is shown\.$/);
});

test('a frame around everything leaves nothing out, and says nothing of parts', () => {
	const everything = contentOf(small, 'scope=context');
	const { x, y, width, height } = everything.snapshot.scene.box;
	const frame = { x: x - 200, y: y - 200, width: width + 400, height: height + 400 };
	const { content } = taken('scope=context', 'frame', frame);
	expect(content.snapshot.caption).toEqual(everything.snapshot.caption);
	expect(content.snapshot.legend).toEqual(everything.snapshot.legend);
});
