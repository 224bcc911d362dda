import { describe, expect, test } from 'vitest';
import { countWords, indexStatements } from '#lib/core/dataset/tours/check-tour.ts';
import { localise } from '#lib/core/dataset/localise.ts';
import { openCase } from '#lib/core/scene/case.ts';
import { boxInSight } from '#lib/core/scene/in-sight.ts';
import { languages } from '#lib/core/text/text.ts';
import { focusedIds } from '#lib/core/view/focus.ts';
import { formatStepQuery } from '#lib/core/view/tour-file.ts';
import { viewOfStep } from '#lib/core/view/tour-views.ts';
import { formatView, parseView } from '#lib/core/view/view.ts';
import { loadDataset } from '#lib/server/dataset.ts';
import { look } from './fixtures/look.ts';
import { gridPlaces } from './fixtures/small.ts';

const { dataset, tours } = loadDataset('graph-data');
const tour = tours.find(({ id }) => id === 'workers-opposition')!;
const opened = openCase({ dataset: localise(dataset, 'en'), places: gridPlaces(dataset) });
const statements = indexStatements(dataset);

test('there is a tour of eight to twelve steps', () => {
	expect(tour.steps.length).toBeGreaterThanOrEqual(8);
	expect(tour.steps.length).toBeLessThanOrEqual(12);
});

describe.each(tour.steps.map((step) => [step.id, step] as const))('the step %s', (_, step) => {
	test('is a view that is read as it is written, with whoever it names in the picture', () => {
		const query = formatStepQuery(tour.id, step);
		const view = parseView(new URLSearchParams(query));
		expect(formatView(view)).toBe(query);
		expect(viewOfStep(step)).toEqual({ ...view, tour: '' });
		const { scene } = look(opened, view);
		const shown = scene.entities.filter(({ presence }) => presence === 'shown');
		expect(shown.length).toBeGreaterThan(5);
		const ids = shown.map(({ id }) => id);
		for (const id of focusedIds(view.focus)) expect(ids).toContain(id);
		if (view.focus?.type === 'entity')
			expect(scene.entities.filter(({ emphasis }) => emphasis === 'near').length).toBeGreaterThan(4);
		expect(boxInSight(scene).width).toBeGreaterThan(0);
	});

	test('cites only works that stand behind its statements, and no statement without one of them', () => {
		const cited = step.citations.map(({ source }) => source);
		const sources = new Set(dataset.sources.map(({ id }) => id));
		expect(cited.filter((id) => !sources.has(id))).toEqual([]);
		const behind = step.statements.map((id) => statements.get(id)!.map(({ source }) => source));
		expect(cited.filter((id) => !behind.some((works) => works.includes(id)))).toEqual([]);
		const unsaid = step.statements.filter((_, at) => !behind[at]!.some((id) => cited.includes(id)));
		expect(unsaid).toEqual([]);
	});

	test.each(languages)('can be read aloud in %s', (language) => {
		const text = step.text[language];
		expect(countWords(text)).toBeGreaterThanOrEqual(60);
		expect(countWords(text)).toBeLessThanOrEqual(110);
		// Typographic quotation marks and dashes; brackets are not read aloud.
		expect(`${step.heading[language]} ${text}`).not.toMatch(/["'()[\]]|\d-\d| - /);
		const foreign = { tr: /[а-яё«»qwx]/i, en: /[а-яёğışİ«»]/i, ru: /[a-zğışç”]/i }[language];
		// Roman numerals count congresses in Russian.
		expect(text.replace(/\b[IVX]+\b/g, '')).not.toMatch(foreign);
	});

	test('says the same figures in each language', () => {
		const figures = (text: string) =>
			[...text.matchAll(/\d+(?:[.,\u00a0 ]\d{3})*/g)].map(([each]) => each.replace(/\D/g, '')).sort();
		const many = (text: string) => figures(text).filter((each) => each.length > 2);
		expect(many(step.text.tr)).toEqual(many(step.text.en));
		expect(many(step.text.ru)).toEqual(many(step.text.en));
	});
});

test('of the figures in the last step each can be counted in the data', () => {
	const signed = dataset.claims.filter(
		({ relation, object }) => relation === 'signed' && object === 'letter-of-the-22'
	);
	const people = new Set(signed.map(({ subject }) => subject));
	people.delete('workers-opposition');
	expect(people.size).toBe(24);
	const fatesOf = (id: string) => dataset.fates.filter(({ person }) => person === id);
	const certainly = (fate: string) =>
		[...people].filter((id) =>
			fatesOf(id).some((each) => each.fate === fate && each.certainty === 'certain')
		);
	expect(certainly('executed').sort()).toEqual([
		'alexander-shliapnikov',
		'gavril-myasnikov',
		'mikhail-lobanov',
		'sergei-medvedev'
	]);
	const probably = [...people].filter((id) =>
		fatesOf(id).some((each) => each.fate === 'executed' && each.certainty === 'probable')
	);
	expect(probably.sort()).toEqual([
		'aleksandr-pravdin',
		'alexander-tolokontsev',
		'nikolai-kuznetsov',
		'pavel-borisov'
	]);
	const untold = [...people].filter((id) => fatesOf(id).every(({ fate }) => fate === 'unknown'));
	expect(untold).toHaveLength(14);
	expect(untold.filter((id) => fatesOf(id).every(({ date }) => date === ''))).toHaveLength(9);
	const of1937 = untold.filter((id) => fatesOf(id).some(({ date }) => date === '1937'));
	expect(of1937.sort()).toEqual(['flor-mitin', 'genrikh-bruno']);
	const rehabilitated = [...people].filter((id) => fatesOf(id).some((each) => each.rehabilitated !== ''));
	expect(rehabilitated.sort()).toEqual([
		...['aleksandr-pravdin', 'alexander-shliapnikov', 'mikhail-lobanov', 'nikolai-kuznetsov'],
		...['pavel-borisov', 'sergei-medvedev']
	]);
});
