import { describe, expect, test } from 'vitest';
import { formatWork } from '#lib/core/dataset/cite.ts';
import { unpackDataset } from '#lib/core/dataset/pack.ts';
import { openOfflineFile } from '#lib/core/formats/html/offline-case.ts';
import { writeDocument } from '#lib/core/formats/html/write-document.ts';
import { attributes, claims, entities, fates, fatesOf, positions, type Row } from '../../../e2e/facts.ts';
import { openShipped, takeOffline } from './taken.ts';

const all = openShipped();
const isPerson = ({ kind }: Row) => kind === 'person';
const within = (ids: ReadonlySet<string>) =>
	claims.filter((row) => ids.has(row.subject!) && ids.has(row.object!));
const idsOf = (rows: readonly Row[]) => rows.map(({ id }) => id!);

/** What passes three views, by the rows of graph-data alone. */
const views: Record<string, () => { entities: Set<string>; claims: string[] }> = {
	'fate=executed': () => {
		const core = entities.filter(({ tier }) => tier === 'core');
		const others = idsOf(core.filter((row) => !isPerson(row)));
		const executed = new Set(idsOf(core.filter((row) => isPerson(row) && fatesOf(row.id!).has('executed'))));
		const ends = within(new Set([...executed, ...others])).map(({ subject, object }) => [subject!, object!]);
		const tied = ends.filter((pair) => pair.some((id) => executed.has(id))).flat();
		const kept = new Set([...executed, ...tied]);
		return { entities: kept, claims: idsOf(within(kept)) };
	},
	'scope=context&certainty=disputed': () => {
		const disputed = claims.filter(({ certainty }) => certainty === 'disputed');
		return {
			entities: new Set(disputed.flatMap(({ subject, object }) => [subject!, object!])),
			claims: idsOf(disputed)
		};
	},
	'scope=wider&kind=-person&sel=alexander-shliapnikov&hidden=metalworkers-union': () => {
		const wider = entities.filter(({ tier, id }) => tier !== 'context' && id !== 'metalworkers-union');
		const kept = new Set(idsOf(wider.filter((row) => !isPerson(row))));
		return { entities: kept, claims: idsOf(within(kept)) };
	}
};

describe.each(Object.keys(views))('of %s', (query) => {
	const { file } = takeOffline(all, query);
	const dataset = unpackDataset(file.dataset);
	const naive = views[query]!();
	const has = (id: string | undefined) => naive.entities.has(id!);
	const isKept = ({ id }: { readonly id: string }) => dataset.sources.some((source) => source.id === id);

	test('the file holds exactly what passes', () => {
		expect(naive.entities.size).toBeGreaterThan(10);
		expect(naive.entities.size).toBeLessThan(entities.length / 2);
		expect(new Set(dataset.entities.map(({ id }) => id))).toEqual(naive.entities);
		expect(dataset.claims.map(({ id }) => id)).toEqual(naive.claims);
		const said: (readonly [readonly { id: string }[], readonly Row[]])[] = [
			[dataset.fates, fates.filter(({ person }) => has(person))],
			[dataset.attributes, attributes.filter(({ entity }) => has(entity))],
			[dataset.positions, positions.filter(({ holder }) => has(holder))]
		];
		for (const [records, rows] of said) expect(records.map(({ id }) => id)).toEqual(idsOf(rows));
	});

	test('and the works that say it, with those through which they were seen', () => {
		const cited = [dataset.claims, dataset.fates, dataset.attributes, dataset.positions]
			.flat()
			.flatMap(({ citations }) => citations.map(({ source }) => source));
		const needed = new Set(cited);
		const known = new Map(all.graph.dataset.sources.map((source) => [source.id, source.custom]));
		for (let before = -1; before < needed.size;) {
			before = needed.size;
			for (const id of [...needed])
				for (const other of [known.get(id)?.via, known.get(id)?.work]) if (other) needed.add(other);
		}
		expect(new Set(dataset.sources.map(({ id }) => id))).toEqual(needed);
		expect(needed.size).toBeLessThan(all.graph.dataset.sources.length);
	});

	test('nobody who was filtered out is named anywhere in it, but by the words of what was kept', () => {
		const text = unescape(writeDocument(file, { script: '', style: '' }));
		const { entities: everybody, sources } = all.graph.dataset;
		const namesOf = (kept: boolean) =>
			everybody
				.filter(({ id }) => has(id) === kept)
				.flatMap(({ name, aliases }) => [...Object.values(name), ...aliases]);
		const gone = namesOf(false).filter((name) => name.includes(' '));
		expect(gone.length).toBeGreaterThan(300);
		// Names that are part of other names, and what kept records and works say in words of their own.
		const own = [...namesOf(true), ...stringsIn(dataset), ...sources.filter(isKept).map(formatWork)];
		const quoting = [...new Set(own)].filter((each) => gone.some((name) => each.includes(name)));
		const rest = quoting
			.sort((a, b) => b.length - a.length)
			.reduce((left, each) => left.replaceAll(each, ''), text);
		expect(gone.filter((name) => rest.includes(name))).toEqual([]);
		const signs = everybody.filter(({ id }) => !has(id)).flatMap(({ id, short }) => [id, short]);
		const kept = new Set(stringsIn(dataset));
		const exact = signs.filter((each) => !kept.has(each));
		expect(
			exact.filter((each) => ['"', '=', '~', '>'].some((before) => text.includes(`${before}${each}"`)))
		).toEqual([]);
	});
});

test.each(all.facets.facets.map(({ facet, values }) => [facet.id, values.slice(0, 12)] as const))(
	'what passes a value of the facet %s can be opened by itself',
	(facet, values) => {
		for (const { id } of values) {
			const { file } = takeOffline(all, `scope=context&${facet}=${id}`);
			expect(openOfflineFile(file).case.graph.dataset.entities).toHaveLength(file.bodies.length);
		}
	}
);

test('a name that was filtered out would be found', () => {
	const { file } = takeOffline(all, 'fate=executed');
	expect(unescape(writeDocument(file, { script: '', style: '' }))).toContain('Alexander Shliapnikov');
	const other = takeOffline(all, 'fate=natural-death').file;
	expect(unescape(writeDocument(other, { script: '', style: '' }))).not.toContain('"Alexander Shliapnikov"');
});

/** Every string in a value. */
function stringsIn(value: unknown): string[] {
	if (typeof value === 'string') return [value];
	return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

function unescape(text: string): string {
	const letters: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };
	return text
		.replace(/\\u003c/g, '<')
		.replace(/\\"/g, '"')
		.replace(/&(#39|\w+);/g, (whole, name: string) => letters[name] ?? whole);
}
